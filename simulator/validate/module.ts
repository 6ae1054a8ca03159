import { isRefused } from '../facts/evidence.js'
import { refuse, refuseModule } from '../model/errors.js'
import { lacksInvalidParameter } from '../model/operations.js'
import { isObject, type Json, type JsonObject, parseJson, values } from '../state/json.js'
import type { World } from '../state/world.js'
import { problemsByFacts } from './flow-content.js'
import { problemsOfCalls } from './module-calls.js'
import { problemsOfNewModules, problemsOfReferences } from './references.js'

const objects = (list: Json | undefined): JsonObject[] => (Array.isArray(list) ? list.filter(isObject) : [])

/** The targets of an action, with the paths that the service would name. */
function* transitions(action: JsonObject, index: number): Generator<readonly [path: string, to: Json]> {
  const all = isObject(action.Transitions) ? action.Transitions : {}
  const at = `Actions[${index}].Transitions`
  if (all.NextAction !== undefined) yield [`${at}.NextAction`, all.NextAction]
  for (const name of ['Conditions', 'Errors'])
    for (const [i, each] of objects(all[name]).entries())
      if (each.NextAction !== undefined) yield [`${at}.${name}[${i}].NextAction`, each.NextAction]
}

function* problemsOfActions(actions: readonly JsonObject[]): Generator<string> {
  const names = new Set<Json>()
  for (const [index, { Identifier, Type }] of actions.entries()) {
    if (typeof Identifier !== 'string' || Identifier === '') yield `Actions[${index}]: Identifier is missing`
    else if (names.has(Identifier)) yield `Actions[${index}]: Identifier ${Identifier} is not unique`
    if (typeof Type !== 'string' || Type === '') yield `Actions[${index}]: Type is missing`
    names.add(Identifier ?? null)
  }
  for (const [index, action] of actions.entries())
    for (const [path, to] of transitions(action, index))
      if (!names.has(to)) yield `${path}: no action ${JSON.stringify(to)}`
}

/** `""` anywhere in parameters or in the operands of a condition. */
function* problemsOfEmptyStrings(actions: readonly JsonObject[]): Generator<string> {
  for (const [index, { Parameters, Transitions }] of actions.entries()) {
    const conditions = isObject(Transitions) ? objects(Transitions.Conditions) : []
    const operands = conditions.map(({ Condition }) =>
      isObject(Condition) ? (Condition.Operands ?? null) : null,
    )
    const empty = [...values([Parameters ?? null, ...operands])].includes('')
    if (empty) yield `Actions[${index}].Parameters: an empty string is not a valid value`
  }
}

function* problemsOf(world: World, content: JsonObject, settings: string): Generator<string> {
  for (const name of ['Version', 'StartAction'])
    if (typeof content[name] !== 'string' || content[name] === '')
      yield `JSON field is missing or null for field name: ${name}`
  if (!Array.isArray(content.Actions)) return yield 'JSON field is missing or null for field name: Actions'
  const actions = objects(content.Actions)
  if (typeof content.StartAction === 'string' && !actions.some((a) => a.Identifier === content.StartAction))
    yield `StartAction: no action ${JSON.stringify(content.StartAction)}`
  yield* problemsOfActions(actions)
  const { switches } = world
  // If the service's own words are known, ours are not added.
  if (switches.moduleEmptyStringsRefused && !isRefused(switches, 'P')) yield* problemsOfEmptyStrings(actions)
  if (switches.moduleCallsChecked) yield* problemsOfCalls(world, actions)
  if (switches.referencesChecked) yield* problemsOfReferences(world, actions)
  yield* problemsOfNewModules(world, actions)
  yield* problemsByFacts(world, actions, settings)
}

/**
 * @param settings the module's own, which its content must match
 *
 * @throws ServiceError InvalidContactFlowModuleException with its list of problems; InvalidRequestException if the
 * content has no Settings
 */
export const checkModuleContent = (world: World, text: string, settings: string): void => {
  const content = parseJson(text)
  if (!isObject(content)) throw refuseModule(['Content is not a JSON object'])
  const { switches } = world
  if ((switches.moduleSettingsRequired || isRefused(switches, 'P')) && !isObject(content.Settings))
    throw refuse('InvalidRequestException', 'JSON field is missing or null for field name: settings')
  const found = [...problemsOf(world, content, settings)]
  if (found.length > 0) throw refuseModule(found)
}

/**
 * A module may declare at most 8 branches of its own.
 *
 * @throws ServiceError
 */
export const checkModuleSettings = (operation: string, text: string): void => {
  const settings = parseJson(text)
  const code = lacksInvalidParameter(operation) ? 'InvalidRequestException' : 'InvalidParameterException'
  if (!isObject(settings)) throw refuse(code, 'Settings is not a JSON object')
  const { transitions: declared } = settings
  const results = isObject(declared) ? objects(declared.results) : []
  if (results.length > 8) throw refuseModule(['Settings: a module can have at most 8 custom branches'])
}
