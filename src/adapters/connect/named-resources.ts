import {
  ListContactFlowsCommand,
  ListHoursOfOperationsCommand,
  ListLambdaFunctionsCommand,
  ListPromptsCommand,
  ListQueuesCommand,
  ListQuickConnectsCommand,
  ListRoutingProfilesCommand,
  ListUsersCommand,
} from '@aws-sdk/client-connect'
import type { ListedKind, NamedResource } from '../../core/model/reference.js'
import { parseArn } from '../../core/text/arn.js'
import type { OperationName } from './operations.js'
import { allPages } from './paging.js'
import { requireMember, type Session } from './session.js'

/** The service's largest pages: 25 for functions, 1,000 for all others (API reference, valid range of `MaxResults`). */
const listPage = 1000
const lambdaPage = 25

/** The operation that lists each kind; its IAM action is `connect:` and that name. */
export const listOperations = {
  queue: 'ListQueues',
  prompt: 'ListPrompts',
  hours: 'ListHoursOfOperations',
  'quick-connect': 'ListQuickConnects',
  'routing-profile': 'ListRoutingProfiles',
  user: 'ListUsers',
  flow: 'ListContactFlows',
  lambda: 'ListLambdaFunctions',
} as const satisfies Record<ListedKind, OperationName>

/** A summary in the service's lists: a user's name is in another member than the other names. */
interface Row {
  readonly Id?: string | undefined
  readonly Arn?: string | undefined
  readonly Name?: string | undefined
  readonly Username?: string | undefined
  readonly ContactFlowState?: string | undefined
  readonly ContactFlowStatus?: string | undefined
}

interface PageRequest {
  readonly InstanceId: string
  readonly MaxResults: number
  readonly NextToken: string | undefined
}

interface Page<R> {
  readonly rows: readonly R[] | undefined
  readonly NextToken: string | undefined
}

/** Sends the request for one page of a kind. */
type SendPage<R> = (session: Session, request: PageRequest) => Promise<Page<R>>

const sendPage: Readonly<Record<Exclude<ListedKind, 'lambda'>, SendPage<Row>>> = {
  queue: async ({ client }, request) => {
    // Without the filter each user's own queue is listed too, which has no name.
    const command = new ListQueuesCommand({ ...request, QueueTypes: ['STANDARD'] })
    const { QueueSummaryList: rows, NextToken } = await client.send(command)
    return { rows: rows?.filter(({ QueueType }) => QueueType !== 'AGENT'), NextToken }
  },
  prompt: async ({ client }, request) => {
    const { PromptSummaryList: rows, NextToken } = await client.send(new ListPromptsCommand(request))
    return { rows, NextToken }
  },
  hours: async ({ client }, request) => {
    const command = new ListHoursOfOperationsCommand(request)
    const { HoursOfOperationSummaryList: rows, NextToken } = await client.send(command)
    return { rows, NextToken }
  },
  'quick-connect': async ({ client }, request) => {
    const command = new ListQuickConnectsCommand(request)
    const { QuickConnectSummaryList: rows, NextToken } = await client.send(command)
    return { rows, NextToken }
  },
  'routing-profile': async ({ client }, request) => {
    const command = new ListRoutingProfilesCommand(request)
    const { RoutingProfileSummaryList: rows, NextToken } = await client.send(command)
    return { rows, NextToken }
  },
  user: async ({ client }, request) => {
    const { UserSummaryList: rows, NextToken } = await client.send(new ListUsersCommand(request))
    return { rows, NextToken }
  },
  flow: async ({ client }, request) => {
    const command = new ListContactFlowsCommand(request)
    const { ContactFlowSummaryList: rows, NextToken } = await client.send(command)
    return { rows, NextToken }
  },
}

const sendLambdaPage: SendPage<string> = async ({ client }, request) => {
  const command = new ListLambdaFunctionsCommand(request)
  const { LambdaFunctions: rows, NextToken } = await client.send(command)
  return { rows, NextToken }
}

/**
 * Lists all resources of a kind, over all pages, in the service's order. Agents' queues are left out. An archived flow
 * is listed if the service lists it: the list has no filter by state.
 *
 * @throws ActionError access-denied, with the permission that the role lacks; unexpected-answer for a row without a
 * name, id or ARN: leaving it out would make its resource appear missing
 */
export async function listNamed(session: Session, kind: ListedKind): Promise<readonly NamedResource[]> {
  if (kind === 'lambda')
    return (await listRows(session, kind, lambdaPage, sendLambdaPage)).map(associatedFunction)
  const rows = await listRows(session, kind, listPage, sendPage[kind])
  return rows.map((row) => namedResource(kind, row))
}

function listRows<R>(session: Session, kind: ListedKind, MaxResults: number, send: SendPage<R>) {
  const { instanceId: InstanceId } = session
  return allPages(
    (NextToken) =>
      session.call(listOperations[kind], '', () => send(session, { InstanceId, MaxResults, NextToken })),
    ({ rows }) => rows,
  )
}

function namedResource(kind: Exclude<ListedKind, 'lambda'>, row: Row): NamedResource {
  const operation = listOperations[kind]
  const name =
    kind === 'user'
      ? requireMember(row.Username, operation, 'Username')
      : requireMember(row.Name, operation, 'Name')
  const id = requireMember(row.Id, operation, 'Id')
  return { kind, name, id, arn: requireMember(row.Arn, operation, 'Arn'), state: stateOf(row) }
}

/** A flow may be both: archived without ever having been published. The case of these words varies. */
function stateOf({ ContactFlowState, ContactFlowStatus }: Row): NamedResource['state'] {
  if (ContactFlowState?.toUpperCase() === 'ARCHIVED') return 'archived'
  return ContactFlowStatus?.toUpperCase() === 'SAVED' ? 'saved' : 'active'
}

/** `arn:aws:lambda:<Region>:<account>:function:<name>`, with `:<version or alias>` if it is associated that way. */
function associatedFunction(arn: string): NamedResource {
  const name = parseArn(arn).resource.split(':')[1] || undefined
  return {
    kind: 'lambda',
    name: requireMember(name, listOperations.lambda, `a function's name in the ARN ${JSON.stringify(arn)}`),
    id: null,
    arn,
    state: 'active',
  }
}
