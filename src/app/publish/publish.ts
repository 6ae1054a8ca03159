import { decide } from '../../core/decide.js'
import { ActionError } from '../../core/errors.js'
import { type Outcome, type Progress, startOf } from '../../core/outcome.js'
import { writes } from '../../core/plan.js'
import type { Change, Key, Plan } from '../../core/types.js'
import { asActionError } from '../failure.js'
import { observeOne } from '../observe.js'
import { parallel } from '../parallel.js'
import { carryOut } from './carry-out.js'
import type { Deps } from './deps.js'

/** Definitions in the air at once: enough to keep every operation's quota busy. */
const width = 16

/** Takes what is known of a definition's outcome, now and whenever it is asked for. */
export type Note = (key: Key, outcome: () => Outcome) => void

/** Carries out a plan: every definition that can be finished is, and every one is noted. Never throws. */
export async function publish(deps: Deps, plan: Plan, note: Note): Promise<void> {
  await parallel(plan.changes, width, (change) => publishOne(deps, change, note))
}

async function publishOne(deps: Deps, change: Change, note: Note): Promise<void> {
  const progress = startOf(change)
  const notStarted = writes(change) ? deps.limits.stopped() : null
  const tell = (told: Partial<Outcome>) =>
    note(change.key, () => ({ ...progress, change, failure: null, notStarted, ...told }))
  if (notStarted || !writes(change)) return tell({})
  deps.log.info(`${change.key}: ${change.action}`)
  tell({ failure: interrupted(change) })
  tell(await attempt(deps, change, progress))
}

/** What is true of a definition while it is being published; told only if the run ends before it does. */
function interrupted({ key }: Change): ActionError {
  const message = `${key}: the run ended while it was being published. Run the workflow again: it goes on from here.`
  return new ActionError('cancelled', 'interrupted', message)
}

type Attempt = Pick<Outcome, 'change' | 'failure'>

async function attempt(deps: Deps, change: Change, progress: Progress): Promise<Attempt> {
  try {
    await carryOut(deps, change, progress)
    return { change, failure: null }
  } catch (cause) {
    const failure = asActionError(cause)
    return failure.reason === 'conflict' ? attemptAgain(deps, change, progress, failure) : { change, failure }
  }
}

/** Somebody was quicker: look again and decide anew, once. What they published is kept like anything else that is live. */
async function attemptAgain(
  deps: Deps,
  change: Change,
  progress: Progress,
  conflict: ActionError,
): Promise<Attempt> {
  try {
    const again = await decideAgain(deps, change)
    if (again.action === 'blocked' || again.action === 'drifted') return { change, failure: conflict }
    const { id, arn, live, version } = startOf(again)
    Object.assign(progress, { id, arn, live, version })
    if (writes(again)) await carryOut(deps, again, progress)
    return { change: again, failure: null }
  } catch (cause) {
    return { change, failure: asActionError(cause) }
  }
}

async function decideAgain(deps: Deps, { definition }: Change): Promise<Change> {
  const observation = await observeOne(deps, definition)
  const change = decide(definition, observation, undefined, deps.policy)
  return decide(definition, observation, writes(change) ? await deps.ageOf(change) : undefined, deps.policy)
}
