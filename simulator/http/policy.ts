import type { OperationName } from '../model/operations.js'
import { nameOf } from '../state/refs.js'
import type { World } from '../state/world.js'
import type { Params } from './decode.js'

const covers = (pattern: string, action: string): boolean =>
  pattern.endsWith('*') ? action.startsWith(pattern.slice(0, -1)) : pattern === action

/** Tags in a create need a separate permission. */
const needed = (operation: OperationName, params: Params): string[] => {
  const tagged = operation.startsWith('Create') && params.Tags !== undefined
  return [operation, ...(tagged ? ['TagResource'] : [])].map((name) => `connect:${name}`)
}

/** The name of a call's view or module: by its id, or the name in a create. */
const targetName = (world: World, { ViewId, ContactFlowModuleId, resourceArn, Name }: Params): unknown => {
  const id = ViewId ?? ContactFlowModuleId ?? resourceArn
  return typeof id === 'string' ? nameOf(world, id) : Name
}

/** The action that the policy denies to a call; undefined: none. */
export const deniedAction = (world: World, operation: OperationName, params: Params): string | undefined =>
  needed(operation, params).find((action) =>
    world.switches.deny.some((entry) => {
      if (typeof entry === 'string') return covers(entry, action)
      if (!covers(entry.action, action)) return false
      return 'name' in entry ? targetName(world, params) === entry.name : entry.where(params)
    }),
  )
