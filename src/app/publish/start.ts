import type { Plan } from '../../core/model/plan.js'
import { writes } from '../../core/plan/decision.js'
import type { RunContext } from '../run-context.js'
import type { StepResult } from '../run-state.js'
import { createObserveContext, type Tools } from '../tools.js'
import type { PublishHandle } from './index.js'

/**
 * Starts to carry out a plan. What the report needs is loaded before the first write, so that nothing can keep it from
 * being written.
 * @throws TypeError in a run that plans: its connection has no writer
 */
export async function startPublish(
  job: RunContext,
  tools: Tools,
  plan: Plan,
): Promise<StepResult<{ readonly publishing: PublishHandle }>> {
  const { context, inputs, drafts } = job
  const { writer } = await job.connect()
  if (writer === null) throw new TypeError('a run that publishes has no writer')
  const label = await job.label()
  const { runId, runAttempt, commit } = context
  const ids = { instanceId: inputs.instance.id, runId, runAttempt, commit }
  const requiresReview = inputs.requireReviewedPlan && !tools.policy.rollback
  const isReviewedPlan = inputs.expectedPlanDigest !== null || requiresReview
  const { publish } = await import('./index.js')
  if (plan.changes.some(writes))
    await Promise.all([
      job.preloadReporting(),
      import('../report.js'),
      import('../../core/diff/compare-changes.js'),
      import('../check/refusals.js'),
    ])
  const observeContext = await createObserveContext(job, tools)
  const publishing = publish(
    { ...observeContext, ...ids, label, ages: tools.ages, writer, drafts, isReviewedPlan },
    plan,
  )
  return { facts: { publishing } }
}
