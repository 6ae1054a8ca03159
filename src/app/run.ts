import type { Report } from '../core/model/report.js'
import { makesChanges } from '../core/plan/mode.js'
import { checkFiles } from './check/content-problems.js'
import { findDefinitions, selectDefinitions } from './load/select.js'
import { identifyOnce } from './observe/identify.js'
import type { RunContext } from './run-context.js'
import { initialState, type RunFacts, type StepResult, withResult } from './run-state.js'

/** A run under way. */
export interface RunHandle {
  /** Never rejects: whatever happens is in the report. */
  readonly report: Promise<Report>
  /** The report as it would be if the run ended now. */
  readonly soFar: () => Promise<Report>
}

/** Adds what a step found to what is known, and answers its facts. */
type KeepResult = <F extends Partial<RunFacts>>(result: StepResult<F>) => F

/** Starts a run. What its steps find is kept in one place, from which a report can be built at any time. */
export function startRun(job: RunContext): RunHandle {
  let state = initialState(job)
  const keep: KeepResult = (result) => {
    state = withResult(state, result)
    return result.facts
  }
  const soFar = async () => (await import('./report.js')).buildReport(job, state)
  const runToEnd = async () => {
    try {
      await execute(job, keep, () => state.failures.length > 0)
    } catch (cause) {
      keep((await import('./report.js')).stepFailure(job, state.loaded, cause))
    }
    return soFar()
  }
  return { report: runToEnd(), soFar }
}

/**
 * One run: find → load → identify → observe → plan → check → apply. Files are read, and the first question is asked,
 * before anything is loaded of what makes use of the answer.
 */
async function execute(job: RunContext, keep: KeepResult, hasFailed: () => boolean): Promise<void> {
  const identify = identifyOnce(job)
  const { loaded: all, inRepository } = keep(await findDefinitions(job, identify))
  const { loaded } = keep(await selectDefinitions(job, all))
  keep(checkFiles(job, loaded))
  // Without definitions there is nothing to ask the service.
  const { instance } = keep({ facts: { instance: loaded.definitions.length > 0 ? await identify() : null } })
  const steps = await import('./steps.js')
  keep(await steps.checkForMissingFiles(job, loaded, inRepository))
  const tools = steps.createTools(job)
  const observedFacts = instance
    ? keep(await steps.observeInstance(job, tools, instance, loaded))
    : { loaded, observed: steps.nothingObserved }
  const known = {
    loaded: observedFacts.loaded,
    inRepository,
    observations: observedFacts.observed.observations,
  }
  const { removed } = keep(await steps.findRemoved(job, known, identify))
  const whole = await steps.makeWholePlan(job, tools, observedFacts)
  const settled = keep(await steps.settleContent(job, observedFacts, whole))
  const { plan } = keep(steps.planChanges(job, tools, { ...observedFacts, ...settled }, whole))
  if (!hasFailed()) keep(await steps.checkReviews(job, plan))
  const { differences } = keep(await steps.compareChanges(plan))
  keep(await steps.checkBreaking(job, steps.findBroken(plan, differences, removed)))
  if (!makesChanges(job.decision.mode) || hasFailed()) return
  const { publishing } = keep(await steps.startPublish(job, tools, plan))
  await publishing.done
}
