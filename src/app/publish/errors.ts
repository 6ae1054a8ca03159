import type { Key } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Change } from '../../core/model/plan.js'
import type { Warning } from '../../core/model/report.js'
import type { Policy } from '../../core/plan/policy.js'

/** The failure of a definition while it is being published; reported only if the run ends before it does. */
export function interruptedError({ key }: Change): ActionError {
  const message = `${key}: the run ended while it was being published. Run the workflow again: it goes on from here.`
  return new ActionError('cancelled', 'interrupted', message)
}

/** The failure of a call that was not sent, because the run is stopped. */
export function stoppedError(reason: 'timeout' | 'cancelled'): ActionError {
  return new ActionError(reason, reason, 'The run was stopped before this.')
}

/** The failure if only a reviewed plan may be carried out, and a conflict made another change necessary. */
export function notReviewedError({ key }: Change, conflict: ActionError): ActionError {
  const message = `${withKey(key, conflict)} Only the plan that was reviewed may be carried out, so nothing else was done instead. Look at a new plan, and approve that.`
  return new ActionError('plan-changed', 'plan-changed', message, { cause: conflict })
}

/** The failure if a conflict made a publish necessary for which the reports of require-published-on were not checked. */
export function notProvenError({ key }: Change, conflict: ActionError): ActionError {
  const message = `${withKey(key, conflict)} Its content would have to be published now, and the reports of require-published-on were not checked for that, so it was not. Run the workflow again.`
  return new ActionError('plan-changed', 'plan-changed', message, { cause: conflict })
}

/** The service's own messages do not have the key. */
function withKey(key: Key, { message }: ActionError): string {
  return message.startsWith(`${key}: `) ? message : `${key}: ${message}`
}

/** The warning if somebody published meanwhile whose commit may be newer. */
export function unknownAgeWarnings({ key, age }: Change, { rollback }: Policy): readonly Warning[] {
  if (age?.order !== 'unknown' || rollback) return []
  const message = `${key}: somebody published while this run did, and it is not known whether their commit is newer, because ${age.why}. If it is, run its workflow again.`
  return [{ code: 'age-unknown', message }]
}
