import { liveHash } from '../hash/content-hash.js'
import { isStoredFormOf } from '../hash/stored-form.js'
import type { Definition } from '../model/definition.js'
import type { Observation } from '../model/observation.js'
import type { Age } from '../model/plan.js'
import { sourceOf } from '../resolve/state.js'
import type { Facts } from './facts.js'
import { type KnownVersion, markedHash } from './known-versions.js'
import type { LiveState, PlanState, VersionState } from './plan-table.js'
import type { Policy } from './policy.js'

/**
 * The input of the plan table. A part that was not read counts as absent; next-read.ts asks for all parts that matter.
 */
export function derivePlanState(
  definition: Definition,
  observation: Observation,
  facts: Facts,
  age: Age | undefined,
  policy: Policy,
): PlanState {
  const { base, restored } = facts
  const isKept = leavesKept(facts, observation, definition)
  const isNamed = (version: KnownVersion) => markedHash(version) === facts.repository
  // A rollback, and a fix after it, may differ from what was published in the contract alone.
  const isRepository = policy.rollback || restored ? isNamed : facts.isRepository
  const stateOf = (version: KnownVersion | null | undefined) => versionState(facts, version, isRepository)
  const versions = {
    highest: stateOf(facts.highest),
    base: stateOf(base),
    restored: stateOf(restored),
  }
  return {
    ...versions,
    live: liveState(definition, observation, facts, versions.highest),
    leavesKept: isKept,
    leavesBase: restored?.restores != null && restored.restores.hash !== base?.marker?.hash,
    sourceIsBase: base?.marker?.source === sourceOf(definition) || base?.marker?.hash === definition.hash,
    changedByPush: observation.changedByPush ?? false,
    repeatsPublish: repeatsPublish(facts, isKept, age, policy),
    history: observation.history?.answer ?? 'unknown',
  }
}

function leavesKept({ kept }: Facts, { contents }: Observation, definition: Definition): boolean {
  const content = kept && contents?.get(kept.number)
  return content ? liveHash(definition, content) === definition.hash : false
}

/**
 * Whether this run is, or repeats, the publish that a rollback replaced, or an earlier one of the same content. If that
 * publish was not finished, no marker names its commit, and every repeated attempt may be one of it.
 *
 * @param isKept the rollback saved the content of such a publish
 */
function repeatsPublish(
  { base }: Facts,
  isKept: boolean,
  age: Age | undefined,
  { commit, branchPush, repeated, overtakenByRollback }: Policy,
): boolean {
  if (overtakenByRollback || age?.order === 'older') return true
  return repeated && (base?.marker?.commit === commit || (isKept && branchPush))
}

function versionState(
  facts: Facts,
  version: KnownVersion | null | undefined,
  isRepository: Facts['isRepository'],
): VersionState | null {
  if (!version) return null
  return {
    isRepository: isRepository(version),
    matchesLive: facts.matchesLive(version) ?? false,
    isSound: facts.isValid(version),
  }
}

/**
 * Tests for a stored form only if no version matches the live content, because it compares both contents member by
 * member.
 */
function liveState(
  definition: Definition,
  { live }: Observation,
  facts: Facts,
  highest: VersionState | null,
): LiveState {
  if (!live) return 'none'
  if (facts.live === facts.repository) return 'repository'
  return !highest?.matchesLive && isStoredFormOf(definition, live.content) ? 'stored-form' : 'other'
}
