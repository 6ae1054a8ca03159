import { basisOf, proven } from '../basis.js'
import type { ActionRow } from '../data/rows.js'
import { seenLive } from '../data/seen-live.js'
import type { Finding } from '../finding.js'
import { type FlowAction, presentMember } from '../flow-action.js'
import { actionFinding } from '../make-finding.js'
import { holds } from './when.js'

/** Checks that NextAction exists if the flow continues, and does not if it ends. */
export function checkTransitions(action: FlowAction): readonly Finding[] {
  const { row } = action
  if (row === null || row.shapeUnknown) return []
  return row.terminal ? checkTerminal(action, row) : checkNext(action, row)
}

/**
 * The service requires NextAction in every action that does not end the flow. The finding is proven only if good sources
 * show that the action does not end it.
 */
function checkNext(action: FlowAction, row: ActionRow): readonly Finding[] {
  const { type, transitions, parameters } = action
  if (presentMember(transitions, 'NextAction') !== undefined || holds(row.nextWhen, parameters) !== true)
    return []
  const isProven = row.nextWhen === undefined && /[PAO]/.test(row.evidence)
  return [
    actionFinding(action, {
      code: 'missing-next-action',
      basis: isProven ? proven(`seen live, ${seenLive.P}`) : basisOf('D'),
      what: `${type} has no NextAction.`,
      rule: 'every action that does not end the flow has one',
      todo: 'Add it to Transitions. If all its branches lead elsewhere, name one of their targets.',
      at: ['Transitions', 'NextAction'],
    }),
  ]
}

function checkTerminal(action: FlowAction, row: ActionRow): readonly Finding[] {
  const { type, transitions, errors, conditions } = action
  const given = [
    ...(presentMember(transitions, 'NextAction') === undefined ? [] : ['NextAction']),
    ...(errors.length > 0 ? ['Errors'] : []),
    ...(conditions.length > 0 ? ['Conditions'] : []),
  ]
  const [first] = given
  if (first === undefined) return []
  const isProven = /[PAO]/.test(row.evidence)
  return [
    actionFinding(action, {
      code: 'terminal-transitions',
      basis: isProven ? proven(`seen live, ${seenLive.A}`) : basisOf('D'),
      what: `${type} ends the flow, but has ${given.join(' and ')}.`,
      rule: 'its Transitions are {}',
      todo: 'Write {} as its Transitions.',
      at: ['Transitions', first],
      isName: true,
    }),
  ]
}
