import { actionOf, writes } from './decision.js'
import { ActionError } from './errors.js'
import { shortCommit } from './marker.js'
import {
  type Asking,
  type Discounted,
  isReviewed,
  type Move,
  type Nearest,
  nearestOf,
  type Reviews,
} from './reviews.js'
import type { Change, Plan } from './types.js'

/** So many definitions are named in a message. */
const named = 20

/**
 * Why a plan must not be carried out where require-reviewed-plan is set: of each definition what moved, or why there is
 * no review at all. Empty: everything that it would write was reviewed.
 */
export function unreviewed(plan: Plan, reviews: Reviews, asking: Asking): readonly ActionError[] {
  const written = plan.changes.filter(writes)
  const moved = written.filter((change) => !isReviewed(change, reviews, asking))
  if (moved.length === 0) return []
  const none = whyNone(reviews, asking)
  const some = `${moved.length} of ${written.length} definitions to be written would not be as they were reviewed:`
  const lines = [
    `require-reviewed-plan is set, and ${none ?? some}`,
    ...(none === null ? movedLines(moved, reviews, asking) : []),
    ...reviews.pullRequests.flatMap(({ discounted }) => discounted.map(discountedLine)),
    ...(reviews.commits > reviews.limit ? [beyond(reviews)] : []),
    'Nothing was published. Open a pull request, review the plan that its comment shows, and merge it. What an earlier run left undone is done by running that one again.',
  ]
  return [new ActionError('plan-changed', 'not-reviewed', lines.join('\n'))]
}

/** Null: there is a plan that was reviewed. */
function whyNone({ pullRequests, commits, limit }: Reviews, { commit }: Asking): string | null {
  const numbers = pullRequests.map(({ pullRequest }) => `#${pullRequest}`).join(', ')
  const sections = pullRequests.flatMap((each) => each.sections)
  if (sections.some(({ entries }) => entries !== null)) return null
  if (sections.length > 0)
    return `the comment on ${numbers} had no room to keep what was reviewed. Give this job a comment of its own with comment-key, or fewer definitions.`
  if (numbers !== '')
    return `no comment of ours on ${numbers} shows a plan of this job, which has the same instance, working-directory, views and modules.`
  const others = commits > 1 && commits <= limit ? `, or another one of the ${commits} of this push` : ''
  return `no pull request was merged that brought the commit ${shortCommit(commit)}${others}.`
}

function movedLines(moved: readonly Change[], reviews: Reviews, asking: Asking): readonly string[] {
  const lines = moved
    .slice(0, named)
    .map((change) => `${change.key}: ${whatMoved(change, nearestOf(change, reviews, asking))}`)
  return moved.length > named ? [...lines, `And ${moved.length - named} more.`] : lines
}

function whatMoved(change: Change, nearest: Nearest | null): string {
  if (nearest === null) return 'it was not in the plan that was reviewed'
  const words: Readonly<Record<Move, string>> = {
    repository: 'the repository holds another content than was reviewed',
    live: 'what is live is not what it was at the review',
    action: `the review showed "${nearest.action}", and now it is "${actionOf(change)}"`,
    metadata: 'its description or tags are not those that were reviewed',
  }
  return `${nearest.moved.map((move) => words[move]).join('; ')} (#${nearest.pullRequest})`
}

function discountedLine({ url, author, editor }: Discounted): string {
  const why =
    editor === null
      ? `${author ?? 'an account that is gone'} wrote it, not the owner of github-token.`
      : `${editor} edited it. Delete it and run the plan again.`
  return `The comment ${url} does not count: ${why}`
}

function beyond({ commits, limit }: Reviews): string {
  return `This push brought ${commits} commits. Of more than ${limit} only the last is looked at: push fewer at once.`
}
