import { parseSections } from '../../core/comment/sections.js'
import { ActionError } from '../../core/model/errors.js'
import type { Plan } from '../../core/model/plan.js'
import { writes } from '../../core/plan/decision.js'
import {
  allReviewed,
  type Review,
  type ReviewRequest,
  type Reviews,
} from '../../core/review/closest-review.js'
import { reviewFailures } from '../../core/review/failures.js'
import { withoutDot } from '../../core/text/quote.js'
import {
  type CommentWithEditor,
  GitHubRefused,
  missingToken,
  type PushHistory,
  type RefusalKind,
} from '../../ports/github.js'
import { sectionIdOf } from '../comment/section-id.js'
import { commonAdvice } from '../github-refusals.js'
import type { PushInfo, RunContext } from '../run-context.js'
import type { StepResult } from '../run-state.js'
import { isRepeated } from './policy.js'

/**
 * Maximum number of a push's commits that are looked up: each costs one of the 1,000 requests that GITHUB_TOKEN has per
 * hour.
 */
const maxCommits = 250

/**
 * Fails a plan that was not reviewed under require-reviewed-plan. GitHub is asked only if something would be written;
 * if it does not answer, the plan fails too.
 */
export async function checkReviews(context: RunContext, plan: Plan): Promise<StepResult> {
  return { facts: {}, failures: await findReviewFailures(context, plan) }
}

async function findReviewFailures(context: RunContext, plan: Plan): Promise<readonly ActionError[]> {
  const { decision, inputs, workflowRun, pushInfo, branch } = context
  if (decision.mode !== 'publish' || !inputs.requireReviewedPlan || !plan.changes.some(writes)) return []
  const { commit } = workflowRun
  const request = { instanceId: inputs.instance.id, commit, repeated: isRepeated(context) }
  try {
    if (!pushInfo) throw missingToken()
    const reviews = await readReviews({ ...pushInfo, branch }, plan, request, sectionIdOf(inputs))
    return reviewFailures(plan, reviews, request)
  } catch (cause) {
    if (!(cause instanceof GitHubRefused)) throw cause
    return [reviewUnreadable(cause)]
  }
}

/** Looks up the run's own commit first: usually its pull request has all reviews, and no other request is needed. */
async function readReviews(
  { history, before, branch }: PushInfo & Pick<RunContext, 'branch'>,
  plan: Plan,
  request: ReviewRequest,
  section: string,
): Promise<Reviews> {
  const found = new Map<number, Review>()
  const reviews = (commits: number): Reviews => ({
    pullRequests: [...found.values()],
    commits,
    limit: maxCommits,
  })
  /** Returns whether the commit's pull requests completed the reviews. */
  const reviewCommit = async (commit: string): Promise<boolean> => {
    const merged = await history.pullRequestsMergedBy(commit, branch)
    const further = merged.filter((pullRequest) => !found.has(pullRequest))
    for (const pullRequest of further) found.set(pullRequest, await readReview(history, pullRequest, section))
    return further.length > 0 && allReviewed(plan, { pullRequests: [...found.values()] }, request)
  }
  if ((await reviewCommit(request.commit)) || before === null) return reviews(1)
  const { commits, total } = await history.commitsBetween(before, request.commit, maxCommits)
  for (const commit of commits) if (commit !== request.commit && (await reviewCommit(commit))) break
  return reviews(total)
}

/** Only sections in our own comments that nobody else edited count, and none that was posted for a fork. */
async function readReview(history: PushHistory, pullRequest: number, id: string): Promise<Review> {
  const comments = await history.comments(pullRequest)
  const withSection = comments.filter(({ body }) => parseSections(body)?.has(id))
  return toReview(pullRequest, await history.withEditors(withSection), id)
}

function toReview(pullRequest: number, comments: readonly CommentWithEditor[], id: string): Review {
  const ofJob = comments.flatMap((comment) => {
    const section = parseSections(comment.body)?.get(id)
    return section && !section.header.untrusted ? [{ ...comment, header: section.header }] : []
  })
  const isTrusted = ({ isOwn, editor }: CommentWithEditor) => isOwn && editor === null
  return {
    pullRequest,
    sections: ofJob
      .filter(isTrusted)
      .map(({ header }) => ({ entries: header.entries, publishStarted: header.mode !== 'plan' })),
    ignored: ofJob
      .filter((comment) => !isTrusted(comment))
      .map(({ url, author, isOwn, editor }) => ({ url, author, editor: isOwn ? editor : null })),
  }
}

const advice: Readonly<Record<RefusalKind, string>> = {
  ...commonAdvice,
  permission:
    'Give the job `permissions: contents: read` and `pull-requests: read` (`write` for the comment), and leave `github-token` to its default or give it these permissions',
  'not-found':
    'Give the job `permissions: contents: read` and `pull-requests: read` (`write` for the comment)',
  invalid: 'GitHub does not take the request',
}

function reviewUnreadable(refused: GitHubRefused): ActionError {
  const githubMessage = withoutDot(refused.message)
  const message = `require-reviewed-plan is set, and it could not be read what was reviewed: ${githubMessage}. Nothing was published. ${advice[refused.kind]}.`
  return new ActionError('plan-changed', 'review-unreadable', message, { cause: refused })
}
