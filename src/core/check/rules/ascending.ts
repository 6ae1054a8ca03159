import { quote } from '../../text/quote.js'
import { basisOf } from '../basis.js'
import type { ActionRow, ConditionsRow } from '../data/rows.js'
import type { Finding } from '../finding.js'
import { type FlowAction, fixedOperands } from '../flow-action.js'
import { actionFinding } from '../make-finding.js'

/** Checks operands that must be numbers in a range, each greater than that of the condition before. */
export function checkAscending(
  action: FlowAction,
  row: ActionRow,
  { ascending, evidence }: ConditionsRow,
): readonly Finding[] {
  if (ascending === undefined) return []
  const [min, max] = ascending
  let least = min
  return action.conditions.flatMap((condition) =>
    fixedOperands(condition).flatMap(({ text, index }) => {
      const number = /^\d{1,9}$/.test(text) ? Number(text) : null
      const isRight = number !== null && number >= least && number <= max
      if (number !== null) least = number + 1
      if (isRight) return []
      return [
        actionFinding(action, {
          code: 'condition-operand',
          basis: basisOf(evidence, { ...row, unproven: true }),
          what: `${action.type} has a condition with the operand ${quote(text)}.`,
          rule: `its operands are whole numbers from ${min} to ${max}, each greater than the one before`,
          todo: 'Write such a number, and order the conditions by it.',
          at: [...condition.path.slice(action.path.length), 'Operands', index],
        }),
      ]
    }),
  )
}
