import { isHashOf } from '../hash/content-hash.js'
import type { Content, Hash } from '../model/definition.js'
import type { Marker, Observation } from '../model/observation.js'
import { snapshotDescription } from './version-description.js'
import { readMarker, readRestoreMarker } from './version-marker.js'

/** A numbered version with the markers from its description. */
export interface KnownVersion {
  readonly number: number
  /** Marker of a publish; null: no publish made this version. */
  readonly marker: Marker | null
  /** Marker of a rollback; null: no rollback made this version. */
  readonly restores: Marker | null
}

/** The known versions, high to low, and whether the list is complete. */
export interface KnownVersions {
  readonly rows: readonly KnownVersion[]
  readonly all: boolean
}

interface VersionRow {
  readonly version: number
  readonly description: string
}

/** A version list may be older than the answer to describe, and describe may return a number without a description. */
export function knownVersions(observation: Observation): KnownVersions {
  const { live, versions } = observation
  const { version = null, versionDescription: description = null } = live ?? {}
  const listed = rowsOf(observation).map(toKnownVersion)
  const all = versions !== undefined
  if (version === null || version <= (listed[0]?.number ?? 0)) return { rows: listed, all }
  if (!all && description === null) return { rows: [], all }
  return { rows: [toKnownVersion({ version, description: description ?? '' }), ...listed], all }
}

/** The versions that were listed, or found by their numbers, high to low. */
function rowsOf({ versions = [], unlisted = [] }: Observation): readonly VersionRow[] {
  return [...unlisted.toReversed(), ...versions]
}

function toKnownVersion({ version, description }: VersionRow): KnownVersion {
  return { number: version, marker: readMarker(description), restores: readRestoreMarker(description) }
}

/** The highest version that matches. Null: no version matches. Undefined: not enough was read. */
export function findHighest(
  { rows, all }: KnownVersions,
  matches: (version: KnownVersion) => boolean,
): KnownVersion | null | undefined {
  return rows.find(matches) ?? (all ? null : undefined)
}

/** The highest version that a rollback made above the base. Null: none. Undefined: not enough was read. */
export function findRestored(
  versions: KnownVersions,
  base: KnownVersion | null | undefined,
): KnownVersion | null | undefined {
  if (base === undefined) return undefined
  const restored = findHighest(versions, ({ restores }) => restores !== null) ?? null
  return restored && restored.number > (base?.number ?? 0) ? restored : null
}

/**
 * The version above `low` in which a run of a commit kept what was live. Null: none.
 *
 * @param high the version must be below this one
 */
export function findKept(
  observation: Observation,
  commit: string,
  low: number,
  high = Number.POSITIVE_INFINITY,
): KnownVersion | null {
  const kept = snapshotDescription(commit)
  const found = rowsOf(observation).find(
    ({ version, description }) => version > low && version < high && description === kept,
  )
  return found ? toKnownVersion(found) : null
}

/** The marker of a publish or a rollback. Null: the version has none. */
export function markerOf({ marker, restores }: KnownVersion): Marker | null {
  return marker ?? restores
}

/** The hash in a version's marker. Undefined: it has none. */
export function markedHash(version: KnownVersion): Hash | undefined {
  return markerOf(version)?.hash
}

/**
 * Whether the version's marker names the content. The definition may have managed a module's contract when it was
 * published, or not, regardless of whether it does now.
 */
export function isMadeOf(version: KnownVersion, content: Content): boolean {
  const hash = markedHash(version)
  return hash !== undefined && isHashOf(hash, content)
}
