import type { Key } from '../../core/model/definition.js'
import type { Plan } from '../../core/model/plan.js'
import type { StepResult } from '../run-state.js'

/** What reports of other instances mean for a plan. */
export interface Promotion {
  /** What those instances did not receive is blocked in it. */
  readonly plan: Plan
  /** Definitions whose source the service took in another instance. */
  readonly received: ReadonlySet<Key>
}

export interface PromotionResult extends StepResult {
  readonly promotion: Promotion
}

/** Of a run of which nothing is required. */
export function withoutPromotion(plan: Plan): Promotion {
  return { plan, received: new Set() }
}
