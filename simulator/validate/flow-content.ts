import { isRefused } from '../facts/evidence.js'
import { identifiers, maxActions } from '../facts/flow.js'
import { isObject, type Json, type JsonObject, parseJson, values } from '../state/json.js'
import type { World } from '../state/world.js'
import { type Refused, refusedOfAction } from './flow-action.js'
import { refusedOfCalls } from './module-calls.js'

/** Faults of a module's actions by the facts, as far as the switches refuse them. */
export const problemsByFacts = (world: World, actions: readonly JsonObject[], settings: string): string[] =>
  [...refused(world, actions, settings)]
    .filter(([evidence]) => isRefused(world.switches, evidence))
    .map(([, words]) => words)

function* refused(world: World, actions: readonly JsonObject[], settings: string): Generator<Refused> {
  if (actions.length > maxActions) yield ['D', `A flow can have at most ${maxActions} actions`]
  for (const [index, action] of actions.entries()) {
    yield* ofIdentifier(action.Identifier, index)
    yield* refusedOfAction(action, index)
    yield* ofEmptyStrings(action, index)
    yield* ofReturn(action, index, parseJson(settings))
  }
  yield* refusedOfCalls(world, actions)
}

function* ofIdentifier(name: Json | undefined, index: number): Generator<Refused> {
  if (typeof name !== 'string') return
  const { maxLength, forbidden, reserved } = identifiers
  const isBad =
    name.length > maxLength ||
    forbidden.split('').some((character) => name.includes(character)) ||
    reserved.some((each) => each === name)
  if (isBad) yield ['D', `Invalid Action property value. Path: Actions[${index}].Identifier`]
}

/** `""` anywhere in parameters, or as an operand. */
function* ofEmptyStrings({ Type, Parameters, Transitions }: JsonObject, index: number): Generator<Refused> {
  const { Attributes, ...others } = isObject(Parameters) ? Parameters : {}
  const named = Type === 'UpdateContactAttributes'
  const isEmpty = (value: Json | undefined) => [...values(value ?? null)].includes('')
  if (named && isEmpty(Attributes)) yield ['P', 'Empty value in Parameters.Attributes']
  if (isEmpty(others) || (!named && isEmpty(Attributes)))
    yield ['P', `Invalid Action property value. Path: ${index}.Parameter`]
  const { Conditions } = isObject(Transitions) ? Transitions : {}
  const conditions = Array.isArray(Conditions) ? Conditions.filter(isObject) : []
  if (conditions.some(({ Condition }) => isObject(Condition) && isEmpty(Condition.Operands)))
    yield ['P', `Invalid branch. Path: ${index}.Evaluate`]
}

const member = (value: Json | undefined, name: string): Json | undefined =>
  value !== undefined && isObject(value) ? value[name] : undefined

/** A module returns only results that its own settings declare. */
function* ofReturn(
  { Type, Parameters }: JsonObject,
  index: number,
  settings: Json | undefined,
): Generator<Refused> {
  if (Type !== 'EndFlowModuleExecution' || !isObject(Parameters)) return
  const { Result, ResultData } = Parameters
  const results = member(member(settings, 'transitions'), 'results')
  const names = (Array.isArray(results) ? results : []).map((each) => member(each, 'name'))
  if (typeof Result === 'string' && !names.includes(Result))
    yield ['P', `Invalid Action property value. Path: ${index}.Parameters.Result`]
  const declared = member(member(member(settings, 'resultData'), 'schema'), 'properties')
  const known = declared !== undefined && isObject(declared) ? Object.keys(declared) : []
  for (const name of ResultData !== undefined && isObject(ResultData) ? Object.keys(ResultData) : [])
    if (!known.includes(name))
      yield ['P', `Invalid Action property name. Path: ${index}.Parameters.ResultData.${name}`]
}
