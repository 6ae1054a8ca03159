import { printable } from '../text/quote.js'
import type { FailureReason } from './report.js'

interface ActionErrorOptions {
  readonly cause?: unknown
  readonly permission?: string | null
  readonly refusals?: readonly string[]
}

/**
 * A failure that we foresaw. Its message says what is wrong, what was expected and what to do; `code` is a heading of
 * docs/errors.md; `reason` is the word that the step's `failure-reason` output gets.
 */
export class ActionError extends Error {
  readonly reason: FailureReason
  readonly code: string
  /** The IAM action that the role lacks, such as `connect:DescribeView`; null: that is not the matter. */
  readonly permission: string | null
  /** What the service says is wrong with the content that it refused, one text each; empty: that is not the matter. */
  readonly refusals: readonly string[]

  constructor(
    reason: FailureReason,
    code: string,
    message: string,
    { permission = null, refusals = [], ...options }: ActionErrorOptions = {},
  ) {
    super(message, options)
    this.permission = permission
    this.refusals = refusals
    this.name = 'ActionError'
    this.reason = reason
    this.code = code
  }
}

/** What was thrown that nobody foresaw, as sentences that say so. */
export function bugOf(cause: unknown): string {
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return bugReport(printable(what))
}

/** @param what a sentence, without its end */
export function bugReport(what: string): string {
  return `${what}. This is a bug of connect-publish; please report it with the run's log.`
}

/** Whatever was thrown, as a failure that says what it is; what we did not foresee is a bug of ours and says so. */
export function asActionError(cause: unknown): ActionError {
  if (cause instanceof ActionError) return cause
  return new ActionError('internal', 'internal', bugOf(cause), { cause })
}
