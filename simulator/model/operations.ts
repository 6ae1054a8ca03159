import { moduleOperations } from './module-operations.js'
import { namedOperations } from './named-operations.js'
import { otherOperations } from './other-operations.js'
import { viewOperations } from './view-operations.js'

export type { Member } from './operation.js'

/** The operations that exist here, with the bindings and limits of the service model of 2026-10-01. */
export const operations = {
  ...viewOperations,
  ...moduleOperations,
  ...otherOperations,
  ...namedOperations,
}
export type OperationName = keyof typeof operations

/** Whether the operation changes anything. */
export const mutates = (operation: string): boolean => /^(Create|Update|Delete|Tag|Untag)/.test(operation)

/** The views' family has its own names for a few errors. */
export const ofViews = (operation: string): boolean =>
  operation in viewOperations && operation !== 'SearchViews'

/** Operations that report a bad member as InvalidRequestException, because their model lacks the other error. */
export const lacksInvalidParameter = (operation: string): boolean =>
  ['DescribeInstance', 'ListInstances', 'UpdateContactFlowModuleContent'].includes(operation)
