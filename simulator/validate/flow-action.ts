import type { Evidence } from '../facts/evidence.js'
import { type ActionFacts, flowFacts, type Rule } from '../facts/flow.js'
import { conditionals, refusedParameters, type When } from '../facts/flow-conditions.js'
import { isObject, type Json, type JsonObject } from '../state/json.js'
import { refusedOfCompare } from './compare.js'
import { missingAt, parameterAt } from './parameters.js'

/** A refusal, in the service's words, and its source. */
export type Refused = readonly [evidence: Evidence, words: string]

const objects = (list: Json | undefined): JsonObject[] => (Array.isArray(list) ? list.filter(isObject) : [])

/** An action as the rules read it. */
interface Looked {
  readonly index: number
  readonly type: string
  readonly parameters: JsonObject
  readonly transitions: JsonObject
  readonly errors: readonly Json[]
}

/** Names that are no types although they look like ones; some occur only in hand-written flows. */
const evidenceOfNotType = (type: string): Evidence =>
  ['TransferToQueue', 'CheckAttribute', 'SetVoice'].includes(type) ? '' : 'P,A'

/** All faults of an action by itself. */
export function* refusedOfAction(
  { Type, Parameters, Transitions }: JsonObject,
  index: number,
): Generator<Refused> {
  if (typeof Type !== 'string') return
  const transitions = isObject(Transitions) ? Transitions : {}
  const errors = objects(transitions.Errors).map(({ ErrorType }) => ErrorType ?? null)
  const parameters = isObject(Parameters) ? Parameters : {}
  const action = { index, type: Type, parameters, transitions, errors }
  if (flowFacts.notTypes.includes(Type)) return yield [evidenceOfNotType(Type), unknownType(action)]
  const facts = Object.hasOwn(flowFacts.actions, Type) ? flowFacts.actions[Type] : undefined
  if (!facts) return yield ['', unknownType(action)]
  if (facts.retired) yield ['D', unknownType(action)]
  yield* ofTransitions(action, facts)
  yield* ofErrors(action, facts)
  yield* ofParameters(action, facts)
  for (const rule of facts.rules) yield* ofRule(action, rule)
  yield* ofConditionals(action)
  if (Type === 'Compare') yield* refusedOfCompare(parameters, objects(transitions.Conditions), index)
}

const unknownType = ({ index }: Looked): string => `Invalid Action type. Path: Actions[${index}].Type`

function* ofTransitions({ index, transitions }: Looked, facts: ActionFacts): Generator<Refused> {
  const { NextAction, Conditions, Errors } = transitions
  const [conditions, errors] = [objects(Conditions), objects(Errors)]
  const any = NextAction !== undefined || conditions.length + errors.length > 0
  if (facts.terminal && any)
    return yield ['P,A', `Action does not support transitions. Path: Actions[${index}].Transitions`]
  const isSeen = /[DPAO]/.test(facts.evidence)
  if (facts.next && NextAction === undefined)
    yield [isSeen ? 'P,A' : facts.evidence, missing(`Actions[${index}].Transitions.NextAction`)]
  if (!facts.conditions && conditions.length > 0)
    yield [isSeen ? 'A' : facts.evidence, `Action does not support conditions. Path: Actions[${index}]`]
}

const missing = (path: string): string => `Action is missing required property. Path: ${path}`
const missingError = (name: string, index: number): string =>
  `Action is missing required error. Error: ${name}, Path: Actions[${index}]`
const invalidError = (name: string, index: number): string =>
  `Invalid Action error. Error: ${name}, Path: Actions[${index}]`
const unknownProperty = (name: string, index: number): string =>
  `Invalid Action property name. Path: ${index}.Parameters.${name}`

function* ofErrors({ index, errors }: Looked, facts: ActionFacts): Generator<Refused> {
  for (const [name, evidence] of Object.entries(facts.errors))
    if (!errors.includes(name)) yield [evidence, missingError(name, index)]
  for (const [name, evidence] of Object.entries(facts.noErrors))
    if (errors.includes(name)) yield [evidence, invalidError(name, index)]
}

function* ofParameters({ index, type, parameters }: Looked, facts: ActionFacts): Generator<Refused> {
  for (const [path, evidence] of Object.entries(facts.required))
    for (const at of missingAt(parameters, path.split('.'), `Actions[${index}].Parameters`))
      yield [evidence, missing(at)]
  for (const [path, evidence] of Object.entries(facts.forbidden))
    if (parameterAt(parameters, path) !== undefined) yield [evidence, unknownProperty(path, index)]
  for (const name of Object.keys(parameters).filter((each) => !facts.parameters.includes(each))) {
    const seen = refusedParameters.find((each) => each.action === type && each.name === name)
    if (!Object.hasOwn(facts.forbidden, name)) yield [seen?.evidence ?? '', unknownProperty(name, index)]
  }
}

function* ofRule({ index, parameters }: Looked, { rule, of, evidence }: Rule): Generator<Refused> {
  const given = of.filter((path) => parameterAt(parameters, path) !== undefined)
  const [list, path] = [`[${of.join(', ')}]`, `Path: Actions[${index}].Parameters`]
  const most = ['atMostOne', 'exactlyOne', 'neverBoth'].includes(rule) ? 1 : of.length
  if (given.length > most)
    yield [evidence, `Only one of these properties may be defined. Properties: ${list}, ${path}`]
  const least = ['exactlyOne', 'atLeastOne'].includes(rule) ? 1 : 0
  const none = rule === 'atLeastOneParameter' && Object.keys(parameters).length === 0
  if (given.length < least || none) yield [evidence, `At least one of ${list} must be set. ${path}`]
  if (rule === 'togetherOrNot' && given.length > 0 && given.length < of.length)
    yield [evidence, missing(`Actions[${index}].Parameters.${of.find((each) => !given.includes(each))}`)]
}

const applies = (parameters: JsonObject, when: When): boolean => {
  if ('given' in when) return parameterAt(parameters, when.given) !== undefined
  const value = parameterAt(parameters, when.path)
  if ('is' in when) return value === when.is
  return 'isNot' in when ? value !== when.isNot : Array.isArray(value) && value.includes(when.holds)
}

function* ofConditionals({ index, type, parameters, errors }: Looked): Generator<Refused> {
  for (const { action, what, name, when, onlyThen, evidence } of conditionals) {
    if (action !== type) continue
    const isError = what === 'error'
    const there = isError ? errors.includes(name) : parameterAt(parameters, name) !== undefined
    const due = applies(parameters, when)
    if (due && !there)
      yield [evidence, isError ? missingError(name, index) : missing(`Actions[${index}].Parameters.${name}`)]
    if (!due && there && onlyThen)
      yield [evidence, isError ? invalidError(name, index) : unknownProperty(name, index)]
  }
}
