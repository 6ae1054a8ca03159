import { ActionError } from '../core/errors.js'

/** Whatever was thrown, as a failure that says what it is; what we did not foresee is a bug of ours and says so. */
export function asActionError(cause: unknown): ActionError {
  if (cause instanceof ActionError) return cause
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return new ActionError(
    'internal',
    'internal',
    `${what}. This is a bug of connect-publish; please report it with the run's log.`,
    { cause },
  )
}
