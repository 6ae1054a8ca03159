import type { Definition } from '../model/definition.js'
import type { Observation } from '../model/observation.js'
import type { Change } from '../model/plan.js'
import { isAhead, nextForAlias } from './alias.js'
import { decide } from './decide.js'
import { writes } from './decision.js'
import { deriveFacts, type Facts } from './facts.js'
import { derivePlanState } from './plan-state.js'
import { needsHistory, needsPush, type PlanState, rowOf } from './plan-table.js'
import type { Policy } from './policy.js'
import type { NextRead } from './read.js'
import { rollbackRowOf } from './rollback-table.js'
import {
  contentRead,
  nextForSources,
  nextForUnlisted,
  nextNumbers,
  unverifiedVersion,
} from './version-reads.js'

/**
 * The next thing that the plan has to know of a resource. Null: enough to decide. Reads only what can change the
 * decision, so that an unchanged definition costs one call; versions are also read if the run wants every list.
 */
export function nextRead(definition: Definition, observation: Observation, policy: Policy): NextRead | null {
  const isListWanted = policy.listVersions && !observation.resource.awsManaged
  return (
    nextForPlan(definition, observation, policy) ??
    (isListWanted ? nextForSources(definition, observation) : null)
  )
}

function nextForPlan(definition: Definition, observation: Observation, policy: Policy): NextRead | null {
  const { resource, live, readMethod } = observation
  if (resource.awsManaged || resource.archived) return null
  if (live === undefined) return { what: 'live' }
  if (live === null) return nextForDraft(observation)
  const read =
    nextForDecision(definition, observation, policy) ??
    nextForTags(definition, observation) ??
    (readMethod === 'search' ? null : nextForVersions(definition, observation, policy)) ??
    nextForModuleAlias(definition, observation, policy)
  return readMethod === 'search' && !isIndexTrusted(definition, observation, policy, read)
    ? { what: 'live' }
    : read
}

/**
 * Whether the answer of a search may be used as it is. An index may lag, so a resource that it shows as changed is
 * described before the plan reports a change. One that it shows as unchanged needs no such call, neither now nor after
 * a read that its row leaves open.
 */
function isIndexTrusted(
  definition: Definition,
  observation: Observation,
  policy: Policy,
  read: NextRead | null,
): boolean {
  if (read === null) {
    const change = decide(definition, observation, undefined, policy)
    return isLeftUnchanged(change) && !isAliasNewer(change)
  }
  const { repository, live, base } = deriveFacts(definition, observation)
  const mayBeUnchanged = live === repository || base?.marker?.hash === repository
  return mayBeUnchanged && ['versions', 'content', 'tags', 'alias'].includes(read.what)
}

function isLeftUnchanged({ decision }: Change): boolean {
  return decision.type === 'leave' && decision.as === 'unchanged'
}

/**
 * Whether the alias is on a higher version than the definition: then the index, which does not know that version, is
 * outdated.
 */
function isAliasNewer({ observation, version }: Change): boolean {
  return observation?.alias != null && isAhead(observation.alias, version)
}

function nextForDecision(definition: Definition, observation: Observation, policy: Policy): NextRead | null {
  if (policy.rollback) return nextForRollback(definition, observation, policy)
  const facts = deriveFacts(definition, observation)
  const { repository, live, highest, base, restored } = facts
  if (highest === undefined) return { what: 'versions' }
  if (live === repository)
    return unverifiedVersion(highest, observation, policy) ?? contentRead(facts, highest)
  if (base === undefined || restored === undefined) return { what: 'versions' }
  return (
    contentRead(facts, base) ??
    contentRead(facts, restored) ??
    nextForUpdate(definition, observation, facts, policy)
  )
}

/** The next read of a rollback. It depends on what was published and restored last, not on what is live. */
function nextForRollback(definition: Definition, observation: Observation, policy: Policy): NextRead | null {
  // Describe may be outdated about which version is the newest.
  if (!observation.versions) return { what: 'versions' }
  const facts = deriveFacts(definition, observation)
  const { highest = null, base = null, restored = null } = facts
  const read =
    nextNumbers(observation) ??
    unverifiedVersion(highest, observation, policy) ??
    contentRead(facts, highest) ??
    contentRead(facts, restored ?? base)
  if (read) return read
  const { action, why } = rollbackRowOf(derivePlanState(definition, observation, facts, undefined, policy))
  const replaces = action === 'rollback' && why !== 'live-without-restore'
  return replaces ? nextForDraft(observation) : null
}

/**
 * An update replaces live content, so it needs the highest version and the draft, and who made the live content if that
 * decides or is reported.
 */
function nextForUpdate(
  definition: Definition,
  observation: Observation,
  facts: Facts,
  policy: Policy,
): NextRead | null {
  const { highest = null, restored = null } = facts
  const state = derivePlanState(definition, observation, facts, undefined, policy)
  const { action, why } = rowOf(state)
  const canReplace = action === 'update' || action === 'drifted'
  const isWritten = action === 'update' || (action === 'drifted' && policy.overwriteDrift)
  // While the definition is on hold, the restored version's number is reported.
  const isOnHold = action === 'held' || why === 'push-ends-hold'
  // The versions of a drifted definition show whether an older one is live again. They are read before the draft: if they
  // show that the live snapshot is outdated, a draft beside it proves nothing.
  const needsList = isWritten || why === 'console-changed-it'
  return (
    (canReplace ? nextForUnlisted(observation) : null) ??
    (action === 'update' ? nextForKept(facts, observation) : null) ??
    nextForAuthor(state, facts, observation) ??
    (isOnHold ? unverifiedVersion(restored, observation, policy) : null) ??
    (needsList && !observation.versions ? { what: 'versions' } : null) ??
    (isWritten ? (contentRead(facts, highest) ?? nextForDraft(observation)) : null)
  )
}

/** What a rollback kept may be what the repository still holds. */
function nextForKept({ kept }: Facts, { contents }: Observation): NextRead | null {
  return kept === null || contents?.has(kept.number) ? null : { what: 'content', version: kept.number }
}

/** Whether this push or an earlier commit made the live content. */
function nextForAuthor(
  state: PlanState,
  { base, live }: Facts,
  { changedByPush, history }: Observation,
): NextRead | null {
  if (needsPush(state) && changedByPush === undefined) return { what: 'pushed' }
  return needsHistory(state) && history === undefined && base?.marker && live !== null
    ? {
        what: 'history',
        since: base.marker.commit,
        published: { number: base.number, hash: base.marker.hash },
      }
    : null
}

function nextForDraft({ draft }: Observation): NextRead | null {
  return draft === undefined ? { what: 'draft' } : null
}

/** Reads tags only if the definition has some and describe did not return them. */
function nextForTags({ tags }: Definition, observation: Observation): NextRead | null {
  const known = Object.keys(tags).length === 0 || observation.live?.tags || observation.tags
  return known ? null : { what: 'tags' }
}

/**
 * Reads the versions before any write. Describe may be outdated about the version and the commit that were published
 * last.
 */
function nextForVersions(definition: Definition, observation: Observation, policy: Policy): NextRead | null {
  if (observation.versions) return null
  return writes(decide(definition, observation, undefined, policy)) ? { what: 'versions' } : null
}

/** Read last: only a definition that is written or in step gets an alias. */
function nextForModuleAlias(
  definition: Definition,
  observation: Observation,
  policy: Policy,
): NextRead | null {
  if (definition.kind !== 'module' || policy.moduleAlias === null) return null
  return nextForAlias(definition, observation, decide(definition, observation, undefined, policy), policy)
}
