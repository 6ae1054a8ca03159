// biome-ignore-all lint/suspicious/noTemplateCurlyInString: placeholders of other tools are written so
import { actionRows, notTypes, notTypesUnproven } from '../../src/core/check/data/flow-language.js'
import type { ActionRow, ParameterRow } from '../../src/core/check/data/rows.js'
import { condition, errorBranch, type Members, setAt } from './flow-actions.js'

/** A flow in which one thing was made wrong that the service was seen to refuse. */
export interface Mutant {
  /** The code of the rule that must find it. */
  readonly rule: string
  readonly what: string
  readonly flow: Members
}

interface Action extends Members {
  Identifier: string
  Type: string
  Parameters?: Members
  Transitions?: Members & { NextAction?: string; Errors?: Members[]; Conditions?: Members[] }
}

/** Makes one change of a copy of a flow's action; false: there is nothing to change. */
type Change = (action: Action) => boolean

const provenRules: readonly string[] = ['atLeastOne', 'exactlyOne', 'anyParameter']
const isSeen = (evidence: string, row: ActionRow) => /[PA]/.test(evidence) && row.unproven !== true
const forms = [
  '${Q:Sales:Q}',
  '${NAME}',
  '${cdref:queue:sales}',
  '{{name}}',
  '<NAME>',
  '%NAME%',
  'NAME_PLACEHOLDER',
  '${{ vars.NAME }}',
]

/** Every mutant of a flow by every proven rule. */
export function mutantsOf(flow: Members): readonly Mutant[] {
  const actions = flow.Actions as Action[]
  const { Settings: _, ...withoutSettings } = flow
  return [
    ...('Settings' in flow
      ? [{ rule: 'missing-content-settings', what: 'Settings', flow: withoutSettings }]
      : []),
    ...actions.flatMap((action, index) =>
      changesOf(action).flatMap(([rule, what, change]) => {
        const copy = structuredClone(flow)
        const done = change((copy.Actions as Action[])[index]!)
        return !done ? [] : [{ rule, what: `${action.Type} ${what}`, flow: copy }]
      }),
    ),
  ]
}

type Named = readonly [rule: string, what: string, change: Change]

function changesOf({ Type: type }: Action): readonly Named[] {
  const row = actionRows[type]
  if (!row || row.shapeUnknown) return []
  return [...types(type), ...branches(row), ...transitions(row), ...parameters(row)]
}

function types(type: string): readonly Named[] {
  const wrong = Object.keys(notTypes).filter(
    (name) => notTypes[name] === type && !notTypesUnproven.includes(name),
  )
  return wrong.map((name) => ['invalid-action-type', name, (action) => set(action, { Type: name })])
}

function branches(row: ActionRow): readonly Named[] {
  const proven = row.errors.filter(({ evidence }) => isSeen(evidence, row))
  const dropped = proven.filter(({ status }) => status === undefined || status === 'conditional')
  const added = proven.filter(({ status }) => status === 'forbidden' || status === 'conditional')
  return [
    ...dropped.map(({ type }): Named => ['missing-error-branch', type, (action) => dropError(action, type)]),
    ...added.map(({ type }): Named => ['forbidden-error-branch', type, (action) => addError(action, type)]),
  ]
}

const hasError = ({ Transitions }: Action, type: string) =>
  Transitions?.Errors?.some(({ ErrorType }) => ErrorType === type) ?? false

function dropError(action: Action, type: string): boolean {
  if (!hasError(action, type)) return false
  action.Transitions!.Errors = action.Transitions!.Errors!.filter(({ ErrorType }) => ErrorType !== type)
  return true
}

function addError(action: Action, type: string): boolean {
  if (hasError(action, type)) return false
  action.Transitions = {
    ...action.Transitions,
    Errors: [...(action.Transitions?.Errors ?? []), errorBranch(type)],
  }
  return true
}

function addCondition(action: Action, operator: string): boolean {
  return set(action, { Transitions: { ...action.Transitions, Conditions: [condition(operator, 'x')] } })
}

function set(action: Action, members: Partial<Action>): boolean {
  Object.assign(action, members)
  return true
}

function transitions(row: ActionRow): readonly Named[] {
  if (!/[PAO]/.test(row.evidence)) return []
  if (row.terminal)
    return [
      [
        'terminal-transitions',
        'NextAction',
        (action) => set(action, { Transitions: { NextAction: action.Identifier } }),
      ],
    ]
  const conditions: Named = [
    'unsupported-conditions',
    'Conditions',
    (action) => addCondition(action, 'Equals'),
  ]
  const compound: Named = ['condition-operator', 'And', (action) => addCondition(action, 'And')]
  return [
    ...(row.nextWhen
      ? []
      : [['missing-next-action', '', (action: Action) => delete action.Transitions!.NextAction] as Named]),
    ...(row.conditions || !isSeen(row.evidence, row) ? [] : [conditions]),
    ...(row === actionRows.Compare ? [compound] : []),
  ]
}

function parameters(row: ActionRow): readonly Named[] {
  return [
    ...row.parameters.flatMap((parameter) => ofParameter(row, parameter)),
    ...(row.rules ?? [])
      .filter(({ evidence, rule }) => isSeen(evidence, row) && provenRules.includes(rule))
      .flatMap(({ rule, of }): readonly Named[] => [
        ['missing-parameter', of.join('|'), (action) => dropAll(action, of)],
        ...(rule === 'exactlyOne'
          ? [['exclusive-parameters', of.join('|'), (action: Action) => addAll(action, of)] as Named]
          : []),
      ]),
  ]
}

function ofParameter(
  row: ActionRow,
  { path, required, evidence, ref, kind }: ParameterRow,
): readonly Named[] {
  const [first = ''] = path.split(/[.[]/)
  const isReference = ref !== undefined && !ref.endsWith('-value') && ref !== 's3-uri'
  const place = kind === 'map' ? `${path}.*` : path
  const placeholders = isReference
    ? forms.map(
        (form): Named => ['unresolved-placeholder', `${path} ${form}`, (action) => put(action, place, form)],
      )
    : []
  if (!isSeen(evidence, row)) return placeholders
  const drop: Named = [
    'missing-parameter',
    path,
    ({ Parameters }) => Parameters?.[first] !== undefined && delete Parameters[first],
  ]
  const add: Named = ['forbidden-parameter', path, (action) => put(action, path, 'x')]
  const literal: Named = ['parameter-value', path, (action) => put(action, path, 'x')]
  return [
    ...placeholders,
    ...(required === 'required' ? [drop] : []),
    ...(required === 'forbidden' ? [add] : []),
    ...(kind === 'jsonpath' ? [literal] : []),
  ]
}

function put(action: Action, path: string, value: string): boolean {
  action.Parameters ??= {}
  setAt(action.Parameters, path, value)
  return true
}

function dropAll(action: Action, names: readonly string[]): boolean {
  if (names.length === 0) action.Parameters = {}
  for (const name of names) delete action.Parameters?.[name]
  return true
}

function addAll(action: Action, names: readonly string[]): boolean {
  const both = Object.fromEntries(names.slice(0, 2).map((name) => [name, 'words']))
  return set(action, { Parameters: { ...action.Parameters, ...both } })
}
