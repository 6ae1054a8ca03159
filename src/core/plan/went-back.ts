import type { Hash } from '../model/definition.js'
import type { Observation } from '../model/observation.js'
import type { WentBack } from '../model/plan.js'
import { findKept, type KnownVersion, type KnownVersions, markerOf } from './known-versions.js'
import { namesLive, type VersionContent } from './version-content.js'

/**
 * The version below the base that has the live content, by its marker. A rollback that was cut short before it made its
 * version leaves that, and so does somebody who restores the content in the console. Null: there is none.
 *
 * @param liveHash the live content as the definition compares it
 */
export function wentBackTo(
  liveHash: Hash | null,
  { rows }: KnownVersions,
  base: KnownVersion | null | undefined,
  { isValid }: VersionContent,
  observation: Observation,
): WentBack | null {
  const hasLive = (version: KnownVersion) => isValid(version) && namesLive(version, liveHash, observation)
  if (!base || hasLive(base)) return null
  const found = rows.find((version) => version.number < base.number && hasLive(version))
  const marker = found && markerOf(found)
  if (!marker) return null
  const hasKept = findKept(observation, marker.commit, base.number) !== null
  return { version: found.number, commit: marker.commit, hasKept }
}
