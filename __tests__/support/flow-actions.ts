import { actionRows } from '../../src/core/check/data/flow-language.js'
import type { ActionRow, ParameterRow, When } from '../../src/core/check/data/rows.js'

/** An object of JSON that a test still changes. */
export interface Members {
  [name: string]: unknown
}

export interface ActionJson {
  readonly Identifier?: string
  readonly Type: string
  readonly Parameters?: Members | undefined
  readonly Transitions?: Members
}

export const settings = { InputParameters: [], OutputParameters: [], Transitions: [] }
export const anArn = (kind: string) =>
  `arn:aws:connect:eu-central-1:111122223333:instance/12345678-1234-4123-8123-1234567890ab/${kind}/0d9b6c31-7e4f-48a2-b1d5-5f30c8e7a964`

/** A module of one action, which leads to an end where it leads anywhere. */
export function flowOf(action: ActionJson): Members {
  return {
    Version: '2019-10-30',
    StartAction: 'it',
    Metadata: {},
    Actions: [
      { Identifier: 'it', ...action },
      { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} },
    ],
    Settings: settings,
  }
}

/** An action of a type with what it must have, and nothing else. */
export function leastAction(type: string): ActionJson {
  const row = actionRows[type]!
  const parameters = parametersOf(row)
  const required = row.errors.filter(
    ({ status, when }) =>
      status === undefined || status === 'warn' || (status === 'conditional' && holdsFor(when, parameters)),
  )
  const errors = required.map((error) => ({ NextAction: 'end', ErrorType: error.type }))
  const transitions = row.terminal ? {} : { NextAction: 'end', Errors: errors, Conditions: conditionsOf(row) }
  return { Type: type, Parameters: parameters, Transitions: transitions }
}

/** For rows that the least action of their type leaves out. */
const chosen: Readonly<Record<string, readonly string[]>> = {
  UpdateContactData: ['Name'],
  MessageParticipantIteratively: ['Messages[].Text'],
  ConnectParticipantWithLexBot: ['LexV2Bot.AliasArn', 'Text'],
}

function parametersOf(row: ActionRow): Members {
  const type = Object.keys(actionRows).find((name) => actionRows[name] === row)!
  const parameters: Members = {}
  const rules = (row.rules ?? []).filter(
    ({ rule, when }) => ['exactlyOne', 'atLeastOne'].includes(rule) && !when,
  )
  const one = rules.flatMap(({ of }) => of.slice(0, 1))
  for (const parameter of row.parameters) {
    const { path, required } = parameter
    const picked = chosen[type]?.includes(path) || (!chosen[type] && one.includes(path))
    if (required === 'required' || picked) setAt(parameters, path, plausibleValue(parameter))
  }
  return parameters
}

export function plausibleValue({ kind, values, ref, min, path }: ParameterRow): unknown {
  if (kind === 'list') return []
  if (kind === 'jsonpath') return '$.Attributes.name'
  const one =
    values?.[0] ?? (ref !== undefined ? anArn(ref) : kind === 'integer' ? String(min ?? 1) : 'words')
  if (kind === 'map') return path.endsWith('EventHooks') ? { AgentHold: one } : { name: one }
  return kind === 'object' ? {} : one
}

/** Sets a value at a parameter's path: a list of one item for `[]`, a member named `some` for `*`. */
export function setAt(target: Members, path: string, value: unknown): void {
  const [step = '', ...rest] = path.split('.')
  const name = step === '*' ? 'some' : step.replace('[]', '')
  const isList = step.endsWith('[]')
  if (rest.length === 0) {
    const isKept = value !== null && typeof value === 'object' && target[name] !== undefined
    if (!isKept) target[name] = isList ? [value] : value
    return
  }
  const inner = (target[name] ?? (isList ? [{}] : {})) as Members | Members[]
  if (Array.isArray(inner) && inner.length === 0) inner.push({})
  target[name] = inner
  setAt((Array.isArray(inner) ? inner[0] : inner) as Members, rest.join('.'), value)
}

function conditionsOf({ conditions }: ActionRow): Members[] {
  if (!conditions) return []
  const { all, operands = [], needs = [], operators = ['Equals'] } = conditions
  const needed = needs.filter(({ when }) => when === undefined).map(({ operand }) => operand)
  return (all ? operands : needed).map((operand) => condition(operators[0] ?? 'Equals', operand))
}

export const condition = (operator: string, ...operands: string[]): Members => ({
  NextAction: 'end',
  Condition: { Operator: operator, Operands: operands },
})

export const errorBranch = (type: string): Members => ({ NextAction: 'end', ErrorType: type })

/** Of parameters of the least action, which are all static. */
function holdsFor(when: When | undefined, parameters: Members): boolean {
  if (when === undefined) return true
  if ('given' in when) return parameters[when.given.split('.')[0]!] !== undefined
  if ('is' in when) return parameters[when.is[0]] === when.is[1]
  return 'isNot' in when && parameters[when.isNot[0]] !== when.isNot[1]
}
