import { nearest } from '../../text/nearest.js'
import { quote } from '../../text/quote.js'
import { basisOf, nearMiss, notKnown } from '../basis.js'
import type { ActionRow, ErrorRow } from '../data/rows.js'
import type { Finding } from '../finding.js'
import type { FlowAction } from '../flow-action.js'
import { actionFinding } from '../make-finding.js'
import { holds } from './when.js'

/** Finds missing, forbidden and unknown error branches of an action. */
export function checkErrorBranches(action: FlowAction): readonly Finding[] {
  const { row } = action
  if (row === null || row.shapeUnknown || row.terminal) return []
  return [
    ...row.errors.flatMap((error) => checkKnown(action, row, error)),
    ...action.errors.flatMap((branch) => checkUnknown(action, row, branch)),
  ]
}

type Need = 'required' | 'suggested' | 'forbidden' | 'free'

/** A branch that depends on a parameter is refused if the parameter does not require it. */
function needOf({ status, when }: ErrorRow, { parameters }: FlowAction): Need {
  if (status === undefined) return 'required'
  if (status === 'warn') return 'suggested'
  if (status === 'forbidden') return status
  if (status !== 'conditional') return 'free'
  const applies = holds(when, parameters)
  return applies === null ? 'free' : applies ? 'required' : 'forbidden'
}

function checkKnown(action: FlowAction, row: ActionRow, error: ErrorRow): readonly Finding[] {
  const need = needOf(error, action)
  const present = action.errors.filter(({ type }) => type === error.type)
  if (need === 'forbidden') return present.map(({ path }) => forbiddenBranch(action, row, error, path))
  return need === 'free' || present.length > 0 ? [] : [missingBranch(action, row, error, need)]
}

function missingBranch(action: FlowAction, row: ActionRow, error: ErrorRow, need: Need): Finding {
  const { type } = action
  return actionFinding(action, {
    code: 'missing-error-branch',
    // Existing content may lack a branch that is only suggested.
    basis: basisOf(error.evidence, need === 'suggested' ? { ...row, unproven: true } : row),
    what: `${type} has no error branch ${error.type}.`,
    rule: `${type} needs it${reason(error)}`,
    todo: 'Add the branch.',
    at: ['Transitions', 'Errors', error.type],
  })
}

function forbiddenBranch(
  action: FlowAction,
  row: ActionRow,
  error: ErrorRow,
  path: readonly (string | number)[],
): Finding {
  const { type } = action
  return actionFinding(action, {
    code: 'forbidden-error-branch',
    basis: basisOf(error.evidence, row),
    what: `${type} has the error branch ${error.type}, which it cannot have${reason(error)}.`,
    rule: 'it does not have this branch',
    todo: 'Remove the branch.',
    at: [...path.slice(action.path.length), 'ErrorType', error.type],
  })
}

function reason({ when, status }: ErrorRow): string {
  if (status !== 'conditional' || when === undefined) return ''
  if ('given' in when) return ` depending on ${when.given}`
  const [path] = 'is' in when ? when.is : 'isNot' in when ? when.isNot : when.holds
  return ` with this value of ${path}`
}

function checkUnknown(
  action: FlowAction,
  row: ActionRow,
  { type, path }: FlowAction['errors'][number],
): readonly Finding[] {
  if (type === '' || row.errors.some((error) => error.type === type)) return []
  const meant = nearest(
    type,
    row.errors.map((error) => error.type),
  )
  return [
    actionFinding(action, {
      code: 'unknown-error-branch',
      basis: meant === null ? notKnown : nearMiss,
      what: `${action.type} has the error branch ${quote(type)}, which this check does not know.`,
      todo: meant === null ? 'Check its spelling.' : `Did you mean ${meant}?`,
      at: [...path.slice(action.path.length), 'ErrorType', type],
    }),
  ]
}
