import type { Instance } from '../../core/model/observation.js'
import { nearMisses } from '../../core/names/near-miss.js'
import { chooseReadMethod } from '../check/policy.js'
import { type SelectedDefinitions, withProblems, withTargetProblems } from '../load/index.js'
import { targetOf } from '../load/select.js'
import type { RunContext } from '../run-context.js'
import type { ObservedFacts, StepResult } from '../run-state.js'
import { createObserveContext, type Tools } from '../tools.js'
import { type ObserveResult, observe } from './index.js'

/** Of a run that has nothing to ask the service about. */
export const nothingObserved: ObserveResult = {
  observations: new Map(),
  unreadable: new Map(),
  listed: [],
  reading: null,
  searchRefused: false,
}

/** Reads of the instance what the plan needs. Only now it is known which account's ARNs belong in the definitions. */
export async function observeInstance(
  context: RunContext,
  tools: Tools,
  instance: Instance,
  { files }: SelectedDefinitions,
): Promise<StepResult<ObservedFacts>> {
  const forInstance = withTargetProblems(files, targetOf(context.inputs, instance))
  const { definitions } = forInstance
  const observed = await observe(
    await createObserveContext(context, tools),
    definitions,
    chooseReadMethod(context),
  )
  // What was listed is whole for each kind of which a definition is missing.
  const missing = definitions.filter(
    ({ key }) => !observed.observations.has(key) && !observed.unreadable.has(key),
  )
  const loaded = withProblems(forInstance, nearMisses(missing, observed.listed))
  return { facts: { loaded, observed }, notices: observed.searchRefused ? [searchRefusedNotice] : [] }
}

const searchRefusedNotice =
  'The role may not search, so every definition was described by itself. Allow connect:SearchViews and connect:SearchContactFlowModules for quicker plans.'
