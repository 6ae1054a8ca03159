import { quote } from '../../text/quote.js'
import type { Basis } from '../basis.js'
import type { Finding } from '../finding.js'
import { type Condition, type FlowAction, textOf } from '../flow-action.js'
import { actionFinding } from '../make-finding.js'

/** Nobody tried whether the service refuses it. */
const onlyOneIsTaken: Basis = {
  certainty: 'documented',
  evidence: 'no published flow has it',
  because: () => 'A flow can take only one of them.',
}

/** Finds error branches of one type, and conditions that are equal: all but one of them are dead. */
export function checkDuplicateBranches(action: FlowAction): readonly Finding[] {
  const { type, errors, conditions } = action
  const errorTypes = errors.map((error) => (error.type === '' ? null : error.type))
  const compared = conditions.map(conditionKey)
  return [
    ...repeated(errorTypes).map((index) =>
      duplicate(action, `${type} has two error branches ${quote(errorTypes[index] ?? '')}.`, [
        ...['Transitions', 'Errors', index, 'ErrorType'],
      ]),
    ),
    ...repeated(compared).map((index) =>
      duplicate(action, `${type} has two equal conditions: ${describe(conditions[index])}.`, [
        ...['Transitions', 'Conditions', index, 'Condition'],
      ]),
    ),
  ]
}

function duplicate(action: FlowAction, what: string, at: readonly (string | number)[]): Finding {
  const todo = 'Remove one of them, or correct it.'
  return actionFinding(action, { code: 'duplicate-branch', basis: onlyOneIsTaken, what, todo, at })
}

/** The indices of keys that an earlier one equals; null: it equals none. */
function repeated(keys: readonly (string | null)[]): readonly number[] {
  const seen = new Set<string>()
  return keys.flatMap((key, index) => {
    if (key === null) return []
    if (seen.has(key)) return [index]
    seen.add(key)
    return []
  })
}

function conditionKey({ operator, operands }: Condition): string | null {
  return operator === '' || operands === null || operands.length === 0
    ? null
    : JSON.stringify([operator, operands])
}

function describe(condition: Condition | undefined): string {
  const operands = (condition?.operands ?? []).map((operand) => quote(textOf(operand)))
  return [condition?.operator ?? '', ...operands].join(' ')
}
