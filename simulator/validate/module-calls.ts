import { isObject, type Json, type JsonObject, parseJson } from '../state/json.js'
import type { ModuleResource } from '../state/types.js'
import type { World } from '../state/world.js'
import type { Refused } from './flow-action.js'
import { calledModule } from './references.js'

/** Names of the inputs that a module declares; null: it declares none, and nothing is checked. */
const declaredInputs = ({ live }: ModuleResource): string[] | null => {
  const settings = parseJson(live?.settings ?? '{}')
  const input = isObject(settings) ? settings.input : undefined
  const schema = isObject(input) ? input.schema : undefined
  return isObject(schema) && isObject(schema.properties) ? Object.keys(schema.properties) : null
}

/** Inputs that a call passes and the called module does not declare in its present state. */
export function* problemsOfCalls(world: World, actions: readonly JsonObject[]): Generator<string> {
  for (const [index, { Type, Parameters }] of actions.entries()) {
    if (Type !== 'InvokeFlowModule' || !isObject(Parameters) || !isObject(Parameters.Input)) continue
    const target = calledModule(world, Parameters.FlowModuleId)
    const declared = target ? declaredInputs(target) : null
    for (const name of Object.keys(Parameters.Input))
      if (declared && !declared.includes(name))
        yield `Actions[${index}].Parameters.Input: ${target?.name} declares no input ${name}`
  }
}

/** Names of the branches that a module declares. */
const declaredResults = ({ live }: ModuleResource): readonly (Json | undefined)[] => {
  const settings = parseJson(live?.settings ?? '{}')
  const transitions = isObject(settings) ? settings.transitions : undefined
  const results = isObject(transitions) ? transitions.results : undefined
  return Array.isArray(results) ? results.filter(isObject).map(({ name }) => name) : []
}

/** Branches that a call has and the called module does not declare in its present state. */
export function* refusedOfCalls(world: World, actions: readonly JsonObject[]): Generator<Refused> {
  for (const [index, { Type, Parameters, Transitions }] of actions.entries()) {
    if (Type !== 'InvokeFlowModule' || !isObject(Parameters) || !isObject(Transitions)) continue
    const target = calledModule(world, Parameters.FlowModuleId)
    if (!target) continue
    const declared = declaredResults(target)
    const { Conditions } = Transitions
    for (const { Condition } of Array.isArray(Conditions) ? Conditions.filter(isObject) : []) {
      const operands = isObject(Condition) && Array.isArray(Condition.Operands) ? Condition.Operands : []
      if (operands.some((operand) => !declared.includes(operand)))
        yield ['P', `Invalid branch. Path: Actions[${index}].Transitions.Conditions`]
    }
  }
}
