import { decide } from '../../core/decide.js'
import type { ActionError } from '../../core/errors.js'
import { type Outcome, type Progress, startOf } from '../../core/outcome.js'
import { writes } from '../../core/plan.js'
import type { Change, Plan } from '../../core/types.js'
import { asActionError } from '../failure.js'
import { observeOne } from '../observe.js'
import { parallel } from '../parallel.js'
import { carryOut } from './carry-out.js'
import type { Deps } from './deps.js'

/** Definitions in the air at once: enough to keep every operation's quota busy. */
const width = 16

/** Carries out a plan: every definition that can be finished is, and every one is told. Never throws. */
export function publish(deps: Deps, plan: Plan): Promise<readonly Outcome[]> {
  return parallel(plan.changes, width, (change) => publishOne(deps, change))
}

async function publishOne(deps: Deps, change: Change): Promise<Outcome> {
  const progress = startOf(change)
  const notStarted = writes(change) ? deps.limits.stopped() : null
  if (notStarted || !writes(change)) return { ...progress, change, failure: null, notStarted }
  deps.log.info(`${change.key}: ${change.action}`)
  const failure = await attempt(deps, change, progress)
  return { ...progress, change, failure, notStarted: null }
}

async function attempt(deps: Deps, change: Change, progress: Progress): Promise<ActionError | null> {
  try {
    await carryOut(deps, change, progress)
    return null
  } catch (cause) {
    const failure = asActionError(cause)
    return failure.reason === 'conflict' ? attemptAgain(deps, change, progress, failure) : failure
  }
}

/** Somebody was quicker: look again and decide anew, once. What they published is kept like anything else that is live. */
async function attemptAgain(
  deps: Deps,
  { definition }: Change,
  progress: Progress,
  conflict: ActionError,
): Promise<ActionError | null> {
  try {
    const again = decide(
      definition,
      await observeOne(deps.reader, definition, deps.policy),
      undefined,
      deps.policy,
    )
    if (again.action === 'blocked' || again.action === 'drifted') return conflict
    Object.assign(progress, {
      ...startOf(again),
      warnings: progress.warnings,
      kept: progress.kept,
      wrote: progress.wrote,
    })
    if (writes(again)) await carryOut(deps, again, progress)
    return null
  } catch (cause) {
    return asActionError(cause)
  }
}
