import type { Key } from '../../core/model/definition.js'
import type { Instance } from '../../core/model/observation.js'
import type { Plan } from '../../core/model/plan.js'
import type { RunContext } from '../run-context.js'
import type { StepResult } from '../run-state.js'

/** What reports of other instances mean for a plan. */
export interface Promotion {
  /** What those instances did not receive is blocked in it. */
  readonly plan: Plan
  /** Definitions whose source the service took in another instance. */
  readonly received: ReadonlySet<Key>
}

/**
 * Holds back what the reports of `require-published-on` do not show as received. What it needs is loaded only where that
 * is given. A rollback goes on without: going back must not depend on another instance.
 */
export async function checkPromotion(
  context: RunContext,
  instance: Instance | null,
  whole: Plan,
): Promise<StepResult & { readonly promotion: Promotion }> {
  const { inputs, decision } = context
  if (inputs.requirePublishedOn.length === 0 || decision.rollback || instance === null)
    return { facts: {}, promotion: { plan: whole, received: new Set() } }
  const { promote } = await import('./index.js')
  return promote(context, instance, whole)
}
