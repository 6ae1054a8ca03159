import type { Kind } from '../../src/core/model/definition.js'
import type { Mode } from '../results.js'
import type { Api, BenchDefinition } from './api.js'

/**
 * What a script of a blog post does: list, describe each, and where it differs update it and make a version, one after
 * the other, and one such script for each kind, side by side. It looks for no draft, keeps nothing that it replaces, locks nothing and verifies nothing.
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
