import { GitHubRefused, type RefusalKind } from '../ports/github.js'

/** Milliseconds from our write to the look whether it stands. More than another job takes from reading to writing. */
export const settleMs = { alone: 1_500, shared: 4_000 }

/** Refusals that are waited out in one run; the next one ends the writing. */
export const maxRefusals = 3

/** Milliseconds that GitHub may ask us to wait; for longer no text is worth it. */
const maxWaitMs = 30_000

/**
 * Milliseconds after which a text of ours is looked at again. A write without an answer may have happened, and what was
 * read is old after a wait: both are mended by another look. Null: the refusal does not pass.
 */
export function waitAfterRefusal(error: unknown): number | null {
  if (!(error instanceof GitHubRefused)) return null
  if (error.kind === 'unavailable') return settleMs.alone
  const { retryAfter } = error
  return error.kind === 'rate-limit' && retryAfter !== null && retryAfter <= maxWaitMs ? retryAfter : null
}

/** What to do about a refusal, as a sentence without its full stop, where that depends on nothing that was asked. */
export const commonAdvice = {
  credentials:
    'Leave the input `github-token` to its default, or give it a token that is valid and has not expired',
  'rate-limit': 'GitHub allows no more requests for now: run the job again later',
  unavailable: 'GitHub gave no usable answer: run the job again',
} as const satisfies Partial<Record<RefusalKind, string>>
