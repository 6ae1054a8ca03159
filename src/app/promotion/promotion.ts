import type { Key } from '../../core/model/definition.js'
import type { Plan } from '../../core/model/plan.js'
import type { StepResult } from '../run-state.js'

/** The effect of other instances' reports on a plan. */
export interface Promotion {
  /** The plan in which definitions are blocked that those instances did not receive. */
  readonly plan: Plan
  /** Definitions whose source the service accepted in another instance. */
  readonly received: ReadonlySet<Key>
}

export interface PromotionResult extends StepResult {
  readonly promotion: Promotion
}

/** The result of a run without `require-published-on`. */
export function withoutPromotion(plan: Plan): Promotion {
  return { plan, received: new Set() }
}
