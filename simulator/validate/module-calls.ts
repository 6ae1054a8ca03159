import { isObject, type Json, type JsonObject, parseJson } from '../state/json.js'
import type { ModuleResource } from '../state/types.js'
import type { World } from '../state/world.js'

/** The module that a static `FlowModuleId` means: an id or ARN, with a qualifier or without. */
const called = (world: World, id: Json | undefined): ModuleResource | undefined => {
  if (typeof id !== 'string' || id.startsWith('$')) return undefined
  const [bare = ''] = (id.split('/').at(-1) ?? '').split(':')
  return world.state.modules.get(bare)
}

/** Names of the inputs that a module declares; null: it declares none, and nothing is checked. */
const declaredInputs = ({ live }: ModuleResource): string[] | null => {
  const settings = parseJson(live?.settings ?? '{}')
  const input = isObject(settings) ? settings.input : undefined
  const schema = isObject(input) ? input.schema : undefined
  return isObject(schema) && isObject(schema.properties) ? Object.keys(schema.properties) : null
}

/** Inputs that a call gives and the module it calls does not declare, as it stands now. */
export function* problemsOfCalls(world: World, actions: readonly JsonObject[]): Generator<string> {
  for (const [index, { Type, Parameters }] of actions.entries()) {
    if (Type !== 'InvokeFlowModule' || !isObject(Parameters) || !isObject(Parameters.Input)) continue
    const target = called(world, Parameters.FlowModuleId)
    const declared = target ? declaredInputs(target) : null
    for (const name of Object.keys(Parameters.Input))
      if (declared && !declared.includes(name))
        yield `Actions[${index}].Parameters.Input: ${target?.name} declares no input ${name}`
  }
}
