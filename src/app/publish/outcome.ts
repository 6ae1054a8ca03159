import { ActionError } from '../../core/errors.js'
import type { Change, Warning } from '../../core/types.js'

/** What is true of one definition so far. Filled as it happens, so that a failure loses nothing that was done. */
export interface Progress {
  id: string | null
  arn: string | null
  /** A write was sent: from here on the definition is finished even when the run's time is up. */
  wrote: boolean
  /** What is live equals the definition, as far as is known. */
  live: boolean | null
  /** The version that holds the definition. */
  version: number | null
  /** The version number that this run created or adopted; null: none. */
  published: number | null
  /** The version that keeps what was live before. */
  kept: number | null
  warnings: Warning[]
}

/** What became of a change. */
export interface Outcome extends Readonly<Progress> {
  readonly change: Change
  /** Why it was not carried out to the end; null: it was. */
  readonly failure: ActionError | null
  /** Not started, because the run's time was up, it was cancelled, or the run stopped before its first write. */
  readonly notStarted: 'timeout' | 'cancelled' | null
}

export function startOf(change: Change): Progress {
  const listed = change.observation?.listed
  return {
    id: listed?.id ?? null,
    arn: listed?.arn ?? null,
    wrote: false,
    live: change.live === null ? (change.observation ? false : null) : change.live === change.repository,
    version: change.version,
    published: null,
    kept: null,
    warnings: [],
  }
}

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
