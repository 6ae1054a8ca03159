import type { Kind } from '../../src/core/model/definition.js'
import type { Mode } from '../results.js'
import type { Api, BenchDefinition } from './api.js'

/**
 * A script as blog posts have it: it lists, describes each resource, and updates and versions each one that differs, one
 * after the other. One such script runs for each kind, at the same time. It ignores drafts, keeps nothing that it
 * replaces, and neither locks nor verifies.
 */
export async function describeEverything(
  apis: Readonly<Record<Kind, Api>>,
  definitions: readonly BenchDefinition[],
  mode: Mode,
): Promise<void> {
  const kinds = [...new Set(definitions.map(({ kind }) => kind))]
  await Promise.all(
    kinds.map((kind) =>
      describeKind(
        apis[kind],
        definitions.filter((each) => each.kind === kind),
        mode,
      ),
    ),
  )
}

async function describeKind(api: Api, definitions: readonly BenchDefinition[], mode: Mode): Promise<void> {
  const ids = await api.list()
  for (const { name, content } of definitions) {
    const id = ids.get(name)
    const same = id !== undefined && (await api.describe(id)) === content
    if (same || mode === 'plan') continue
    if (id !== undefined) await api.update(id, content)
    await api.version(id ?? (await api.create(name, content)))
  }
}
