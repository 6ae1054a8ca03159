import type { Located } from '../located.js'
import { compact, given, type LocatedObject } from '../located-json.js'
import { error } from '../problem.js'
import type { ModuleContent } from '../types.js'
import { findArns } from './arns.js'
import type { Context, Tell } from './context.js'
import { checkFlowGraph } from './flow-graph.js'
import {
  asObject,
  noEffect,
  readObject,
  required,
  requiredString,
  sentAsIs,
  unknownMembers,
  wrongType,
} from './members.js'
import { checkNumbers } from './numbers.js'
import { type Shape, wrongKind } from './shape.js'

/** ContactFlowModuleContent of the service model, in UTF-16 units. */
const maxLength = 256_000

/** Reads and checks what is sent of a flow module; null where it cannot be read. */
export function moduleContent({ form, body }: Shape, context: Context, tell: Tell): ModuleContent | null {
  const value = form === 'bare' ? body : required(body, 'Content', tell)
  const managed = form === 'bare' ? null : given(body, 'Settings')
  const content = value === null ? null : readObject(value, 'Content', context, tell, flowLanguage)
  const settings = managed === null ? null : readObject(managed, 'Settings', context, tell, contract)
  if (value === null || content === null) return null
  if (content.length > maxLength) {
    const message = `The flow language comes to ${content.length} characters as compact JSON; expected at most ${maxLength}. Make the module smaller, or split it.`
    tell(error('module-size', value.at, message))
  }
  return { kind: 'module', content, settings }
}

/** `ExternalInvocationConfiguration.Enabled`; null where it is not given. */
export function externalInvocation({ form, body }: Shape, tell: Tell): boolean | null {
  const value = form === 'bare' ? null : given(body, 'ExternalInvocationConfiguration')
  const object = value === null ? null : asObject(value, 'ExternalInvocationConfiguration', tell)
  if (object === null) return null
  unknownMembers(object, externalMembers, tell)
  const enabled = given(object, 'Enabled')
  if (enabled === null) return null
  if (enabled.type === 'boolean') return enabled.value
  tell(wrongType('Enabled', enabled, 'true or false'))
  return null
}

const externalMembers = {
  where: 'ExternalInvocationConfiguration',
  members: ['Enabled'],
  effect: noEffect,
}

const flowMembers = {
  where: 'flow language',
  members: ['Version', 'StartAction', 'Actions', 'Metadata', 'Settings'],
  effect: sentAsIs,
}

/** The canvas, top-level `Metadata`, is sent as it is: the service executes none of it. */
function flowLanguage(flow: LocatedObject, tell: Tell): string | null {
  const foreign = wrongKind('module', flow)
  if (foreign !== null) {
    tell(foreign)
    return null
  }
  unknownMembers(flow, flowMembers, tell)
  requiredString(flow, 'Version', tell)
  const start = requiredString(flow, 'StartAction', tell)
  const actions = actionsOf(flow, tell)
  if (actions !== null) checkFlowGraph(start, actions, tell)
  const executed = { ...flow, members: flow.members.filter(({ name }) => name !== 'Metadata') }
  checkNumbers(executed, tell)
  findArns(executed).forEach(tell)
  return compact(flow)
}

function actionsOf(flow: LocatedObject, tell: Tell): readonly Located[] | null {
  const actions = required(flow, 'Actions', tell)
  if (actions?.type === 'array') return actions.items
  if (actions !== null) tell(wrongType('Actions', actions, 'a list of actions'))
  return null
}

function contract(settings: LocatedObject, tell: Tell): string {
  checkNumbers(settings, tell)
  findArns(settings).forEach(tell)
  return compact(settings)
}
