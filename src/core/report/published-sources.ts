import type { Observation, VersionRow } from '../model/observation.js'
import type { Change } from '../model/plan.js'
import type { PublishedSource } from '../model/report.js'
import { versionWord, writeOf } from '../plan/decision.js'
import { deriveFacts } from '../plan/facts.js'
import { markerText, readMarker, readRestoreMarker, shortCommit } from '../plan/version-marker.js'
import { sourceOf } from '../resolve/state.js'

/** A version that this run made. */
export interface OwnVersion {
  readonly version: number
  /** 40 or 64 hex digits. */
  readonly commit: string
}

/**
 * The sources that an instance received of a definition, high to low: for each source the highest version that a
 * publish made of it. Not counted: a version that is known to have other content, and a source that a rollback to
 * another one replaced since.
 *
 * @param own the version that this run published; null: none
 * @returns null: the versions were not listed
 */
export function publishedSources(
  change: Pick<Change, 'definition' | 'observation' | 'decision'>,
  own: OwnVersion | null = null,
): readonly PublishedSource[] | null {
  const { definition, observation } = change
  const rows = observation === null ? [] : knownRows(observation)
  if (rows === null) return null
  const isDoubtful = observation?.contents !== undefined || observation?.invalidVersions !== undefined
  const isValid = isDoubtful ? deriveFacts(definition, observation).isValid : () => true
  const received = new Map<string, PublishedSource>()
  const restoredAbove = new Set<string>()
  for (const { version, description } of [...ownRows(change, own), ...rows]) {
    const restores = readRestoreMarker(description)
    if (restores) restoredAbove.add(restores.source)
    const marker = readMarker(description)
    if (marker === null || received.has(marker.source)) continue
    const isSound = version === own?.version || isValid({ number: version, marker, restores })
    const wasLeft = [...restoredAbove].some((source) => source !== marker.source)
    if (isSound && !wasLeft)
      received.set(marker.source, { source: marker.source, version, commit: marker.commit })
  }
  return [...received.values()]
}

/** Rows high to low. A list lags for minutes: describe may return a version that it lacks. */
function knownRows({ live, versions, unlisted = [] }: Observation): readonly VersionRow[] | null {
  if (versions === undefined) return null
  const rows = [...unlisted.toReversed(), ...versions]
  const { version = null, versionDescription: description = null } = live ?? {}
  const isLacking = version !== null && description !== null && version > (rows[0]?.version ?? 0)
  return isLacking ? [{ version, description }, ...rows] : rows
}

function ownRows(
  change: Pick<Change, 'definition' | 'decision'>,
  own: OwnVersion | null,
): readonly VersionRow[] {
  if (own === null) return []
  const { definition } = change
  const marker = {
    commit: shortCommit(own.commit),
    hash: definition.hash,
    source: sourceOf(definition),
  }
  return [{ version: own.version, description: markerText(marker, versionWord(writeOf(change))) }]
}
