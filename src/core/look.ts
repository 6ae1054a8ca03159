import { decide } from './decide.js'
import { actionOf, writes } from './decision.js'
import { type Knowledge, type KnownVersion, know } from './knowledge.js'
import type { Policy } from './plan.js'
import { planState } from './plan-state.js'
import { needsHistory, needsPush, rowOf } from './plan-table.js'
import type { Definition, Hash, Observation } from './types.js'

/** One more thing to read of a resource before its row of the plan is certain. */
export type Look =
  | { readonly what: 'live' }
  | { readonly what: 'draft' }
  | { readonly what: 'versions' }
  | { readonly what: 'tags' }
  | { readonly what: 'content'; readonly version: number }
  /** Whether this push changed the definition. */
  | { readonly what: 'pushed' }
  /** Whether the repository held what is live at a commit after `since`, 12 hex digits. */
  | { readonly what: 'history'; readonly since: string; readonly live: Hash }

/**
 * What the plan still has to know of a resource, one thing at a time; null: enough to decide. Asks for nothing that
 * cannot change the decision, so that an unchanged definition costs one call.
 */
export function nextLook(definition: Definition, observation: Observation, policy: Policy): Look | null {
  const { listed, live, draft, reading } = observation
  if (listed.awsManaged || listed.archived) return null
  if (live === undefined) return { what: 'live' }
  if (live === null) return draft === undefined ? { what: 'draft' } : null
  const look =
    missing(definition, observation, policy) ??
    missingTags(definition, observation) ??
    (reading === 'search' ? null : missingVersions(definition, observation, policy))
  return reading === 'search' && !trusted(definition, observation, policy, look) ? { what: 'live' } : look
}

/**
 * An index may lag: what it calls changed is read exactly before anybody is told so. What it calls unchanged needs no
 * such call, be it at once or after a look that its rows leave open.
 */
function trusted(
  definition: Definition,
  observation: Observation,
  policy: Policy,
  look: Look | null,
): boolean {
  if (look === null) return actionOf(decide(definition, observation, undefined, policy)) === 'unchanged'
  const { repository, live, base } = know(definition, observation)
  const mayBeUnchanged = live === repository || base?.marker?.hash === repository
  return mayBeUnchanged && (look.what === 'versions' || look.what === 'content' || look.what === 'tags')
}

function missing(definition: Definition, observation: Observation, policy: Policy): Look | null {
  const knowledge = know(definition, observation)
  const { repository, live, highest, base, restored } = knowledge
  if (highest === undefined) return { what: 'versions' }
  if (live === repository) return unproven(knowledge, observation, policy) ?? contentLook(knowledge, highest)
  if (base === undefined || restored === undefined) return { what: 'versions' }
  return (
    contentLook(knowledge, base) ??
    contentLook(knowledge, restored) ??
    missingForUpdate(definition, observation, knowledge, policy)
  )
}

/** What a version holds, where neither its marker nor a read says so. */
function contentLook(knowledge: Knowledge, version: KnownVersion | null): Look | null {
  const unknown = version && knowledge.holdsLive(version) === undefined
  return unknown ? { what: 'content', version: version.number } : null
}

/** A version whose run may have ended before it was verified: its marker alone is not believed. */
function unproven({ highest }: Knowledge, observation: Observation, policy: Policy): Look | null {
  const marker = highest?.marker ?? highest?.restores
  if (!highest || !marker || observation.reading === 'search' || !policy.verifies(marker.commit)) return null
  return observation.contents?.has(highest.number) ? null : { what: 'content', version: highest.number }
}

/** The highest version and the draft matter where something is replaced; who put it there, where that decides or is reported. */
function missingForUpdate(
  definition: Definition,
  observation: Observation,
  knowledge: Knowledge,
  policy: Policy,
): Look | null {
  const { highest = null, base, live } = knowledge
  const state = planState(definition, observation, knowledge)
  if (needsPush(state) && observation.pushed === undefined) return { what: 'pushed' }
  if (needsHistory(state) && observation.history === undefined && base?.marker && live !== null)
    return { what: 'history', since: base.marker.commit, live }
  const { action } = rowOf(state)
  if (action !== 'update' && !(action === 'drifted' && policy.overwriteDrift)) return null
  // Before the draft: where the list shows that what is live was out of date, a draft beside it proves nothing.
  if (!observation.versions) return { what: 'versions' }
  return contentLook(knowledge, highest) ?? (observation.draft === undefined ? { what: 'draft' } : null)
}

/** Tags matter only where the definition gives some, and are asked for only where describing does not answer them. */
function missingTags({ tags }: Definition, observation: Observation): Look | null {
  const known = Object.keys(tags).length === 0 || observation.live?.tags || observation.tags
  return known ? null : { what: 'tags' }
}

/**
 * Whatever is written is written over what was published last. Describing may be out of date about which version that
 * is, and of which commit, so the list is read too.
 */
function missingVersions(definition: Definition, observation: Observation, policy: Policy): Look | null {
  if (observation.versions) return null
  return writes(decide(definition, observation, undefined, policy)) ? { what: 'versions' } : null
}
