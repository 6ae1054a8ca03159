import { decide } from '../../core/decide.js'
import { actionOf, metadataOf, writes } from '../../core/decision.js'
import { ActionError } from '../../core/errors.js'
import { type Outcome, type Progress, startOf } from '../../core/outcome.js'
import type { Change, Key, Plan, Warning } from '../../core/types.js'
import type { CallGuard, MakeWriter } from '../../ports/connect.js'
import { asActionError } from '../failure.js'
import type { Limits } from '../limits.js'
import { observeOne } from '../observe.js'
import { parallelByKind } from '../parallel.js'
import { lagOfLists, pollUntil, waitAtMost } from '../waiting.js'
import { carryOut } from './carry-out.js'
import type { Deps } from './deps.js'
import { isAnother, isMoved, movedToAnother } from './moved.js'
import { replacedMeanwhile } from './replaced-meanwhile.js'

/** Definitions of a kind in the air at once: enough to keep every operation's quota busy. */
const width = 16

/**
 * Each definition gets a reader and a writer of its own, so that it is known whether anything was sent for it, and so
 * that its calls go ahead of those of definitions that started later.
 */
export interface Publishing extends Omit<Deps, 'writer'> {
  readonly writer: MakeWriter
}

/** A publish under way. */
export interface PublishHandle {
  /** What is known of each definition that was started, now. */
  readonly outcomes: () => ReadonlyMap<Key, Outcome>
  /** Never rejects: what failed is in the outcomes. */
  readonly done: Promise<unknown>
}

/** Takes what is known of a definition's outcome, whenever it is asked for. */
type Note = (outcome: () => Outcome) => void

/** Carries out a plan: every definition that can be finished is. */
export function publish(publishing: Publishing, plan: Plan): PublishHandle {
  const outcomes = new Map<Key, () => Outcome>()
  const kindOf = ({ definition }: Change) => definition.kind
  const done = parallelByKind(plan.changes, kindOf, width, (change) =>
    publishOne(publishing, change, (outcome) => outcomes.set(change.key, outcome)),
  )
  return {
    outcomes: () => new Map([...outcomes].map(([key, outcome]) => [key, outcome()])),
    done,
  }
}

async function publishOne(publishing: Publishing, change: Change, note: Note): Promise<void> {
  const { limits, log } = publishing
  const progress = startOf(change)
  const tell = (ending: () => Ending) =>
    note(() => ({ ...progress, change, failure: null, notStarted: null, ...ending() }))
  const notStarted = writes(change) ? limits.stopped() : null
  if (notStarted || !writes(change)) return tell(() => ({ notStarted }))
  log.info(`${change.key}: ${actionOf(change)}`)
  tell(() => (progress.wrote ? { failure: interrupted(change) } : { notStarted: limits.stopped() }))
  const access = publishing.writer(guardOf(limits, progress))
  const ended = await attempt({ ...publishing, ...access }, change, progress)
  tell(() => ended)
}

/** Once the run is stopped nothing new is begun; what was is finished. */
function guardOf(limits: Limits, progress: Progress): CallGuard {
  return {
    assertActive: () => {
      const stopped = progress.wrote ? null : limits.stopped()
      if (stopped) throw new ActionError(stopped, stopped, 'The run was stopped before this.')
    },
    onSend: () => {
      progress.wrote = true
    },
  }
}

/** What is true of a definition while it is being published; told only if the run ends before it does. */
function interrupted({ key }: Change): ActionError {
  const message = `${key}: the run ended while it was being published. Run the workflow again: it goes on from here.`
  return new ActionError('cancelled', 'interrupted', message)
}

type Ending = Partial<Pick<Outcome, 'change' | 'failure' | 'notStarted'>>

async function attempt(deps: Deps, change: Change, progress: Progress): Promise<Ending> {
  try {
    await carryOut(deps, change, progress)
    return {}
  } catch (cause) {
    const failure = asActionError(cause)
    return failure.reason === 'conflict' && !isMoved(failure)
      ? attemptAgain(deps, change, progress, failure)
      : endingOf(deps.limits, change, progress, failure)
  }
}

const notFound: readonly string[] = [
  'resource-not-found',
  'created-not-shown',
  'version-not-shown',
  'moved-meanwhile',
]

/** A failure, unless it only says that the run was stopped. */
function endingOf(limits: Limits, change: Change, progress: Progress, failure: ActionError): Ending {
  // Nothing is said to be live of what the service does not find.
  if (notFound.includes(failure.code)) progress.live = null
  // Content that was refused changed nothing of what is live.
  if (failure.refusals.length > 0) progress.live = startOf(change).live
  const { wrote } = progress
  const stopped = limits.stopped()
  if (!stopped || (failure.reason !== 'timeout' && failure.reason !== 'cancelled')) return { failure }
  if (!wrote) return { notStarted: stopped }
  return { failure: stopped === 'cancelled' ? interrupted(change) : failure }
}

/** Somebody was quicker: look again and decide anew, once. What they published is kept like anything else that is live. */
async function attemptAgain(
  deps: Deps,
  change: Change,
  progress: Progress,
  conflict: ActionError,
): Promise<Ending> {
  progress.live = null
  try {
    const again = await decideAgain(deps, change, progress)
    if (isAnother(progress, again)) return { failure: movedToAnother(change.definition, conflict) }
    const { id, arn, live, version } = startOf(again)
    Object.assign(progress, { id, arn, live })
    // A version that this run made stays its version, whatever is live by now.
    if (progress.published === null) progress.version = version
    if (deps.reviewed && !isSame(change, again)) return { failure: notReviewed(change, conflict) }
    if (!writes(again)) return progress.published === null ? { change: again } : replaced(change, progress)
    progress.warnings.push(...unknownAge(again))
    await carryOut(deps, again, progress)
    return { change: again }
  } catch (cause) {
    return endingOf(deps.limits, change, progress, asActionError(cause))
  }
}

/** The version that this run made is its outcome, also where somebody published over it. */
function replaced({ key }: Change, { live, published, warnings }: Progress): Ending {
  if (!live) warnings.push(replacedMeanwhile(key, published))
  return {}
}

/** What was published meanwhile may be of a newer commit. */
function unknownAge({ key, age }: Change): readonly Warning[] {
  if (age?.order !== 'unknown') return []
  const message = `${key}: somebody published while this run did, and it is not known whether their commit is newer, because ${age.why}. If it is, run its workflow again.`
  return [{ code: 'age-unknown', message }]
}

/** The same row, over the same content. */
function isSame(planned: Change, now: Change): boolean {
  const rowOf = (change: Change) =>
    JSON.stringify([actionOf(change), change.repository, change.live, metadataOf(change)])
  return rowOf(planned) === rowOf(now)
}

function notReviewed({ key }: Change, conflict: ActionError): ActionError {
  const message = `${key}: ${conflict.message} Only the plan that was reviewed may be carried out, so nothing else was done instead. Look at a new plan, and approve that.`
  return new ActionError('plan-changed', 'plan-changed', message, { cause: conflict })
}

/** A conflict means that the name is taken, so a list that lacks it lags: it is read again before anything is created. */
async function decideAgain(deps: Deps, { definition }: Change, { unsound }: Progress): Promise<Change> {
  const observation = await pollUntil(deps.clock, waitAtMost(deps, lagOfLists), () =>
    observeOne(deps, definition, unsound),
  )
  const change = decide(definition, observation, undefined, deps.policy)
  const age = writes(change) ? await deps.ages.ofChange(change) : undefined
  return decide(definition, observation, age, deps.policy)
}
