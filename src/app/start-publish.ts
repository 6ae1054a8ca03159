import { writes } from '../core/decision.js'
import type { Plan } from '../core/types.js'
import type { Job } from './job.js'
import type { PublishHandle } from './publish/publish.js'
import type { StepResult } from './run-state.js'
import { type Tools, watchOf } from './tools.js'

/**
 * Starts to carry out a plan. What the report needs is loaded before the first write, so that nothing can keep it from
 * being written.
 * @throws TypeError in a run that plans: its connection has no writer
 */
export async function startPublish(
  job: Job,
  tools: Tools,
  plan: Plan,
): Promise<StepResult<{ readonly publishing: PublishHandle }>> {
  const { context, inputs, drafts } = job
  const { writer } = await job.connect()
  if (writer === null) throw new TypeError('a run that publishes has no writer')
  const label = await job.label()
  const { runId, runAttempt, commit } = context
  const ids = { instanceId: inputs.instance.id, runId, runAttempt, commit }
  const reviewed = inputs.expectedPlanDigest !== null || inputs.requireReviewedPlan
  const { publish } = await import('./publish/publish.js')
  if (plan.changes.some(writes))
    await Promise.all([
      job.readyToTell(),
      import('./report.js'),
      import('../core/diff/compared.js'),
      import('./refusals.js'),
    ])
  const watch = await watchOf(job, tools)
  const publishing = publish({ ...watch, ...ids, label, ages: tools.ages, writer, drafts, reviewed }, plan)
  return { facts: { publishing } }
}
