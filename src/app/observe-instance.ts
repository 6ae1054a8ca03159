import { nearMisses } from '../core/names/near-miss.js'
import type { Instance } from '../core/types.js'
import type { Job } from './job.js'
import { judged, type Selected, withProblems } from './load.js'
import { type Observed, observe } from './observe.js'
import { readingOf } from './policy.js'
import type { RunFacts, StepResult } from './run-state.js'
import { targetOf } from './select.js'
import { type Tools, watchOf } from './tools.js'

/** Of a run that has nothing to ask the service about. */
export const nothingObserved: Observed = {
  observations: new Map(),
  unread: new Map(),
  listed: [],
  reading: null,
  searchRefused: false,
}

type Seen = Pick<RunFacts, 'loaded'> & { readonly observed: Observed }

/** Reads of the instance what the plan needs. Only now it is known which account's ARNs belong in the definitions. */
export async function observeInstance(
  job: Job,
  tools: Tools,
  instance: Instance,
  { files }: Selected,
): Promise<StepResult<Seen>> {
  const forInstance = judged(files, targetOf(job.inputs, instance))
  const { definitions } = forInstance
  const observed = await observe(await watchOf(job, tools), definitions, readingOf(job))
  // What was listed is whole for each kind of which a definition is missing.
  const missing = definitions.filter(
    ({ key }) => !observed.observations.has(key) && !observed.unread.has(key),
  )
  const loaded = withProblems(forInstance, nearMisses(missing, observed.listed))
  return { facts: { loaded, observed }, notices: observed.searchRefused ? [searchRefused] : [] }
}

const searchRefused =
  'The role may not search, so every definition was described by itself. Allow connect:SearchViews and connect:SearchContactFlowModules for quicker plans.'
