import { ActionError } from '../core/model/errors.js'
import type { FailureReason } from '../core/model/report.js'

/** Failures that may concern a single resource: a condition of a policy, or a deletion that lists do not show yet. */
const resourceFailures: readonly FailureReason[] = ['service-unavailable', 'access-denied', 'publish-failed']

/**
 * The failure of a resource that cannot be read: it does not hide the others.
 *
 * @throws `cause`, if it concerns all of them: it ends the run
 */
export function isolateFailure(cause: unknown): ActionError {
  if (cause instanceof ActionError && resourceFailures.includes(cause.reason)) return cause
  throw cause
}
