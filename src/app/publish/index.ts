import type { Key } from '../../core/model/definition.js'
import { ActionError, asActionError } from '../../core/model/errors.js'
import type { Change, Plan } from '../../core/model/plan.js'
import { actionOf, aliasMoveOf, writes } from '../../core/plan/decision.js'
import { orderByReferences } from '../../core/plan/order.js'
import { applyDecision, type ChangeProgress, initialProgress, type Outcome } from '../../core/plan/outcome.js'
import { isPending } from '../../core/resolve/state.js'
import type { CallGuard, MakeWriter } from '../../ports/connect.js'
import type { Deadline } from '../limits.js'
import { inOrder } from '../parallel.js'
import { type AttemptResult, attemptChange } from './attempt-change.js'
import type { PublishContext } from './context.js'
import { interruptedError, stoppedError } from './errors.js'
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
  applyDecision(progress, change)
  if (!writes(change)) return record(() => ({ change }))
  log.info(`${change.key}: ${actionOf(change)}${aliasMoveOf(change) ? ', and its alias' : ''}`)
  record(() => ({
    change,
    ...(progress.wrote ? { failure: interruptedError(change) } : { notStarted: deadline.stopReason() }),
  }))
  const result = await attemptChange(resolved.context, change, progress)
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
