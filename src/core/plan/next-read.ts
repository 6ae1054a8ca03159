import type { Definition } from '../model/definition.js'
import type { Observation } from '../model/observation.js'
import type { Change } from '../model/plan.js'
import { aliasLook, isAhead } from './alias.js'
import { decide } from './decide.js'
import { writes } from './decision.js'
import { deriveFacts, type Facts, type KnownVersion } from './facts.js'
import { derivePlanState } from './plan-state.js'
import { needsHistory, needsPush, rowOf } from './plan-table.js'
import type { Policy } from './policy.js'
import type { NextRead } from './read.js'
import { rollbackRowOf } from './rollback-table.js'

/**
 * What the plan still has to know of a resource, one thing at a time; null: enough to decide. Asks for nothing that
 * cannot change the decision, so that an unchanged definition costs one call; but for the versions, where they are wanted.
 */
export function nextRead(definition: Definition, observation: Observation, policy: Policy): NextRead | null {
  const isListWanted = policy.listVersions && !observation.resource.awsManaged
  return (
    nextForPlan(definition, observation, policy) ??
    (isListWanted && observation.versions === undefined ? { what: 'versions' } : null)
  )
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
    missingAlias(definition, observation, policy)
  return readMethod === 'search' && !isIndexTrusted(definition, observation, policy, read)
    ? { what: 'live' }
    : read
}

/**
 * An index may lag: what it calls changed is read exactly before anybody is told so. What it calls unchanged needs no
 * such call, be it at once or after a look that its rows leave open.
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

/** The alias is on a higher version than the definition's: an index that knows none of that number is out of date. */
function isAliasNewer({ observation, version }: Change): boolean {
  return observation?.alias != null && isAhead(observation.alias, version)
}

function nextForDecision(definition: Definition, observation: Observation, policy: Policy): NextRead | null {
  if (policy.rollback) return missingForRollback(definition, observation, policy)
  const facts = deriveFacts(definition, observation)
  const { repository, live, highest, base, restored } = facts
  if (highest === undefined) return { what: 'versions' }
  if (live === repository) return unverifiedVersion(facts, observation, policy) ?? contentRead(facts, highest)
  if (base === undefined || restored === undefined) return { what: 'versions' }
  return (
    contentRead(facts, base) ??
    contentRead(facts, restored) ??
    nextForUpdate(definition, observation, facts, policy)
  )
}

/** Going back depends on what was published and restored last, whatever is live. */
function missingForRollback(
  definition: Definition,
  observation: Observation,
  policy: Policy,
): NextRead | null {
  // Describing may be out of date about which version is the newest.
  if (!observation.versions) return { what: 'versions' }
  const facts = deriveFacts(definition, observation)
  const { highest = null, base = null, restored = null } = facts
  const look =
    // Also where nothing seems to be left: a hidden version may be the bad one.
    unlistedLook(observation) ??
    unverifiedVersion(facts, observation, policy) ??
    contentRead(facts, highest) ??
    contentRead(facts, restored ?? base)
  if (look) return look
  const { action, why } = rollbackRowOf(derivePlanState(definition, observation, facts))
  const replaces = action === 'rollback' && why !== 'live-without-restore'
  return replaces && observation.draft === undefined ? { what: 'draft' } : null
}

/**
 * A list lags for minutes: it may lack what was published, and what a rollback restored since. Where describing tells the
 * newest version and its description, and the list all others, nothing is hidden.
 */
function unlistedLook({ live, versions, unlisted }: Observation): NextRead | null {
  if (!live || !versions || unlisted) return null
  const above = versions[0]?.version ?? 0
  const newest = live.version ?? 0
  const isWhole =
    live.version !== null && (newest <= above || (newest === above + 1 && live.versionDescription !== null))
  return isWhole ? null : { what: 'unlisted', above, newest }
}

/** What a version holds, where neither its marker nor a read says so. */
function contentRead(facts: Facts, version: KnownVersion | null): NextRead | null {
  const unknown = version && facts.matchesLive(version) === undefined
  return unknown ? { what: 'content', version: version.number } : null
}

/**
 * A version whose run may have ended before it was verified: its marker alone is not believed. But for a plan that searches:
 * the index may not even show that version, and a plan gives its number to nobody.
 */
function unverifiedVersion({ highest }: Facts, observation: Observation, policy: Policy): NextRead | null {
  const marker = highest?.marker ?? highest?.restores
  const isBelieved = observation.readMethod === 'search' && policy.planOnly
  if (!highest || !marker || isBelieved || !policy.mustVerify(marker.commit)) return null
  return observation.contents?.has(highest.number) ? null : { what: 'content', version: highest.number }
}

/** The highest version and the draft matter where something is replaced; who put it there, where that decides or is reported. */
function nextForUpdate(
  definition: Definition,
  observation: Observation,
  facts: Facts,
  policy: Policy,
): NextRead | null {
  const { highest = null, base, live, kept } = facts
  const state = derivePlanState(definition, observation, facts)
  const { action } = rowOf(state)
  const hidden = action === 'update' || action === 'drifted' ? unlistedLook(observation) : null
  if (hidden) return hidden
  const isUnread = kept !== null && !observation.contents?.has(kept.number)
  if (action === 'update' && isUnread) return { what: 'content', version: kept.number }
  if (needsPush(state) && observation.changedByPush === undefined) return { what: 'pushed' }
  if (needsHistory(state) && observation.history === undefined && base?.marker && live !== null)
    return { what: 'history', since: base.marker.commit, live }
  if (action !== 'update' && !(action === 'drifted' && policy.overwriteDrift)) return null
  // Before the draft: where the list shows that what is live was out of date, a draft beside it proves nothing.
  if (!observation.versions) return { what: 'versions' }
  return contentRead(facts, highest) ?? (observation.draft === undefined ? { what: 'draft' } : null)
}

/** Tags matter only where the definition gives some, and are asked for only where describing does not answer them. */
function nextForTags({ tags }: Definition, observation: Observation): NextRead | null {
  const known = Object.keys(tags).length === 0 || observation.live?.tags || observation.tags
  return known ? null : { what: 'tags' }
}

/**
 * Whatever is written is written over what was published last. Describing may be out of date about which version that
 * is, and of which commit, so the list is read too.
 */
function nextForVersions(definition: Definition, observation: Observation, policy: Policy): NextRead | null {
  if (observation.versions) return null
  return writes(decide(definition, observation, undefined, policy)) ? { what: 'versions' } : null
}

/** Asked for last: only what is written, or in step, has its alias put anywhere. */
function missingAlias(definition: Definition, observation: Observation, policy: Policy): NextRead | null {
  if (definition.kind !== 'module' || policy.moduleAlias === null) return null
  return aliasLook(definition, observation, decide(definition, observation, undefined, policy), policy)
}
