import type { Report } from '../core/types.js'
import { checkFiles } from './content-problems.js'
import { identifyOnce } from './identify.js'
import type { Job } from './job.js'
import { initialState, type RunFacts, type StepResult, withResult } from './run-state.js'
import { findDefinitions, selectDefinitions } from './select.js'

/** A run under way. */
export interface RunHandle {
  /** Never rejects: whatever happens is in the report. */
  readonly report: Promise<Report>
  /** The report as it would be if the run ended now. */
  readonly soFar: () => Promise<Report>
}

/** Adds what a step found to what is known, and answers its facts. */
type Keep = <F extends Partial<RunFacts>>(result: StepResult<F>) => F

/** Starts a run. What its steps find is kept in one place, from which a report can be built at any time. */
export function startRun(job: Job): RunHandle {
  let state = initialState(job)
  const keep: Keep = (result) => {
    state = withResult(state, result)
    return result.facts
  }
  const soFar = async () => (await import('./report.js')).buildReport(job, state)
  const toItsEnd = async () => {
    try {
      await execute(job, keep, () => state.failures.length > 0)
    } catch (cause) {
      keep((await import('./report.js')).failedStep(job, state.loaded, cause))
    }
    return soFar()
  }
  return { report: toItsEnd(), soFar }
}

/**
 * One run: find → load → identify → observe → plan → check → apply. Files are read, and the first question is asked,
 * before anything is loaded of what makes use of the answer.
 */
async function execute(job: Job, keep: Keep, hasFailed: () => boolean): Promise<void> {
  const identify = identifyOnce(job)
  const { loaded: all, inRepository } = keep(await findDefinitions(job, identify))
  const { loaded } = keep(await selectDefinitions(job, all))
  keep(checkFiles(job, loaded))
  // Without definitions there is nothing to ask the service.
  const { instance } = keep({ facts: { instance: loaded.definitions.length > 0 ? await identify() : null } })
  const steps = await import('./steps.js')
  keep(await steps.checkForMissingFiles(job, loaded, inRepository))
  const tools = steps.createTools(job)
  const seen = instance
    ? keep(await steps.observeInstance(job, tools, instance, loaded))
    : { loaded, observed: steps.nothingObserved }
  const known = { loaded: seen.loaded, inRepository, observations: seen.observed.observations }
  const { removed } = keep(await steps.findRemoved(job, known, identify))
  const whole = await steps.makeWholePlan(job, tools, seen)
  const settled = keep(await steps.settleContent(job, seen, whole))
  const { plan } = keep(steps.planChanges(job, tools, { ...seen, ...settled }, whole))
  if (!hasFailed()) keep(await steps.checkReviews(job, plan))
  const { differences } = keep(await steps.compareChanges(plan))
  keep(await steps.checkBreaking(job, steps.findBroken(plan, differences, removed)))
  if (job.decision.mode !== 'publish' || hasFailed()) return
  const { publishing } = keep(await steps.startPublish(job, tools, plan))
  await publishing.done
}
