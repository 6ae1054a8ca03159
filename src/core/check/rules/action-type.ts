import { nearest } from '../../text/nearest.js'
import { quote } from '../../text/quote.js'
import { type Basis, nearMiss, notKnown, proven } from '../basis.js'
import { actionRows, notTypes, notTypesUnproven } from '../data/flow-language.js'
import { seenLive } from '../data/seen-live.js'
import type { Finding } from '../finding.js'
import type { FlowAction } from '../flow-action.js'
import { actionFinding } from '../make-finding.js'

/** Finds a type that does not exist: the right one is known, a known one is similar, or neither. */
export function checkActionType(action: FlowAction): readonly Finding[] {
  if (action.row !== null) return []
  const { type } = action
  if (Object.hasOwn(notTypes, type)) return [notAType(action, notTypes[type] ?? null)]
  const meant = nearest(type, [...Object.keys(actionRows), ...Object.keys(notTypes)])
  const right = meant !== null && Object.hasOwn(notTypes, meant) ? notTypes[meant] : meant
  const at = ['Type']
  const what = `The action type ${quote(type)} is not known.`
  if (!right)
    return [actionFinding(action, { code: 'unknown-action-type', basis: notKnown, what, todo: checkIt, at })]
  return [
    actionFinding(action, {
      code: 'unknown-action-type',
      basis: nearMiss,
      what,
      todo: `Did you mean ${right}?`,
      at,
    }),
  ]
}

const checkIt = 'Check its spelling.'

const unseen: Basis = {
  certainty: 'documented',
  evidence: 'seen in no real flow',
  because: () => 'No published flow has it.',
}

function notAType(action: FlowAction, right: string | null): Finding {
  const { type } = action
  const isProven = !notTypesUnproven.includes(type)
  return actionFinding(action, {
    code: 'invalid-action-type',
    basis: isProven ? proven(`seen live, ${seenLive.P}`) : unseen,
    what: `${type} is not an action type of the Flow language.`,
    todo: right === null ? 'Remove the action, or use another one.' : `Write ${right}.`,
    at: ['Type'],
  })
}
