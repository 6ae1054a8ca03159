import { parallel } from '../../src/app/parallel.js'
import type { Kind } from '../../src/core/model/definition.js'
import type { Mode } from '../results.js'
import type { Api, BenchDefinition } from './api.js'

/** Number of operations at the same time: the default of Terraform's `-parallelism`. */
export const width = 10

/** A definition in a state file: two resources, the view or module and its version. */
export interface RememberedResource {
  readonly id: string
  readonly version: number
  /** As it was last sent: compact JSON text. */
  readonly content: string
}

/**
 * A refresh of a state, as in Terraform's plan and CloudFormation's drift detection. Each resource is read by a call of
 * its own, ten at the same time, so a definition costs two calls: one for `AWS::Connect::View` or `ContactFlowModule`, and
 * one for its `…Version`. Written resources are read again. It needs no list, and knows nothing outside its state.
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
