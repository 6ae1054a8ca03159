import { refuse } from '../model/errors.js'
import type { OperationName } from '../model/operations.js'
import type { World } from '../state/world.js'
import type { Params } from './decode.js'
import { deniedAction } from './policy.js'

/** Lists whose permission is on all resources of a kind; for other lists it is on the instance. */
const wildcards: Partial<Record<OperationName, string>> = {
  ListQueues: '/queue/*',
  ListQuickConnects: '/transfer-destination/*',
  ListContactFlows: '/contact-flow/*',
}

const resourceOf = (
  world: World,
  operation: OperationName,
  { ViewId, ContactFlowModuleId, resourceArn }: Params,
): string => {
  const own = (id: string, segment: string): string =>
    id.startsWith('arn:') ? id : `${world.instance.arn}/${segment}/${id}`
  if (typeof resourceArn === 'string') return resourceArn
  if (typeof ViewId === 'string') return own(ViewId, 'view')
  return typeof ContactFlowModuleId === 'string'
    ? own(ContactFlowModuleId, 'flow-module')
    : `${world.instance.arn}${wildcards[operation] ?? ''}`
}

/** @throws ServiceError AccessDeniedException in IAM's words, ExpiredTokenException */
export const checkAccess = (world: World, operation: OperationName, params: Params): void => {
  if (world.switches.credentialsExpired)
    throw refuse('ExpiredTokenException', 'The security token included in the request is expired')
  const denied = deniedAction(world, operation, params)
  if (denied === undefined) return
  const user = `arn:aws:sts::${world.options.account}:assumed-role/simulator/session`
  throw refuse(
    'AccessDeniedException',
    `User: ${user} is not authorized to perform: ${denied} on resource: ${resourceOf(world, operation, params)} ` +
      `because no identity-based policy allows the ${denied} action`,
  )
}
