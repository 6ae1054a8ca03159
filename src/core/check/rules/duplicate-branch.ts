import { quote } from '../../text/quote.js'
import type { Basis } from '../basis.js'
import type { Finding } from '../finding.js'
import { type Condition, type FlowAction, textOf } from '../flow-action.js'
import { actionFinding } from '../make-finding.js'
import { repeated } from '../repeated.js'

/** Nobody tried whether the service refuses it. */
const onlyOneIsTaken: Basis = {
  certainty: 'documented',
  evidence: 'no published flow has it',
  because: () => 'A flow can take only one of them.',
}

/** Finds error branches of one type, and conditions that are equal: all but one of them are dead. */
export function checkDuplicateBranches(action: FlowAction): readonly Finding[] {
  const { type, errors, conditions } = action
  return [
    ...repeated(errors, (error) => error.type).map(({ key, index }) =>
      duplicate(action, `${type} has two error branches ${quote(key)}.`, ['Errors', index, 'ErrorType']),
    ),
    ...repeated(conditions, conditionKey).map(({ item, index }) =>
      duplicate(action, `${type} has two equal conditions: ${describe(item)}.`, [
        'Conditions',
        index,
        'Condition',
      ]),
    ),
  ]
}

/** @param at below the action's Transitions */
function duplicate(action: FlowAction, what: string, at: readonly (string | number)[]): Finding {
  return actionFinding(action, {
    code: 'duplicate-branch',
    basis: onlyOneIsTaken,
    what,
    todo: 'Remove one of them, or correct it.',
    at: ['Transitions', ...at],
  })
}

/** Null: the condition is not complete. */
function conditionKey({ operator, operands }: Condition): string | null {
  return operator === '' || operands === null || operands.length === 0
    ? null
    : JSON.stringify([operator, operands])
}

function describe({ operator, operands }: Condition): string {
  return [operator, ...(operands ?? []).map((operand) => quote(textOf(operand)))].join(' ')
}
