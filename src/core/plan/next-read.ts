import { kinds } from '../kinds/index.js'
import type { Definition } from '../model/definition.js'
import type { Observation } from '../model/observation.js'
import type { Change } from '../model/plan.js'
import { isAhead, nextForAlias } from './alias.js'
import { decide } from './decide.js'
import { writes } from './decision.js'
import { deriveFacts, type Facts, type KnownVersion } from './facts.js'
import { derivePlanState } from './plan-state.js'
import { needsHistory, needsPush, rowOf } from './plan-table.js'
import type { Policy } from './policy.js'
import type { NextRead } from './read.js'
import { rollbackRowOf } from './rollback-table.js'

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

/**
 * The next read that shows whether the instance received the definition's source: the versions, and the content of the
 * highest one that was made of it. If the run that made it found that it holds other content, only that content shows it.
 * What the service makes of a view may differ from its source, so the content of a view's version shows nothing.
 */
function nextForSources(definition: Definition, observation: Observation): NextRead | null {
  const { versions, contents } = observation
  if (versions === undefined) return { what: 'versions' }
  if (kinds[definition.kind].normalizesContent) return null
  const { live, repository, highest, received, matchesLive } = deriveFacts(definition, observation)
  const isInStep = live === repository && highest && matchesLive(highest)
  return !received || isInStep || contents?.has(received.number)
    ? null
    : { what: 'content', version: received.number }
}

function nextForPlan(definition: Definition, observation: Observation, policy: Policy): NextRead | null {
  const { resource, live, draft, readMethod } = observation
  if (resource.awsManaged || resource.archived) return null
  if (live === undefined) return { what: 'live' }
  if (live === null) return draft === undefined ? { what: 'draft' } : null
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
  return replaces && observation.draft === undefined ? { what: 'draft' } : null
}

/**
 * Looks for versions that the list does not show yet. A list lags for minutes: it may lack a publish and the rollback
 * after it. If describe returned the newest version with its description, and the list has all others, nothing is
 * hidden.
 */
function nextForUnlisted(observation: Observation): NextRead | null {
  const { live, versions = [] } = observation
  const above = versions[0]?.version ?? 0
  const newest = live?.version ?? 0
  const isWhole =
    newest > 0 && (newest <= above || (newest === above + 1 && live?.versionDescription !== null))
  return isWhole ? null : nextNumbers(observation)
}

/**
 * Looks for versions by the numbers that come next, even if all seems to be in step. A rollback often follows so soon that
 * both the list and describe still show what was there before the bad publish.
 */
function nextNumbers({ live, versions, unlisted }: Observation): NextRead | null {
  if (!live || !versions || unlisted) return null
  return { what: 'unlisted', above: versions[0]?.version ?? 0, newest: live.version ?? 0 }
}

/** Reads a version's content if neither its marker nor an earlier read answers whether it is live. */
function contentRead(facts: Facts, version: KnownVersion | null): NextRead | null {
  const unknown = version && facts.matchesLive(version) === undefined
  return unknown ? { what: 'content', version: version.number } : null
}

/**
 * Reads a version whose run may have ended before it was verified, because its marker alone is not trusted. The commit of
 * a rollback does not say when it ran, so its versions are always read. A plan that searches does not read: the index
 * may lack that version, and a plan passes its number to nobody.
 */
function unverifiedVersion(
  version: KnownVersion | null,
  { readMethod, contents }: Observation,
  policy: Policy,
): NextRead | null {
  if (version === null || contents?.has(version.number)) return null
  const isBelieved = readMethod === 'search' && policy.planOnly
  const isUnsure = version.restores !== null || (version.marker && policy.mustVerify(version.marker.commit))
  return isUnsure && !isBelieved ? { what: 'content', version: version.number } : null
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
  const { highest = null, base, restored = null, live, kept } = facts
  const state = derivePlanState(definition, observation, facts, undefined, policy)
  const { action, why } = rowOf(state)
  const hidden = action === 'update' || action === 'drifted' ? nextForUnlisted(observation) : null
  if (hidden) return hidden
  const isUnread = kept !== null && !observation.contents?.has(kept.number)
  if (action === 'update' && isUnread) return { what: 'content', version: kept.number }
  if (needsPush(state) && observation.changedByPush === undefined) return { what: 'pushed' }
  if (needsHistory(state) && observation.history === undefined && base?.marker && live !== null)
    return { what: 'history', since: base.marker.commit }
  // While the definition is on hold, the restored version's number is reported.
  const isOnHold = action === 'held' || why === 'push-ends-hold'
  const unverified = isOnHold ? unverifiedVersion(restored, observation, policy) : null
  if (unverified) return unverified
  const isWritten = action === 'update' || (action === 'drifted' && policy.overwriteDrift)
  if (!isWritten && why !== 'console-changed-it') return null
  // Read before the draft: if the list shows that the live snapshot is outdated, a draft beside it proves nothing. Of a
  // drifted definition it shows whether an older version is live again.
  if (!observation.versions) return { what: 'versions' }
  if (!isWritten) return null
  return contentRead(facts, highest) ?? (observation.draft === undefined ? { what: 'draft' } : null)
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
