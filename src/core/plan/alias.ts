import { liveHash } from '../hash/content-hash.js'
import { hashJson } from '../hash/sha256.js'
import type { Definition, Hash } from '../model/definition.js'
import type { ModuleAlias, Observation } from '../model/observation.js'
import type { AliasMove, Change, ContentWrite, Decision } from '../model/plan.js'
import type { Policy } from './policy.js'
import type { NextRead } from './read.js'
import { readMarker, readRestoreMarker } from './version-marker.js'

/** A decision about the content, before the alias is considered. */
export type ContentDecision =
  | { readonly type: 'write'; readonly write: ContentWrite }
  | Extract<Decision, { type: 'leave' }>

/**
 * Adds the move of the alias to a decision. A definition that is left alone keeps its alias where it is.
 *
 * @param currentVersion the version that holds the definition before the run; null: none
 */
export function withAlias(
  wanted: ContentDecision,
  definition: Definition,
  observation: Observation,
  currentVersion: number | null,
  policy: Policy,
): Decision {
  if (wanted.type === 'leave' && !movesAlias(wanted)) return wanted
  const proven = policy.rollback ? findProven(definition, observation).version : null
  const to = proven ?? versionAfter(wanted, currentVersion)
  const alias = makesVersion(wanted) || to !== null ? aliasMove(definition, observation, to, policy) : null
  if (wanted.type === 'write') return { type: 'write', write: { ...wanted.write, alias } }
  if (alias === null) return wanted
  return { type: 'write', write: { content: 'none', resource: observation.resource, metadata: null, alias } }
}

/** The alias of a definition that does not exist in the instance yet. */
export function newAlias({ kind }: Definition, { moduleAlias }: Policy): AliasMove | null {
  return kind === 'module' && moduleAlias !== null ? { name: moduleAlias, existing: null, to: null } : null
}

/** Whether the run puts the alias on the definition's version: not if it drifted, is on hold, or may not be written. */
function movesAlias(decision: ContentDecision | Decision): boolean {
  return decision.type === 'leave' ? decision.as === 'unchanged' : decision.type === 'write'
}

/** Whether the run still has to make a version. */
function makesVersion(decision: ContentDecision | Decision): boolean {
  return decision.type === 'write' && decision.write.content !== 'none'
}

/**
 * The version that holds the definition, if it is known. Null: the run still has to make it, or no version holds it.
 */
function versionAfter(decision: ContentDecision | Decision, currentVersion: number | null): number | null {
  return makesVersion(decision) ? null : currentVersion
}

function aliasMove(
  definition: Definition,
  observation: Observation,
  to: number | null,
  { moduleAlias: name, rollback }: Policy,
): AliasMove | null {
  const { alias: existing } = observation
  if (name === null || existing === undefined) return null
  if (existing === null) return { name, existing, to }
  const stays = existing.version === to || holdsDefinition(definition, observation, existing.version)
  return stays || (!rollback && isAhead(existing, to)) ? null : { name, existing, to }
}

/** What is known of the version on which a rollback puts an alias. */
interface Proven {
  /** The highest that a publish made of this content and that holds it. Null: none is known. */
  readonly version: number | null
  /** A version that has to be read first. Null: none. */
  readonly unread: number | null
}

/**
 * Finds the highest version that a publish made of this content. Where the service does not return a version's content,
 * its marker is trusted.
 */
function findProven(
  definition: Definition,
  { versions = [], contents, invalidVersions }: Observation,
): Proven {
  for (const { version, description } of versions) {
    if (readMarker(description)?.hash !== definition.hash || invalidVersions?.has(version)) continue
    const content = contents?.get(version)
    if (content === undefined) return { version: null, unread: version }
    if (content === null || liveHash(definition, content) === definition.hash)
      return { version, unread: null }
  }
  return { version: null, unread: null }
}

/** Only a rollback moves an alias to a lower number. */
export function isAhead({ version }: ModuleAlias, to: number | null): boolean {
  return to !== null && version > to
}

/** The alias of an unchanged definition, if it is on a later version with other content. Null: it is not. */
export function aliasAhead({ definition, observation, decision, version }: Change): ModuleAlias | null {
  const isInStep = movesAlias(decision) && !makesVersion(decision)
  const alias = observation?.alias ?? null
  if (!isInStep || !observation || alias === null || !isAhead(alias, version)) return null
  return holdsDefinition(definition, observation, alias.version) ? null : alias
}

/**
 * The next read that decides whether an alias moves. Null: enough is known, or the run moves no alias.
 *
 * @param change decided from what was read so far
 */
export function nextForAlias(
  definition: Definition,
  observation: Observation,
  change: Change,
  policy: Policy,
): NextRead | null {
  const { decision, version: currentVersion } = change
  if (definition.kind !== 'module' || policy.moduleAlias === null || !movesAlias(decision)) return null
  const { alias } = observation
  if (alias === undefined) return { what: 'alias', name: policy.moduleAlias }
  if (policy.rollback) {
    const { unread } = findProven(definition, observation)
    if (unread !== null) return { what: 'content', version: unread }
  }
  const to = versionAfter(decision, currentVersion)
  if (alias !== null && alias.version === to) return null
  const target = to === null ? null : nextForTarget(observation, to)
  return target ?? (alias && nextForPresentVersion(definition, observation, alias.version, policy))
}

/** Reads the version that gets the alias: its marker alone is not trusted. */
function nextForTarget({ contents }: Observation, version: number): NextRead | null {
  return contents?.has(version) ? null : { what: 'content', version }
}

/**
 * Reads the version that has the alias, unless its marker names other content. A rollback reads it nevertheless: the
 * marker of a module's version may name this content by another reading, with its contract or without.
 */
function nextForPresentVersion(
  definition: Definition,
  observation: Observation,
  version: number,
  { rollback }: Policy,
): NextRead | null {
  const { contents, versions } = observation
  if (contents?.get(version)) return null
  const marked = markedHash(observation, version)
  // Every write lists the versions first, so listing them here costs no extra call.
  if (marked === null && !versions) return { what: 'versions' }
  if (contents?.has(version)) return null
  const isOther = marked !== null && marked !== definition.hash && !rollback
  return isOther ? null : { what: 'content', version }
}

/**
 * Decides by the version's content. Where that was not read or the service does not return it, decides by the marker.
 */
function holdsDefinition(definition: Definition, observation: Observation, version: number): boolean {
  if (observation.invalidVersions?.has(version)) return false
  const content = observation.contents?.get(version)
  if (content) return liveHash(definition, content) === definition.hash
  return content === null && markedHash(observation, version) === definition.hash
}

function markedHash({ versions, live }: Observation, version: number): Hash | null {
  const listed = versions?.find((row) => row.version === version)?.description
  const described = live?.version === version ? live.versionDescription : null
  const description = listed ?? described ?? ''
  return (readMarker(description) ?? readRestoreMarker(description))?.hash ?? null
}

/**
 * Hash of an alias move for the plan digest and the review: which alias leaves which version. The new version follows
 * from the content, which both have already.
 */
export function aliasHash({ name, from }: { readonly name: string; readonly from: number | null }): Hash {
  return hashJson({ name, from })
}

/** The same for a planned move. Null: no move is planned. */
export function aliasMoveHash(move: AliasMove | null): Hash | null {
  return move && aliasHash({ name: move.name, from: move.existing?.version ?? null })
}
