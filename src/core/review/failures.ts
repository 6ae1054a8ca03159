import { ActionError } from '../model/errors.js'
import type { Change, Plan } from '../model/plan.js'
import { actionOf, writes } from '../plan/decision.js'
import { shortCommit } from '../plan/version-marker.js'
import {
  type ClosestReview,
  closestReview,
  type IgnoredComment,
  isReviewed,
  type Mismatch,
  type ReviewRequest,
  type Reviews,
} from './closest-review.js'

/** Maximum number of definitions that a message names. */
const maxListed = 20

/**
 * The reasons not to carry out a plan under require-reviewed-plan: for each definition what changed since the review,
 * or why there is no review. Empty: everything that the plan writes was reviewed.
 */
export function reviewFailures(plan: Plan, reviews: Reviews, request: ReviewRequest): readonly ActionError[] {
  const written = plan.changes.filter(writes)
  const unreviewedChanges = written.filter((change) => !isReviewed(change, reviews, request))
  if (unreviewedChanges.length === 0) return []
  const none = missingReviewReason(reviews, request)
  const some = `${unreviewedChanges.length} of ${written.length} definitions to be written would not be as they were reviewed:`
  const lines = [
    `require-reviewed-plan is set, and ${none ?? some}`,
    ...(none === null ? mismatchLines(unreviewedChanges, reviews, request) : []),
    ...reviews.pullRequests.flatMap(({ ignored }) => ignored.map(ignoredLine)),
    ...(reviews.commits > reviews.limit ? [tooManyCommitsLine(reviews)] : []),
    'Nothing was published. Open a pull request, review the plan that its comment shows, and merge it. What an earlier run left undone is done by running that one again.',
  ]
  return [new ActionError('plan-changed', 'not-reviewed', lines.join('\n'))]
}

/** Null: a plan was reviewed. */
function missingReviewReason(
  { pullRequests, commits, limit }: Reviews,
  { commit }: ReviewRequest,
): string | null {
  const numbers = pullRequests.map(({ pullRequest }) => `#${pullRequest}`).join(', ')
  const sections = pullRequests.flatMap((each) => each.sections)
  if (sections.some(({ entries }) => entries !== null)) return null
  if (sections.length > 0)
    return `the comment on ${numbers} had no room to keep what was reviewed. Give this job a comment of its own with comment-key, or fewer definitions.`
  if (numbers !== '')
    return `no comment of ours on ${numbers} shows a plan of this job, which has the same instance, working-directory, views, modules and only.`
  const others = commits > 1 && commits <= limit ? `, or another one of the ${commits} of this push` : ''
  return `no pull request was merged that brought the commit ${shortCommit(commit)}${others}.`
}

function mismatchLines(
  changes: readonly Change[],
  reviews: Reviews,
  request: ReviewRequest,
): readonly string[] {
  const lines = changes
    .slice(0, maxListed)
    .map((change) => `${change.key}: ${describeMismatch(change, closestReview(change, reviews, request))}`)
  return changes.length > maxListed ? [...lines, `And ${changes.length - maxListed} more.`] : lines
}

function describeMismatch(change: Change, closest: ClosestReview | null): string {
  if (closest === null) return 'it was not in the plan that was reviewed'
  const words: Readonly<Record<Mismatch, string>> = {
    repository: 'the repository holds another content than was reviewed',
    live: 'what is live is not what it was at the review',
    action: `the review showed "${closest.action}", and now it is "${actionOf(change)}"`,
    metadata: 'its description or tags are not those that were reviewed',
    alias: 'its alias is not put where the review showed, or not from where it was then',
  }
  return `${closest.mismatches.map((move) => words[move]).join('; ')} (#${closest.pullRequest})`
}

function ignoredLine({ url, author, editor }: IgnoredComment): string {
  const why =
    editor === null
      ? `${author ?? 'an account that is gone'} wrote it, not the owner of github-token.`
      : `${editor} edited it. Delete it and run the plan again.`
  return `The comment ${url} does not count: ${why}`
}

function tooManyCommitsLine({ commits, limit }: Reviews): string {
  return `This push brought ${commits} commits. Of more than ${limit} only the last is looked at: push fewer at once.`
}
