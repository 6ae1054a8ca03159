import { asActionError } from '../../core/model/errors.js'
import type { Warning } from '../../core/model/report.js'
import { withoutDot } from '../../core/text/quote.js'
import { GitHubRefused, type RefusalKind } from '../../ports/github.js'
import { commonAdvice } from '../github-refusals.js'

const advice: Readonly<Record<RefusalKind, string>> = {
  ...commonAdvice,
  permission:
    'Give the job `permissions: pull-requests: write`. A pull request from a fork, or by Dependabot, has a token that ' +
    'can only read: there another workflow can post the file of the ' +
    'output `comment-path`, and the job summary says the same',
  'not-found':
    'Check the `pull-request` input, and give the job `permissions: pull-requests: write`: to a token without it GitHub ' +
    'also answers that nothing is there',
  invalid: 'GitHub does not take it as it is',
}

/** GitHub's reason and what to do, as sentences. */
export function commentRefusedMessage(refused: GitHubRefused): string {
  return `The comment on the pull request was not written: ${withoutDot(refused.message)}. ${advice[refused.kind]}.`
}

/**
 * The warning for a comment that could not be written: GitHub's reason and what to do, or the error here. The publish
 * itself is not affected.
 */
export function commentWarning(cause: unknown): Warning {
  const what =
    cause instanceof GitHubRefused
      ? commentRefusedMessage(cause)
      : `The comment on the pull request was not written: ${asActionError(cause).message}`
  return { code: 'comment-not-written', message: `${what} Nothing else of this run depends on it.` }
}
