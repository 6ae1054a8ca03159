import { printable } from '../text/quote.js'
import type { FailureReason } from './report.js'

interface ActionErrorOptions {
  readonly cause?: unknown
  readonly permission?: string | null
  readonly refusals?: readonly string[]
}

/**
 * A failure that we foresaw. Its message states what is wrong, what was expected and what to do; `code` is a heading of
 * docs/errors.md; `reason` is the value of the step's `failure-reason` output.
 */
export class ActionError extends Error {
  readonly reason: FailureReason
  readonly code: string
  /** The IAM action that the role lacks, such as `connect:DescribeView`; null: no permission is missing. */
  readonly permission: string | null
  /** The service's reasons for refusing the content, one text each; empty: it did not refuse content. */
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

/** The same failure, with more sentences at the end of its message. */
export function withSentences(failure: ActionError, sentences: readonly string[]): ActionError {
  const { reason, code, message, permission, refusals } = failure
  const text = [message, ...sentences].join(' ')
  return new ActionError(reason, code, text, { cause: failure, permission, refusals })
}

/** The message for an error that nobody foresaw. */
export function bugOf(cause: unknown): string {
  const what = cause instanceof Error ? `${cause.name}: ${cause.message}` : String(cause)
  return bugReport(printable(what))
}

/** @param what a sentence, without its end */
export function bugReport(what: string): string {
  return `${what}. This is a bug of connect-publish; please report it with the run's log.`
}

/** Any thrown value as an `ActionError`. One that we did not foresee is a bug of ours, and its message says so. */
export function asActionError(cause: unknown): ActionError {
  if (cause instanceof ActionError) return cause
  return new ActionError('internal', 'internal', bugOf(cause), { cause })
}
