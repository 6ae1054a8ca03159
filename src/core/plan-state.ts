import type { Knowledge, KnownVersion } from './knowledge.js'
import { isFormOf } from './own-form.js'
import type { LiveState, PlanState, VersionState } from './plan-table.js'
import type { Definition, Observation } from './types.js'

/** What the plan table looks at. What was not read counts as not there; look.ts asks for all that matters. */
export function planState(definition: Definition, observation: Observation, knowledge: Knowledge): PlanState {
  const { base, restored } = knowledge
  const versions = {
    highest: stateOf(knowledge, knowledge.highest),
    base: stateOf(knowledge, base),
    restored: stateOf(knowledge, restored),
  }
  return {
    ...versions,
    live: liveState(definition, observation, knowledge, versions),
    leavesBase: restored?.restores != null && restored.restores.hash !== base?.marker?.hash,
    // Without references a definition as written is its content.
    sourceIsBase: base?.marker?.source === definition.hash,
    pushed: observation.pushed ?? false,
    history: observation.history?.answer ?? 'unknown',
  }
}

function stateOf(knowledge: Knowledge, version: KnownVersion | null | undefined): VersionState | null {
  if (!version) return null
  const hash = (version.marker ?? version.restores)?.hash
  return {
    isRepository: hash === knowledge.repository,
    holdsLive: knowledge.holdsLive(version) ?? false,
  }
}

/** Whether it is a stored form is found out only where it matters: that compares the contents member by member. */
function liveState(
  definition: Definition,
  { live }: Observation,
  knowledge: Knowledge,
  { highest, base, restored }: Pick<PlanState, 'highest' | 'base' | 'restored'>,
): LiveState {
  if (!live) return 'none'
  if (knowledge.live === knowledge.repository) return 'repository'
  const matters = !highest?.holdsLive && !base?.isRepository && !restored?.isRepository
  return matters && isFormOf(definition, live.content) ? 'stored-form' : 'other'
}
