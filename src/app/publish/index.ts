import type { Key } from '../../core/model/definition.js'
import { ActionError, asActionError } from '../../core/model/errors.js'
import type { Change, Plan } from '../../core/model/plan.js'
import { aliasMoveHash } from '../../core/plan/alias.js'
import { decide } from '../../core/plan/decide.js'
import { actionOf, aliasMoveOf, metadataOf, needsProof, writes } from '../../core/plan/decision.js'
import { orderByReferences } from '../../core/plan/order.js'
import { type ChangeProgress, initialProgress, type Outcome } from '../../core/plan/outcome.js'
import { isPending } from '../../core/resolve/state.js'
import type { CallGuard, MakeWriter } from '../../ports/connect.js'
import type { Deadline } from '../limits.js'
import { observeOne } from '../observe/index.js'
import { inOrder } from '../parallel.js'
import { listLagMs, pollUntil, waitDeadline } from '../poll.js'
import { isOfAlias } from './alias-failure.js'
import { applyChange } from './apply-change.js'
import type { PublishContext } from './context.js'
import {
  interruptedError,
  notProvenError,
  notReviewedError,
  stoppedError,
  unknownAgeWarnings,
} from './errors.js'
import { hiddenNameError, isMovedError, isOtherResource, otherResourceError } from './moved.js'
import { replacedWarning } from './replaced-meanwhile.js'
import { failedTarget, namesNewTarget, type Published } from './targets.js'

/** Maximum number of definitions of a kind that are published in parallel: enough to use every operation's quota. */
const maxParallel = 16

/**
 * Options of a publish. Each definition gets its own reader and writer, so that the run knows whether anything was sent
 * for it, and so that its calls precede those of definitions that started later.
 */
export interface PublishOptions extends Omit<PublishContext, 'writer'> {
  readonly writer: MakeWriter
}

/** A running publish. */
export interface PublishHandle {
  /** The outcome so far of each definition that was started. */
  readonly outcomes: () => ReadonlyMap<Key, Outcome>
  /** Never rejects: failures are in the outcomes. */
  readonly done: Promise<unknown>
}

/** Records a function that returns a definition's outcome so far. */
type RecordOutcome = (outcome: () => Outcome) => void

/**
 * Carries out a plan: every definition that can be finished is. Referenced definitions go first, and a definition that
 * refers to a failed one is skipped; definitions that do not refer to each other never wait for each other.
 *
 * @param leftOut keys of the repository's definitions that are invalid, or could not be read in the instance
 */
export function publish(
  options: PublishOptions,
  plan: Plan,
  leftOut: ReadonlySet<string> = new Set(),
): PublishHandle {
  const outcomes = new Map<Key, () => Outcome>()
  const work = orderByReferences(plan.changes).map(({ item, after }) => ({ ...item, after }))
  const done = inOrder(work, maxParallel, (change) =>
    publishOne(options, change, { outcomes, leftOut }, (outcome) => outcomes.set(change.key, outcome)),
  )
  return {
    outcomes: () => new Map([...outcomes].map(([key, outcome]) => [key, outcome()])),
    done,
  }
}

async function publishOne(
  options: PublishOptions,
  planned: Change,
  published: Published,
  recordOutcome: RecordOutcome,
): Promise<void> {
  const { deadline, log } = options
  const progress = initialProgress(planned)
  const record = (result: () => AttemptResult) =>
    recordOutcome(() => ({
      ...progress,
      change: planned,
      failure: null,
      notStarted: null,
      dependency: null,
      ...result(),
    }))
  const stopped = writes(planned) ? deadline.stopReason() : null
  if (stopped || !writes(planned)) return record(() => ({ notStarted: stopped }))
  const skip = (dependency: Key) => record(() => ({ notStarted: 'dependency', dependency }))
  const failed = failedTarget(planned, published)
  if (failed !== null) return skip(failed)
  const access = options.writer(createGuard(deadline, progress))
  const context = { ...options, ...access }
  const resolved = namesNewTarget(planned, published)
    ? await resolveOrFail(context, planned, published)
    : { change: planned, context }
  if (typeof resolved === 'string') return skip(resolved)
  if (resolved instanceof ActionError) return record(() => ({ failure: resolved }))
  const { change } = resolved
  if (!writes(change)) return record(() => ({ change }))
  log.info(`${change.key}: ${actionOf(change)}${aliasMoveOf(change) ? ', and its alias' : ''}`)
  record(() => ({
    change,
    ...(progress.wrote ? { failure: interruptedError(change) } : { notStarted: deadline.stopReason() }),
  }))
  const result = await attempt(resolved.context, change, progress)
  record(() => ({ change, ...result }))
}

interface ResolvedChange {
  readonly change: Change
  readonly context: PublishContext
}

/**
 * The change with its references resolved, and a context that waits until the service shows their targets; or the key
 * of a target that was not made; or the error.
 */
async function resolveOrFail(
  context: PublishContext,
  planned: Change,
  published: Published,
): Promise<ResolvedChange | Key | ActionError> {
  try {
    const { resolvePending, retryWhileTargetsNew } = await import('./references.js')
    const change = isPending(planned.definition) ? resolvePending(context, planned, published) : planned
    return typeof change === 'string' ? change : { change, context: retryWhileTargetsNew(context) }
  } catch (cause) {
    return asActionError(cause)
  }
}

/** After the run is stopped no new definition is started; a started one is finished. */
function createGuard(deadline: Deadline, progress: ChangeProgress): CallGuard {
  return {
    assertActive: () => {
      const stopReason = progress.wrote ? null : deadline.stopReason()
      if (stopReason) throw stoppedError(stopReason)
    },
    onSend: () => {
      progress.wrote = true
    },
  }
}

type AttemptResult = Partial<Pick<Outcome, 'change' | 'failure' | 'notStarted' | 'dependency'>>

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

const notFoundCodes: readonly string[] = [
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
  // If the service does not find the resource, nothing is reported as live.
  if (notFoundCodes.includes(failure.code)) progress.live = null
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
    const { id, arn, live, version } = initialProgress(replanned)
    Object.assign(progress, { id, arn, live })
    // A version that this run made stays its version, even if other content is live now.
    if (progress.published === null) progress.version = version
    if (context.isReviewedPlan && !isSameChange(change, replanned))
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

/** Whether both have the same action on the same content. */
function isSameChange(planned: Change, current: Change): boolean {
  const comparableText = (change: Change) =>
    JSON.stringify([
      ...[actionOf(change), change.repository, change.live],
      ...[metadataOf(change), aliasMoveHash(aliasMoveOf(change))],
    ])
  return comparableText(planned) === comparableText(current)
}

/** A conflict means that the name is taken, so a list without it lags: it is read again before anything is created. */
async function replan(
  context: PublishContext,
  { definition }: Change,
  { invalidVersions }: ChangeProgress,
): Promise<Change> {
  const observation = await pollUntil(context.clock, waitDeadline(context, listLagMs), () =>
    observeOne(context, definition, invalidVersions),
  )
  const change = decide(definition, observation, undefined, context.policy)
  const age = writes(change) ? await context.ages.ofChange(change) : undefined
  return decide(definition, observation, age, context.policy)
}
