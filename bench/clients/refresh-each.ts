import { parallel } from '../../src/app/parallel.js'
import type { Kind } from '../../src/core/model/definition.js'
import type { Mode } from '../results.js'
import type { Api, BenchDefinition } from './api.js'

/** Operations at once: the default of Terraform's `-parallelism`. */
export const width = 10

/** What a state file remembers of a definition: the two resources, it and its version. */
export interface RememberedResource {
  readonly id: string
  readonly version: number
  /** As it was sent last, as compact JSON text. */
  readonly content: string
}

/**
 * What a refresh of a state does, as Terraform's plan and CloudFormation's drift detection do it: every resource is read
 * by a call of its own, ten at once of whatever kind, so a definition costs two, one for `AWS::Connect::View` or `ContactFlowModule` and one for its
 * `…Version`. What was written is read again. It needs no list, and knows nothing that is not in its state.
 */
export async function refreshEach(
  apis: Readonly<Record<Kind, Api>>,
  definitions: readonly BenchDefinition[],
  state: ReadonlyMap<BenchDefinition, RememberedResource>,
  mode: Mode,
): Promise<void> {
  const differing = await parallel(definitions, width, async (each) => {
    const [api, known] = [apis[each.kind], state.get(each)]
    if (!known) return [each]
    const live = await api.describe(known.id)
    await api.describe(`${known.id}:${known.version}`)
    return live === each.content ? [] : [each]
  })
  if (mode === 'plan') return
  await parallel(differing.flat(), width, async (each) => {
    const [api, known] = [apis[each.kind], state.get(each)]
    if (known) await api.update(known.id, each.content)
    const id = known?.id ?? (await api.create(each.name, each.content))
    await api.describe(id)
    const version = await api.version(id)
    await api.describe(`${id}:${version}`)
  })
}
