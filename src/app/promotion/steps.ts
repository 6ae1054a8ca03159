import type { Instance } from '../../core/model/observation.js'
import type { Plan } from '../../core/model/plan.js'
import type { RunContext } from '../run-context.js'
import { type PromotionResult, withoutPromotion } from './promotion.js'

/**
 * Blocks definitions that the reports of `require-published-on` do not show as received. The code for it is loaded only
 * with that input. A rollback is not checked: it must not depend on another instance.
 */
export async function checkPromotion(
  context: RunContext,
  instance: Instance | null,
  whole: Plan,
): Promise<PromotionResult> {
  const { inputs, decision } = context
  if (inputs.requirePublishedOn.length === 0 || decision.rollback || instance === null)
    return { facts: {}, promotion: withoutPromotion(whole) }
  const { promote } = await import('./index.js')
  return promote(context, instance, whole)
}
