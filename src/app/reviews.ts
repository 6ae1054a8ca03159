import { parseSections } from '../core/comment-sections.js'
import { writes } from '../core/decision.js'
import { ActionError } from '../core/errors.js'
import { withoutDot } from '../core/quote.js'
import { type Asking, allReviewed, type Review, type Reviews } from '../core/reviews.js'
import type { Plan } from '../core/types.js'
import { unreviewed } from '../core/unreviewed.js'
import { type Attributed, GitHubRefused, type PushHistory, type RefusalKind } from '../ports/github.js'
import type { Arrival, Job } from './job.js'
import type { StepResult } from './run-state.js'
import { sectionIdOf } from './section-id.js'

/** So many commits of a push are looked at: each costs a request, of 1,000 that GITHUB_TOKEN has an hour. */
const limit = 250

/**
 * Why a plan must not be carried out where require-reviewed-plan is set. GitHub is asked only if something would be
 * written, and that it does not answer is a failure too.
 */
export async function checkReviews(job: Job, plan: Plan): Promise<StepResult> {
  return { facts: {}, failures: await reviewFailures(job, plan) }
}

async function reviewFailures(job: Job, plan: Plan): Promise<readonly ActionError[]> {
  const { decision, inputs, context, arrival } = job
  if (decision.mode !== 'publish' || !inputs.requireReviewedPlan || !plan.changes.some(writes)) return []
  const repeated = context.runAttempt !== '1'
  const asking = { instanceId: inputs.instance.id, commit: context.commit, repeated }
  try {
    if (!arrival) throw new GitHubRefused('credentials', 'the `github-token` is empty')
    const reviews = await readReviews(arrival, plan, asking, sectionIdOf(inputs))
    return unreviewed(plan, reviews, asking)
  } catch (cause) {
    if (!(cause instanceof GitHubRefused)) throw cause
    return [unreadable(cause)]
  }
}

/** The run's own commit first: mostly its pull request shows all, and nothing else is asked. */
async function readReviews(
  { history, before, branch }: Arrival,
  plan: Plan,
  asking: Asking,
  section: string,
): Promise<Reviews> {
  const found = new Map<number, Review>()
  const reviews = (commits: number): Reviews => ({ pullRequests: [...found.values()], commits, limit })
  const look = async (commit: string, commits: number): Promise<boolean> => {
    for (const pullRequest of await history.mergedWith(commit, branch))
      if (!found.has(pullRequest)) found.set(pullRequest, await readReview(history, pullRequest, section))
    return allReviewed(plan, reviews(commits), asking)
  }
  if ((await look(asking.commit, 1)) || before === null) return reviews(1)
  const { commits, total } = await history.commitsBetween(before, asking.commit, limit)
  for (const commit of commits) if (commit !== asking.commit && (await look(commit, total))) break
  return reviews(total)
}

/** Only what stands in comments of ours that nobody else edited counts, and nothing that was posted for a fork. */
async function readReview(history: PushHistory, pullRequest: number, id: string): Promise<Review> {
  const comments = await history.comments(pullRequest)
  const withSection = comments.filter(({ body }) => parseSections(body)?.has(id))
  return reviewOf(pullRequest, await history.attributed(withSection), id)
}

function reviewOf(pullRequest: number, comments: readonly Attributed[], id: string): Review {
  const ofJob = comments.flatMap((comment) => {
    const section = parseSections(comment.body)?.get(id)
    return section && !section.header.untrusted ? [{ ...comment, header: section.header }] : []
  })
  const counts = ({ ours, editor }: Attributed) => ours && editor === null
  return {
    pullRequest,
    sections: ofJob
      .filter(counts)
      .map(({ header }) => ({ entries: header.entries, begun: header.mode !== 'plan' })),
    discounted: ofJob
      .filter((comment) => !counts(comment))
      .map(({ url, author, ours, editor }) => ({ url, author, editor: ours ? editor : null })),
  }
}

const advice: Readonly<Record<RefusalKind, string>> = {
  credentials:
    'Leave the input `github-token` to its default, or give it a token that is valid and has not expired',
  permission:
    'Give the job `permissions: contents: read` and `pull-requests: read` (`write` for the comment), and leave `github-token` to its default or give it these permissions',
  'not-found':
    'Give the job `permissions: contents: read` and `pull-requests: read` (`write` for the comment)',
  'rate-limit': 'GitHub allows no more requests for now: run the job again later',
  unavailable: 'GitHub gave no usable answer: run the job again',
  invalid: 'GitHub does not take the request',
}

function unreadable(refused: GitHubRefused): ActionError {
  const said = withoutDot(refused.message)
  const message = `require-reviewed-plan is set, and it could not be read what was reviewed: ${said}. Nothing was published. ${advice[refused.kind]}.`
  return new ActionError('plan-changed', 'review-unreadable', message, { cause: refused })
}
