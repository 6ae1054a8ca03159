import { parallel } from '../../src/app/parallel.js'
import type { Kind } from '../../src/core/model/definition.js'
import type { Mode } from '../results.js'
import type { Api, BenchDefinition } from './api.js'
import { type RememberedResource, width } from './refresh-each.js'

/**
 * A change set of CloudFormation, or Terraform without a refresh: definitions are compared with those of the last run,
 * without a call, and only different ones are written. It overwrites live content without reading it, and does not verify
 * what it wrote. CloudFormation's handler of modules also sends a call of another operation for each module, and its
 * service polls every few seconds; neither is counted.
 */
export async function touchChanged(
  apis: Readonly<Record<Kind, Api>>,
  definitions: readonly BenchDefinition[],
  state: ReadonlyMap<BenchDefinition, RememberedResource>,
  mode: Mode,
): Promise<void> {
  if (mode === 'plan') return
  const differing = definitions.filter((each) => state.get(each)?.content !== each.content)
  await parallel(differing, width, async (each) => {
    const [api, known] = [apis[each.kind], state.get(each)]
    if (known) await api.update(known.id, each.content)
    await api.version(known?.id ?? (await api.create(each.name, each.content)))
  })
}
