import { liveHash } from '../hash/content-hash.js'
import { hashJson } from '../hash/sha256.js'
import type { Definition, Hash } from '../model/definition.js'
import type { ModuleAlias, Observation } from '../model/observation.js'
import type { AliasMove, Change, ContentWrite, Decision } from '../model/plan.js'
import type { Policy } from './policy.js'
import type { NextRead } from './read.js'
import { readMarker, readRestoreMarker } from './version-marker.js'

/** A decision before it is known what becomes of the alias. */
export type ContentDecision =
  | { readonly type: 'write'; readonly write: ContentWrite }
  | Extract<Decision, { type: 'leave' }>

/** Adds the move of the alias to what is written. A definition that is left alone keeps its alias where it is. */
export function withAlias(
  wanted: ContentDecision,
  definition: Definition,
  observation: Observation,
  held: number | null,
  policy: Policy,
): Decision {
  if (wanted.type === 'leave' && !movesAlias(wanted)) return wanted
  const proven = policy.rollback ? findProven(definition, observation).version : null
  const to = proven ?? versionAfter(wanted, held)
  const alias = makesVersion(wanted) || to !== null ? aliasMove(definition, observation, to, policy) : null
  if (wanted.type === 'write') return { type: 'write', write: { ...wanted.write, alias } }
  if (alias === null) return wanted
  return { type: 'write', write: { content: 'none', resource: observation.resource, metadata: null, alias } }
}

/** The alias of a definition that the instance lacks. */
export function newAlias({ kind }: Definition, { moduleAlias }: Policy): AliasMove | null {
  return kind === 'module' && moduleAlias !== null ? { name: moduleAlias, existing: null, to: null } : null
}

/** Whether a definition's alias is put on its version: not where it drifted, is on hold, or may not be written. */
function movesAlias(decision: ContentDecision | Decision): boolean {
  return decision.type === 'leave' ? decision.as === 'unchanged' : decision.type === 'write'
}

/** Whether a version is yet to be made. */
function makesVersion(decision: ContentDecision | Decision): boolean {
  return decision.type === 'write' && decision.write.content !== 'none'
}

/** The version that holds the definition, as far as it is known. Null: it is yet to be made, or none does. */
function versionAfter(decision: ContentDecision | Decision, held: number | null): number | null {
  return makesVersion(decision) ? null : held
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

/** What is known of the version that a rollback puts an alias on. */
interface Proven {
  /** The highest that a publish made of this content and that holds it. Null: none is known. */
  readonly version: number | null
  /** A version that has to be read first. Null: none. */
  readonly unread: number | null
}

/** Where the service does not tell what a version holds, its marker is believed. */
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

/** The alias of a definition that is in step and that is on a later version of other content. Null: it is not so. */
export function aliasAhead({ definition, observation, decision, version }: Change): ModuleAlias | null {
  const isInStep = movesAlias(decision) && !makesVersion(decision)
  const alias = observation?.alias ?? null
  if (!isInStep || !observation || alias === null || !isAhead(alias, version)) return null
  return holdsDefinition(definition, observation, alias.version) ? null : alias
}

/**
 * What has to be read before it is known whether an alias moves; null: nothing, or the run moves none.
 *
 * @param change as it is decided by what was read so far
 */
export function aliasLook(
  definition: Definition,
  observation: Observation,
  change: Change,
  policy: Policy,
): NextRead | null {
  const { decision, version: held } = change
  if (definition.kind !== 'module' || policy.moduleAlias === null || !movesAlias(decision)) return null
  const { alias } = observation
  if (alias === undefined) return { what: 'alias', name: policy.moduleAlias }
  if (policy.rollback) {
    const { unread } = findProven(definition, observation)
    if (unread !== null) return { what: 'content', version: unread }
  }
  const to = versionAfter(decision, held)
  if (alias !== null && alias.version === to) return null
  const target = to === null ? null : unprovenLook(observation, to)
  return target ?? (alias && unknownLook(definition, observation, alias.version))
}

/** The version that the alias is put on: its marker alone is not believed. */
function unprovenLook({ contents }: Observation, version: number): NextRead | null {
  return contents?.has(version) ? null : { what: 'content', version }
}

/** The version that the alias is on: that its marker says something else is enough. */
function unknownLook(definition: Definition, observation: Observation, version: number): NextRead | null {
  const { contents, versions } = observation
  if (contents?.get(version)) return null
  const marked = markedHash(observation, version)
  // A move is written, and so is planned over the list in any case.
  if (marked === null && !versions) return { what: 'versions' }
  if (contents?.has(version)) return null
  return marked !== null && marked !== definition.hash ? null : { what: 'content', version }
}

/** By its content; where the service does not tell it, or that was not needed, by its marker. */
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
 * What a plan's digest, and a review, says of a move: which alias leaves which version. Where it goes is decided by the
 * content, which both have.
 */
export function aliasHash({ name, from }: { readonly name: string; readonly from: number | null }): Hash {
  return hashJson({ name, from })
}

/** The same of a move that is planned. Null: none is. */
export function aliasMoveHash(move: AliasMove | null): Hash | null {
  return move && aliasHash({ name: move.name, from: move.existing?.version ?? null })
}
