import { ActionError, bugOf } from '../core/errors.js'

/** Whatever was thrown, as a failure that says what it is; what we did not foresee is a bug of ours and says so. */
export function asActionError(cause: unknown): ActionError {
  if (cause instanceof ActionError) return cause
  return new ActionError('internal', 'internal', bugOf(cause), { cause })
}
