import { liveHash } from '../hash/content-hash.js'
import { isStoredFormOf } from '../hash/stored-form.js'
import type { Definition } from '../model/definition.js'
import type { Observation } from '../model/observation.js'
import type { Age } from '../model/plan.js'
import { sourceOf } from '../resolve/state.js'
import type { Facts } from './facts.js'
import type { KnownVersion } from './known-versions.js'
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
  const versions = {
    highest: versionState(facts, facts.highest),
    base: versionState(facts, base),
    restored: versionState(facts, restored),
  }
  return {
    ...versions,
    live: liveState(definition, observation, facts, versions.highest),
    leavesKept: leavesKept(facts, observation, definition),
    leavesBase: restored?.restores != null && restored.restores.hash !== base?.marker?.hash,
    sourceIsBase: base?.marker?.source === sourceOf(definition) || versions.base?.isRepository === true,
    changedByPush: observation.changedByPush ?? false,
    repeatsPublish: repeatsPublish(facts, age, policy),
    history: observation.history?.answer ?? 'unknown',
  }
}

function leavesKept({ kept }: Facts, { contents }: Observation, definition: Definition): boolean {
  const content = kept && contents?.get(kept.number)
  return content ? liveHash(definition, content) === definition.hash : false
}

/**
 * Whether this run is, or repeats, the publish that a rollback replaced, or an earlier one of the same content. If that publish
 * was not finished, no marker names its commit, and every repeated attempt may be one of it.
 */
function repeatsPublish(
  { base, kept }: Facts,
  age: Age | undefined,
  { commit, branchPush, repeated, overtakenByRollback }: Policy,
): boolean {
  if (overtakenByRollback) return true
  const isOfUnfinished = kept !== null && branchPush && repeated
  return base?.marker?.commit === commit || age?.order === 'older' || isOfUnfinished
}

function versionState(facts: Facts, version: KnownVersion | null | undefined): VersionState | null {
  if (!version) return null
  return {
    isRepository: facts.isRepository(version),
    matchesLive: facts.matchesLive(version) ?? false,
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
