import type { Inputs } from '../model/inputs.js'
import { checkInstance } from '../state/refs.js'
import type { World } from '../state/world.js'
import { page } from './paging.js'

type Answer = Record<string, unknown>

const instance = ({ instance: { id, arn }, options }: World): Answer => ({
  Id: id,
  Arn: arn,
  IdentityManagementType: 'CONNECT_MANAGED',
  InstanceAlias: options.instanceAlias,
  CreatedTime: 1_767_225_600,
  InstanceStatus: 'ACTIVE',
  InboundCallsEnabled: true,
  OutboundCallsEnabled: true,
  InstanceAccessUrl: `https://${options.instanceAlias}.my.connect.aws`,
})

export const describeInstance = (world: World, { InstanceId }: Inputs['DescribeInstance']): Answer => {
  checkInstance(world, InstanceId)
  return { Instance: instance(world) }
}

export const listInstances = (world: World, input: Inputs['ListInstances']): Answer =>
  page(world, 'ListInstances', 'InstanceSummaryList', input, () => [instance(world)])
