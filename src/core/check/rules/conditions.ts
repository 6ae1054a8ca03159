import { ownValue } from '../../document/json.js'
import { nearest } from '../../text/nearest.js'
import { quote } from '../../text/quote.js'
import { basisOf } from '../basis.js'
import { compoundOperators, conditionOperators } from '../data/flow-language.js'
import type { ActionRow, ConditionsRow } from '../data/rows.js'
import type { Finding } from '../finding.js'
import { type Condition, type FlowAction, fixedOperands, isDynamic, textOf } from '../flow-action.js'
import { actionFinding } from '../make-finding.js'
import { checkAscending } from './ascending.js'
import { holds, valueAt } from './when.js'

/** Finds conditions of an action that allows none, operators and operands that it refuses, and missing conditions. */
export function checkConditions(action: FlowAction): readonly Finding[] {
  const { row } = action
  if (row === null || row.shapeUnknown || row.terminal) return []
  const conditions = row.conditions && restrictedConditions(row.conditions, action)
  if (conditions === undefined || holds(conditions.when, action.parameters) === false)
    return action.conditions.length > 0 ? [unsupportedConditions(action, row)] : []
  const operands = operandsOf(conditions, action)
  return [
    ...action.conditions.flatMap((condition) => [
      ...checkOperator(action, row, conditions, condition),
      ...checkOperands(action, row, conditions, operands, condition),
    ]),
    ...missingConditions(action, row, requiredOperands(conditions, operands ?? [], action), conditions),
    ...checkAscending(action, row, conditions),
  ]
}

/** The allowed conditions for the value of a parameter. */
function restrictedConditions(conditions: ConditionsRow, { parameters }: FlowAction): ConditionsRow {
  const { only } = conditions
  const value = only && valueAt(parameters, only.parameter)
  const isOnly = typeof value === 'string' && only?.values.includes(value)
  return only && isOnly ? { ...conditions, operators: only.operators, operands: only.operands } : conditions
}

/** The operands that need a condition; those that depend on a value that is known only at run time are left out. */
function requiredOperands(
  { all, needs = [] }: ConditionsRow,
  operands: readonly string[],
  { parameters }: FlowAction,
): readonly string[] {
  if (all) return operands
  return needs.filter(({ when }) => holds(when, parameters) === true).map(({ operand }) => operand)
}

function unsupportedConditions(action: FlowAction, row: ActionRow): Finding {
  const { type } = action
  return actionFinding(action, {
    code: 'unsupported-conditions',
    basis: basisOf(row.evidence, row),
    what: `${type} has Conditions, but takes none${row.conditions === undefined ? '' : ' with these parameters'}.`,
    rule: 'it takes none',
    todo: 'Remove them, or compare in an action of its own.',
    at: ['Transitions', 'Conditions'],
  })
}

function operandsOf({ operands, operandsBy }: ConditionsRow, { parameters }: FlowAction) {
  if (operandsBy === undefined) return operands
  return ownValue(operandsBy.values, textOf(valueAt(parameters, operandsBy.parameter))) ?? undefined
}

function checkOperator(
  action: FlowAction,
  row: ActionRow,
  { operators = conditionOperators }: ConditionsRow,
  { operator, path }: Condition,
): readonly Finding[] {
  if (operator === '' || operators.includes(operator)) return []
  const isRefused = action.type === 'Compare' && compoundOperators.includes(operator)
  const meant = nearest(operator, operators)
  return [
    actionFinding(action, {
      code: 'condition-operator',
      basis: isRefused ? basisOf('P') : basisOf('D', row),
      what: `${action.type} has a condition with the operator ${quote(operator)}.`,
      rule: 'it does not take this operator',
      todo: meant === null ? `Write one of ${operators.join(', ')}.` : `Did you mean ${meant}?`,
      at: [...path.slice(action.path.length), 'Operator', operator],
    }),
  ]
}

function checkOperands(
  action: FlowAction,
  row: ActionRow,
  { count, evidence }: ConditionsRow,
  operands: readonly string[] | undefined,
  condition: Condition,
): readonly Finding[] {
  const at = [...condition.path.slice(action.path.length), 'Operands']
  const basis = basisOf(evidence, { ...row, unproven: true })
  const unknown = fixedOperands(condition).filter(({ text }) => operands?.includes(text) === false)
  return [
    ...unknown.map(({ text, index }) =>
      actionFinding(action, {
        code: 'condition-operand',
        basis,
        what: `${action.type} has a condition with the operand ${quote(text)}.`,
        rule: `its operands are ${operands?.join(', ')}`,
        todo: 'Write one of these.',
        at: [...at, index, text],
      }),
    ),
    ...wrongCount(condition.operands, count).map((given) =>
      actionFinding(action, {
        code: 'condition-operand',
        basis,
        what: `A condition of ${action.type} has ${given === 0 ? 'no operand' : `${given} operands`}.`,
        rule: count === 1 ? 'it has one operand' : `it has ${count} operands`,
        todo: given < (count ?? 0) ? 'Add the operand.' : 'Write a condition for each of them.',
        at,
      }),
    ),
  ]
}

/** The number of operands if it is wrong. */
function wrongCount(operands: Condition['operands'], count: number | undefined): readonly number[] {
  return count === undefined || operands === null || operands.length === count ? [] : [operands.length]
}

function missingConditions(
  action: FlowAction,
  row: ActionRow,
  operands: readonly string[],
  { evidence }: ConditionsRow,
): readonly Finding[] {
  const given = action.conditions.flatMap((condition) => condition.operands ?? [])
  // An operand that is known only later may be any of them.
  if (given.some(isDynamic)) return []
  return operands
    .filter((operand) => !given.includes(operand))
    .map((operand) =>
      actionFinding(action, {
        code: 'missing-condition',
        basis: basisOf(evidence, { ...row, unproven: true }),
        what: `${action.type} has no condition for ${quote(operand)}.`,
        rule: 'it has one for each of its results',
        todo: 'Add the condition.',
        at: ['Transitions', 'Conditions', operand],
      }),
    )
}
