import { type ActionError, asActionError } from '../../core/model/errors.js'
import type { Change } from '../../core/model/plan.js'
import { aliasMoveHash } from '../../core/plan/alias.js'
import { decide } from '../../core/plan/decide.js'
import { actionOf, aliasMoveOf, metadataOf, needsProof, writes } from '../../core/plan/decision.js'
import { applyDecision, type ChangeProgress, initialProgress, type Outcome } from '../../core/plan/outcome.js'
import type { Deadline } from '../limits.js'
import { observeOne } from '../observe/index.js'
import { listLagMs, pollUntil, waitDeadline } from '../poll.js'
import { isOfAlias } from './alias-failure.js'
import { applyChange } from './apply-change.js'
import type { PublishContext } from './context.js'
import { interruptedError, notProvenError, notReviewedError, unknownAgeWarnings } from './errors.js'
import { hiddenNameError, isMovedError, isOtherResource, otherResourceError } from './moved.js'
import { replacedWarning } from './replaced-meanwhile.js'
import { moveAliasAlone } from './rollback-alias.js'

/** What became of a change, beside its progress. */
export type AttemptResult = Partial<Pick<Outcome, 'change' | 'failure' | 'notStarted' | 'dependency'>>

/** Publishes one definition; if somebody else published it first, once more after a new decision. Never rejects. */
export async function attemptChange(
  context: PublishContext,
  change: Change,
  progress: ChangeProgress,
): Promise<AttemptResult> {
  const result = await attempt(context, change, progress)
  const { failure } = result
  if (!failure || vanishedCodes.includes(failure.code)) return result
  return { ...result, failure: await moveAliasAlone(context, change, progress, failure) }
}

async function attempt(
  context: PublishContext,
  change: Change,
  progress: ChangeProgress,
): Promise<AttemptResult> {
  try {
    await applyChange(context, change, progress)
    return {}
  } catch (cause) {
    const failure = asActionError(cause)
    return failure.reason === 'conflict' && !isMovedError(failure) && !isOfAlias(failure)
      ? attemptAgain(context, change, progress, failure)
      : attemptResult(context.deadline, change, progress, failure)
  }
}

/** Codes of failures after which it is not known whether the resource still exists, so nothing is reported as live. */
const vanishedCodes: readonly string[] = [
  'resource-not-found',
  'created-not-shown',
  'version-not-shown',
  'moved-meanwhile',
]

/** A failure, unless it only states that the run was stopped. */
function attemptResult(
  deadline: Deadline,
  change: Change,
  progress: ChangeProgress,
  failure: ActionError,
): AttemptResult {
  if (vanishedCodes.includes(failure.code)) progress.live = null
  // Refused content did not change the live content.
  if (failure.refusals.length > 0) progress.live = initialProgress(change).live
  const { wrote } = progress
  const stopReason = deadline.stopReason()
  if (!stopReason || (failure.reason !== 'timeout' && failure.reason !== 'cancelled')) return { failure }
  if (!wrote) return { notStarted: stopReason }
  return { failure: stopReason === 'cancelled' ? interruptedError(change) : failure }
}

/**
 * Reads and decides again, once, after somebody else published first. Their content is saved like other live content.
 */
async function attemptAgain(
  context: PublishContext,
  change: Change,
  progress: ChangeProgress,
  conflict: ActionError,
): Promise<AttemptResult> {
  progress.live = null
  try {
    const replanned = await replan(context, change, progress)
    if (isOtherResource(progress, replanned))
      return { failure: otherResourceError(change.definition, conflict) }
    applyDecision(progress, replanned)
    if (context.isReviewedPlan && !isWithinPlan(change, replanned))
      return { failure: notReviewedError(change, conflict) }
    // The reports were checked only for the content of the plan.
    if (context.isPromotion && needsProof(replanned) && !needsProof(change))
      return { failure: notProvenError(change, conflict) }
    if (!writes(replanned))
      return progress.published === null ? { change: replanned } : replacedResult(change, progress)
    progress.warnings.push(...unknownAgeWarnings(replanned, context.policy))
    await applyChange(context, replanned, progress)
    return { change: replanned }
  } catch (cause) {
    const failure = asActionError(cause)
    const isHidden = failure.code === 'duplicate-resource' && progress.id === null
    const result = isHidden ? hiddenNameError(change.definition, failure) : failure
    return attemptResult(context.deadline, change, progress, result)
  }
}

/** The version that this run made is its outcome, even if somebody replaced it. */
function replacedResult({ key }: Change, { live, published, warnings }: ChangeProgress): AttemptResult {
  if (!live) warnings.push(replacedWarning(key, published))
  return {}
}

/**
 * Whether a new decision writes only what was planned: nothing, since the definition is published already, or the same
 * action on the same content. Description and tags may have been set since.
 */
function isWithinPlan(planned: Change, current: Change): boolean {
  if (current.decision.type === 'leave' && current.decision.as === 'unchanged') return true
  const [before, now] = [planned, current].map((change) =>
    JSON.stringify([
      ...[actionOf(change), change.repository, change.live],
      ...[metadataOf(current) && metadataOf(change), aliasMoveHash(aliasMoveOf(change))],
    ]),
  )
  return before === now
}

/** A conflict means that the name is taken, so a list without it lags: it is read again before anything is created. */
async function replan(
  context: PublishContext,
  planned: Change,
  { invalidVersions }: ChangeProgress,
): Promise<Change> {
  const { definition } = planned
  const observation = await pollUntil(context.clock, waitDeadline(context, listLagMs), () =>
    observeOne(context, definition, invalidVersions),
  )
  const change = decide(definition, observation, undefined, context.policy)
  const age = writes(change) ? await context.ages.ofChange(change) : undefined
  // What was rolled back while this run published it is not published again by this run.
  const overtakenByRollback = change.restored?.version !== planned.restored?.version
  return decide(definition, observation, age, { ...context.policy, overtakenByRollback })
}
