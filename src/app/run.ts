import type { ContentsToDraw } from '../core/diff/compared-sides.js'
import type { Report } from '../core/model/report.js'
import { makesChanges } from '../core/plan/mode.js'
import { expectsDefinitions, findFiles, hasFilesOfValues } from './load/find-files.js'
import { createIdentification } from './observe/identify.js'
import type { RunContext } from './run-context.js'
import { initialState, type RunFacts, type StepResult, withResult } from './run-state.js'

/** A running run. */
export interface RunHandle {
  /** Never rejects: every failure is in the report. */
  readonly report: Promise<Report>
  /** The report if the run ended now. */
  readonly soFar: () => Promise<Report>
  /** The contents of changed definitions so far. Only the page shows them, so they are not in the report. */
  readonly contentsToDraw: () => Promise<ContentsToDraw>
}

/** Adds a step's result to the state, and returns its facts. */
type KeepResult = <F extends Partial<RunFacts>>(result: StepResult<F>) => F

/** Starts a run. The results of its steps are kept in one place, so that a report can be built at any time. */
export function startRun(context: RunContext): RunHandle {
  let state = initialState(context)
  const keep: KeepResult = (result) => {
    state = withResult(state, result)
    return result.facts
  }
  const soFar = async () => (await import('./report.js')).buildReport(context, state)
  const runToEnd = async () => {
    try {
      await execute(context, keep, () => state.failures.length > 0)
    } catch (cause) {
      keep((await import('./report.js')).stepFailure(context, state.loaded, cause))
    }
    return soFar()
  }
  const contentsToDraw = async () => (await import('./report.js')).contentsToDraw(state)
  return { report: runToEnd(), soFar, contentsToDraw }
}

/**
 * One run: find → identify → load → resolve → observe → plan → check → apply. The first call is sent before the files are
 * read, and the code for a part of the run is loaded when it begins: so the first call waits for little of it, and its
 * answer comes while the code is loaded that reads definitions.
 */
async function execute(run: RunContext, keep: KeepResult, hasFailed: () => boolean): Promise<void> {
  const { readAhead, identify } = createIdentification(run)
  const found = await findFiles(run)
  if (expectsDefinitions(run, found)) readAhead()
  // An error of it is thrown where the values are read.
  const hasValues = hasFilesOfValues(run)
  await hasValues.catch(() => {})
  const definitions = await import('./definition-steps.js')
  const context = { ...run, parse: await run.loadParse() }
  const { loaded: all, inRepository } = keep(await definitions.readDefinitions(context, found, identify))
  const { loaded: selected } = keep(await definitions.selectDefinitions(context, all))
  const { values } = keep(await definitions.findValues(context, all, hasValues))
  keep(definitions.checkFiles(context, selected))
  keep(await definitions.refuseLiterals(context, selected))
  // Without definitions there is nothing to ask the service.
  const identified = selected.definitions.length > 0 ? await identify() : null
  const { instance } = keep({ facts: { instance: identified } })
  const steps = await import('./steps.js')
  keep(await steps.checkForMissingFiles(context, selected, inRepository))
  const tools = steps.createTools(context)
  const { loaded, names } = keep(
    await definitions.resolveNames(context, instance, selected, { values, inRepository }),
  )
  const observedFacts = instance
    ? keep(await steps.observeInstance(context, tools, instance, loaded, names))
    : { loaded, observed: steps.nothingObserved }
  const { removed } = keep(await steps.findRemoved(context, { ...observedFacts, inRepository }, identify))
  const whole = await steps.makeWholePlan(context, tools, observedFacts)
  const { promotion, ...promoted } = await definitions.checkPromotion(context, instance, whole)
  keep(promoted)
  const settled = keep(await steps.settleContent(context, observedFacts, whole, promotion.received))
  const settledFacts = { ...observedFacts, ...settled }
  const { plan } = keep(steps.planChanges(context, tools, settledFacts, promotion.plan))
  if (!hasFailed()) keep(await steps.checkReviews(context, plan))
  const { differences } = keep(await tools.comparer.compare(plan, names))
  keep(await steps.checkBreaking(context, steps.findBroken(plan, differences, removed)))
  if (!makesChanges(context.decision.mode) || hasFailed()) return
  const { publishing } = keep(await steps.startPublish(context, tools, plan, { ...settledFacts, names }))
  await publishing.done
}
