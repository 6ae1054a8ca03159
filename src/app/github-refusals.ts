import { GitHubRefused, type RefusalKind } from '../ports/github.js'

/**
 * Milliseconds between our write and the read that checks it. Longer than another job takes from reading to writing.
 */
export const settleMs = { alone: 1_500, shared: 4_000 }

/** Maximum number of refusals that a run waits for; the next one ends the writing. */
export const maxRefusals = 3

/** Maximum wait that GitHub may ask for, in milliseconds; no text is worth a longer one. */
const maxWaitMs = 30_000

/**
 * Milliseconds to wait before our text is read again. A write without an answer may have happened, and after a wait the
 * last read is old: another pass handles both. Null: waiting does not help.
 */
export function waitAfterRefusal(error: unknown): number | null {
  if (!(error instanceof GitHubRefused)) return null
  if (error.kind === 'unavailable') return settleMs.alone
  const { retryAfter } = error
  return error.kind === 'rate-limit' && retryAfter !== null && retryAfter <= maxWaitMs ? retryAfter : null
}

/** Advice for refusals that do not depend on the request, as a sentence without its full stop. */
export const commonAdvice = {
  credentials:
    'Leave the input `github-token` to its default, or give it a token that is valid and has not expired',
  'rate-limit': 'GitHub allows no more requests for now: run the job again later',
  unavailable: 'GitHub gave no usable answer: run the job again',
} as const satisfies Partial<Record<RefusalKind, string>>
