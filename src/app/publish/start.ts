import type { Plan } from '../../core/model/plan.js'
import { writes } from '../../core/plan/decision.js'
import type { SelectedDefinitions } from '../load/index.js'
import type { ObserveResult } from '../observe/index.js'
import type { ResolvedNames } from '../resolve/names.js'
import type { ParsingContext } from '../run-context.js'
import { leftOutOf, type StepResult } from '../run-state.js'
import { createObserveContext, type Tools } from '../tools.js'
import type { PublishHandle } from './index.js'

/** The part of a run's facts that ordering by references needs. */
interface References {
  /** Null: no definition has a reference. */
  readonly names: ResolvedNames | null
  readonly loaded: SelectedDefinitions
  readonly observed: Pick<ObserveResult, 'unreadable'>
}

/**
 * Starts to carry out a plan. The code that reports it is loaded before the first write, so that nothing can prevent
 * the report.
 *
 * @throws TypeError in a run that plans: its connection has no writer
 */
export async function startPublish(
  context: ParsingContext,
  tools: Tools,
  plan: Plan,
  { names, loaded, observed }: References,
): Promise<StepResult<{ readonly publishing: PublishHandle }>> {
  const { workflowRun, inputs, drafts } = context
  const { writer } = await context.connect()
  if (writer === null) throw new TypeError('a run that publishes has no writer')
  const label = await context.label()
  const { runId, runAttempt, commit } = workflowRun
  const ids = { instanceId: inputs.instance.id, runId, runAttempt, commit }
  const requiresReview = inputs.requireReviewedPlan && !tools.policy.rollback
  const isReviewedPlan = inputs.expectedPlanDigest !== null || requiresReview
  const isPromotion = inputs.requirePublishedOn.length > 0
  const { publish } = await import('./index.js')
  if (plan.changes.some(writes))
    await Promise.all([
      context.preloadReporting(),
      import('../report.js'),
      import('../../core/diff/plan-differences.js'),
      import('../check/places.js'),
    ])
  const observeContext = await createObserveContext(context, tools, names)
  const publishing = publish(
    {
      ...observeContext,
      ...ids,
      label,
      ages: tools.ages,
      writer,
      drafts,
      isReviewedPlan,
      isPromotion,
      names,
    },
    plan,
    leftOutOf({ loaded, observed }),
  )
  return { facts: { publishing } }
}
