import type { Inputs, Pages } from '../model/inputs.js'
import { countDown } from '../state/lag.js'
import { agentQueueArn } from '../state/named.js'
import { checkInstance } from '../state/refs.js'
import type { NamedKind, NamedResource } from '../state/types.js'
import type { World } from '../state/world.js'
import { page } from './paging.js'

type Answer = Record<string, unknown>

/** The visible resources of a kind; each call counts as one list for the lags. */
const listed = (world: World, kind: NamedKind): NamedResource[] =>
  [...world.state.named.values()]
    .filter((each) => each.kind === kind)
    .filter(({ lists }) => !countDown(lists, world.now()))

const dated = ({ options }: World, { modifiedAt }: NamedResource) => ({
  LastModifiedTime: modifiedAt / 1000,
  LastModifiedRegion: options.region,
})

const row = (world: World, resource: NamedResource): Answer => ({
  Id: resource.id,
  Arn: resource.arn,
  Name: resource.name,
  ...dated(world, resource),
})

/** A filter without a value accepts everything. */
const passes = (types: readonly string[] | undefined, type: string | null): boolean =>
  !types?.length || types.includes(type ?? '')

const list = (
  world: World,
  operation: string,
  member: string,
  input: Pages & { readonly InstanceId: string },
  rows: () => readonly (object | string)[],
): Answer => {
  checkInstance(world, input.InstanceId)
  const { MaxResults: _size, NextToken: _token, ...filter } = input
  return page(world, `${operation} ${JSON.stringify(filter)}`, member, input, rows)
}

/** Each user has its own queue, which has no name. */
const agentQueues = (world: World): Answer[] =>
  listed(world, 'user').map((user) => ({
    Id: user.id,
    Arn: agentQueueArn(world, user.id),
    QueueType: 'AGENT',
    ...dated(world, user),
  }))

export const listQueues = (world: World, input: Inputs['ListQueues']): Answer =>
  list(world, 'ListQueues', 'QueueSummaryList', input, () => {
    const queues = listed(world, 'queue').map((each) => ({ ...row(world, each), QueueType: each.type }))
    const agents = passes(input.QueueTypes, 'AGENT') ? agentQueues(world) : []
    return [...queues.filter(({ QueueType }) => passes(input.QueueTypes, QueueType)), ...agents]
  })

export const listPrompts = (world: World, input: Inputs['ListPrompts']): Answer =>
  list(world, 'ListPrompts', 'PromptSummaryList', input, () =>
    listed(world, 'prompt').map((each) => row(world, each)),
  )

export const listHours = (world: World, input: Inputs['ListHoursOfOperations']): Answer =>
  list(world, 'ListHoursOfOperations', 'HoursOfOperationSummaryList', input, () =>
    listed(world, 'hours').map((each) => row(world, each)),
  )

export const listQuickConnects = (world: World, input: Inputs['ListQuickConnects']): Answer =>
  list(world, 'ListQuickConnects', 'QuickConnectSummaryList', input, () =>
    listed(world, 'quick-connect')
      .filter(({ type }) => passes(input.QuickConnectTypes, type))
      .map((each) => ({ ...row(world, each), QuickConnectType: each.type })),
  )

export const listRoutingProfiles = (world: World, input: Inputs['ListRoutingProfiles']): Answer =>
  list(world, 'ListRoutingProfiles', 'RoutingProfileSummaryList', input, () =>
    listed(world, 'routing-profile').map((each) => row(world, each)),
  )

export const listUsers = (world: World, input: Inputs['ListUsers']): Answer =>
  list(world, 'ListUsers', 'UserSummaryList', input, () =>
    listed(world, 'user').map((each) => {
      const { Name: Username, ...rest } = row(world, each)
      return { ...rest, Username }
    }),
  )

export const listFlows = (world: World, input: Inputs['ListContactFlows']): Answer =>
  list(world, 'ListContactFlows', 'ContactFlowSummaryList', input, () =>
    listed(world, 'flow')
      .filter(({ state }) => state !== 'archived' || world.switches.archivedFlowsListed)
      .filter(({ type }) => passes(input.ContactFlowTypes, type))
      .map(({ id, arn, name, type, state }) => ({
        Id: id,
        Arn: arn,
        Name: name,
        ContactFlowType: type,
        ContactFlowState: state === 'archived' ? 'ARCHIVED' : 'ACTIVE',
        ContactFlowStatus: state === 'saved' ? 'SAVED' : 'PUBLISHED',
      })),
  )

/** Only ARNs, in the form in which the functions are associated. */
export const listLambdaFunctions = (world: World, input: Inputs['ListLambdaFunctions']): Answer => {
  const { MaxResults: asked = Number.POSITIVE_INFINITY } = input
  const limited = { ...input, MaxResults: Math.min(asked, world.switches.lambdaListPage) }
  return list(world, 'ListLambdaFunctions', 'LambdaFunctions', limited, () =>
    listed(world, 'lambda').map(({ arn }) => arn),
  )
}
