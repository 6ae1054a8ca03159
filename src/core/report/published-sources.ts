import type { VersionRow } from '../model/observation.js'
import type { Change } from '../model/plan.js'
import type { PublishedSource } from '../model/report.js'
import { readMarker, readRestoreMarker } from '../plan/version-marker.js'

/**
 * The sources that an instance received of a definition, high to low: of each the highest version that a publish made of
 * it. A version that is known to hold something else does not count, nor does a source that a rollback to another one left
 * since.
 *
 * @returns null: the versions were not listed
 */
export function publishedSources({
  observation,
}: Pick<Change, 'observation'>): readonly PublishedSource[] | null {
  if (observation === null) return []
  const { versions, unlisted = [], invalidVersions } = observation
  if (versions === undefined) return null
  const rows: readonly VersionRow[] = [...unlisted.toReversed(), ...versions]
  const received = new Map<string, PublishedSource>()
  const restoredAbove = new Set<string>()
  for (const { version, description } of rows) {
    const restored = readRestoreMarker(description)
    if (restored) restoredAbove.add(restored.source)
    const marker = readMarker(description)
    if (marker === null || received.has(marker.source) || invalidVersions?.has(version)) continue
    const wasLeft = [...restoredAbove].some((source) => source !== marker.source)
    if (!wasLeft) received.set(marker.source, { source: marker.source, version, commit: marker.commit })
  }
  return [...received.values()]
}
