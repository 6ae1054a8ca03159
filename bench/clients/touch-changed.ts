import { parallel } from '../../src/app/parallel.js'
import type { Kind } from '../../src/core/model/definition.js'
import type { Mode } from '../results.js'
import type { Api, BenchDefinition } from './api.js'
import { type RememberedResource, width } from './refresh-each.js'

/**
 * What CloudFormation does with a change set, or Terraform without a refresh: the definitions are compared with those of
 * the last run, without a call, and only what differs is written. It does not know what is live, and overwrites it;
 * it reads nothing back, and believes that each version holds what was sent. CloudFormation's handler of modules also sends
 * a call of another operation for each, and its service polls by the seconds; neither is counted.
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
