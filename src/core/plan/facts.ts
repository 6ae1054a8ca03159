import { isHashOf, liveHash } from '../hash/content-hash.js'
import { kinds } from '../kinds/index.js'
import type { Content, Definition, Hash } from '../model/definition.js'
import type { Marker, Observation, Snapshot } from '../model/observation.js'
import type { WentBack } from '../model/plan.js'
import { sourceOf } from '../resolve/state.js'
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

/**
 * Facts about a definition, derived from an observation, with the contract's letters. `undefined` means not read yet:
 * the plan asks for missing facts (see next-read.ts) and decides once it needs no more.
 */
export interface Facts {
  /** R. */
  readonly repository: Hash
  /** L. Null: nothing is live. */
  readonly live: Hash | null
  /** Null: the resource has no version. */
  readonly highest: KnownVersion | null | undefined
  /** The highest version that a publish made; its marker's hash is B. */
  readonly base: KnownVersion | null | undefined
  /** The highest version that a publish made of the definition's source, whichever content that has now. */
  readonly received: KnownVersion | null | undefined
  /** The highest version above the base that a rollback made; its marker's hash is K. */
  readonly restored: KnownVersion | null | undefined
  /** The version in which that rollback saved the live content that no version had. */
  readonly kept: KnownVersion | null
  /** The version below the base whose content is live again. Null: none, or a rollback or this definition has that content. */
  readonly wentBack: WentBack | null
  /**
   * Whether a version has the live content: by its content if that was read, otherwise by its marker. If neither
   * decides it and the content cannot be read, the answer is false.
   */
  readonly matchesLive: (version: KnownVersion) => boolean | undefined
  /**
   * Whether a version was made of the repository's content, as the definition compares it. The marker may name it by
   * another reading, with a module's contract or without; then its content decides, if that was read.
   */
  readonly isRepository: (version: KnownVersion) => boolean
  /** Whether a version has the content that its marker names, as far as that is known. */
  readonly isValid: (version: KnownVersion) => boolean
  /** `$SAVED`, unless it equals the live content or the repository's. */
  readonly draft: Snapshot | null | undefined
}

export function deriveFacts(definition: Definition, observation: Observation): Facts {
  const hashOf = (content: Content) => liveHash(definition, content)
  const live = observation.live ? hashOf(observation.live.content) : null
  const contentOf = (version: KnownVersion) => {
    const content = observation.contents?.get(version.number)
    // This run found by its own write that the version holds other content.
    const isSure = observation.invalidVersions?.has(version.number) ?? false
    return content && !isSure && hashOf(content) === live && isDoubtful(version, content) ? null : content
  }
  const versions = knownVersions(observation)
  // A marked version with other content is not a base, unless the service stores this kind in a normalized form.
  const isValid = (version: KnownVersion) => {
    if (observation.invalidVersions?.has(version.number)) return false
    const content = contentOf(version)
    return !content || kinds[definition.kind].normalizesContent || isMadeOf(version, content)
  }
  const base = findHighest(versions, (version) => version.marker !== null && isValid(version))
  const restored = findRestored(versions, base)
  const source = sourceOf(definition)
  return {
    repository: definition.hash,
    live,
    highest: findHighest(versions, () => true),
    base,
    received: findHighest(versions, (version) => version.marker?.source === source && isValid(version)),
    restored,
    kept: keptBelow(observation, restored, base),
    wentBack:
      restored || live === definition.hash ? null : wentBackTo(live, versions.rows, base, observation),
    isValid,
    matchesLive: (version) => {
      const content = contentOf(version)
      if (content) return hashOf(content) === live
      if (observation.invalidVersions?.has(version.number)) return content === undefined ? undefined : false
      const marked = live !== null && markedHash(version) === live
      // A marker by another reading shows that the content is equal, as far as both have it.
      if (marked || content === undefined) return marked || undefined
      return observation.live != null && isMadeOf(version, observation.live.content)
    },
    isRepository: (version) => {
      const content = contentOf(version)
      return (
        markedHash(version) === definition.hash ||
        (content ? isMadeOf(version, content) && hashOf(content) === definition.hash : false)
      )
    },
    draft: findDifferingDraft(observation.draft, [definition.hash, live], hashOf),
  }
}

/** The hash in a version's marker. Undefined: it has none. */
function markedHash({ marker, restores }: KnownVersion): Hash | undefined {
  return (marker ?? restores)?.hash
}

/**
 * Whether the version's marker names the content. The definition may have managed a module's contract when it was
 * published, or not, regardless of whether it does now.
 */
function isMadeOf(version: KnownVersion, content: Content): boolean {
  const hash = markedHash(version)
  return hash !== undefined && isHashOf(hash, content)
}

/**
 * Whether content that was read of a version, and equals the live content, may be the live content instead: the service
 * may return that for a module's version. If the version's marker names other content, the reading shows nothing.
 */
function isDoubtful(version: KnownVersion, content: Content): boolean {
  return content.kind === 'module' && markedHash(version) !== undefined && !isMadeOf(version, content)
}

/** The known versions, high to low, and whether the list is complete. */
interface KnownVersions {
  readonly rows: readonly KnownVersion[]
  readonly all: boolean
}

/** A version list may be older than the answer to describe, and describe may return a number without a description. */
function knownVersions({ live, versions, unlisted = [] }: Observation): KnownVersions {
  const { version = null, versionDescription: description = null } = live ?? {}
  const listed = [...unlisted.toReversed(), ...(versions ?? [])].map(toKnownVersion)
  if (version === null || version <= (listed[0]?.number ?? 0))
    return { rows: listed, all: versions !== undefined }
  if (!versions && description === null) return { rows: [], all: false }
  return {
    rows: [toKnownVersion({ version, description: description ?? '' }), ...listed],
    all: versions !== undefined,
  }
}

/** The highest version that matches. Null: no version matches. Undefined: not enough was read. */
function findHighest(
  { rows, all }: KnownVersions,
  matches: (version: KnownVersion) => boolean,
): KnownVersion | null | undefined {
  return rows.find(matches) ?? (all ? null : undefined)
}

function findRestored(
  { rows, all }: KnownVersions,
  base: KnownVersion | null | undefined,
): KnownVersion | null | undefined {
  if (base === undefined) return undefined
  const restored = findHighest({ rows, all }, ({ restores }) => restores !== null) ?? null
  return restored && restored.number > (base?.number ?? 0) ? restored : null
}

/** A rollback names its own commit in the description of the version that it saves. */
function keptBelow(
  { unlisted = [], versions = [] }: Observation,
  restored: KnownVersion | null | undefined,
  base: KnownVersion | null | undefined,
): KnownVersion | null {
  if (!restored?.restores) return null
  const description = snapshotDescription(restored.restores.commit)
  const found = [...unlisted.toReversed(), ...versions].find(
    (row) =>
      row.version < restored.number && row.version > (base?.number ?? 0) && row.description === description,
  )
  return found ? toKnownVersion(found) : null
}

/**
 * The version below the base that has the live content, by its marker. A rollback that was cut short before it made its
 * version leaves that, and so does somebody who restores the content in the console.
 *
 * @param rows the known versions, high to low
 */
function wentBackTo(
  liveHash: Hash | null,
  rows: readonly KnownVersion[],
  base: KnownVersion | null | undefined,
  { live, versions = [], unlisted = [] }: Observation,
): WentBack | null {
  if (!live || !base || markedHash(base) === liveHash || isMadeOf(base, live.content)) return null
  const found = rows.find((version) => version.number < base.number && isMadeOf(version, live.content))
  const marker = found?.marker ?? found?.restores
  if (!found || !marker) return null
  return {
    version: found.number,
    commit: marker.commit,
    isByRun: isByRun(marker, base, [...versions, ...unlisted]),
  }
}

/** Whether a run of the marker's commit kept what was live above the base: it then replaced that. */
function isByRun(
  { commit }: Marker,
  base: KnownVersion,
  rows: readonly { version: number; description: string }[],
) {
  const kept = snapshotDescription(commit)
  return rows.some(({ version, description }) => version > base.number && description === kept)
}

function toKnownVersion({ version, description }: { version: number; description: string }): KnownVersion {
  return { number: version, marker: readMarker(description), restores: readRestoreMarker(description) }
}

function findDifferingDraft(
  draft: Snapshot | null | undefined,
  same: readonly (Hash | null)[],
  hashOf: (content: Content) => Hash,
): Snapshot | null | undefined {
  return draft && same.includes(hashOf(draft.content)) ? null : draft
}
