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

/** True where the operation changes something. */
export const mutates = (operation: string): boolean => /^(Create|Update|Delete|Tag|Untag)/.test(operation)

/** The views' family names a few errors in its own way. */
export const ofViews = (operation: string): boolean =>
  operation in viewOperations && operation !== 'SearchViews'

/** Without it in their model, these report a bad member as InvalidRequestException. */
export const lacksInvalidParameter = (operation: string): boolean =>
  ['DescribeInstance', 'ListInstances', 'UpdateContactFlowModuleContent'].includes(operation)
