import type { Key } from '../../core/model/definition.js'
import type { ActionError } from '../../core/model/errors.js'
import type { Instance } from '../../core/model/observation.js'
import { nearMisses } from '../../core/names/near-miss.js'
import { loadLiveChecks } from '../check/live-findings.js'
import { chooseReadMethod } from '../check/policy.js'
import { type SelectedDefinitions, withProblems, withTargetProblems } from '../load/index.js'
import { targetOf } from '../load/select.js'
import type { ResolvedNames } from '../resolve/names.js'
import type { ParsingContext } from '../run-context.js'
import type { ObservedFacts, StepResult } from '../run-state.js'
import { createObserveContext, type Tools } from '../tools.js'
import { type ObserveResult, observe } from './index.js'

/** The observation of a run without definitions. */
export const nothingObserved: ObserveResult = {
  observations: new Map(),
  unreadable: new Map(),
  listed: [],
  lists: new Map(),
  reading: null,
  searchRefused: false,
}

/**
 * Reads what the plan needs from the instance. Its account is known only now, so the ARNs in the definitions are
 * checked here.
 */
export async function observeInstance(
  context: ParsingContext,
  tools: Tools,
  instance: Instance,
  { files }: SelectedDefinitions,
  names: ResolvedNames | null,
): Promise<StepResult<ObservedFacts>> {
  const forInstance = withTargetProblems(files, targetOf(context.inputs, instance))
  const { definitions } = forInstance
  const findInLive = context.inputs.contentCheck === 'off' ? null : await loadLiveChecks(forInstance.files)
  const unresolvable = names?.unresolvable ?? new Map<Key, ActionError>()
  const found = await observe(
    await createObserveContext(context, tools, names),
    definitions.filter(({ key }) => !unresolvable.has(key)),
    chooseReadMethod(context),
    names?.listed,
    async (definition, observation) => {
      // First, because the comparison sets large texts aside.
      findInLive?.(definition, observation)
      await tools.comparer.prepare(definition, observation, names)
    },
  )
  const observed = { ...found, unreadable: new Map([...found.unreadable, ...unresolvable]) }
  // The list is complete for each kind with a missing definition.
  const missing = definitions.filter(
    ({ key }) => !observed.observations.has(key) && !observed.unreadable.has(key),
  )
  const loaded = withProblems(forInstance, nearMisses(missing, observed.listed))
  return { facts: { loaded, observed }, notices: observed.searchRefused ? [searchRefusedNotice] : [] }
}

const searchRefusedNotice =
  'The role may not search, so every definition was described by itself. Allow connect:SearchViews and connect:SearchContactFlowModules for quicker plans.'
