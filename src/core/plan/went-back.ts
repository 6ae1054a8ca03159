import type { Hash } from '../model/definition.js'
import type { Observation } from '../model/observation.js'
import type { WentBack } from '../model/plan.js'
import {
  findKept,
  isMadeOf,
  type KnownVersion,
  type KnownVersions,
  markedHash,
  markerOf,
} from './known-versions.js'

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
  observation: Observation,
): WentBack | null {
  const { live } = observation
  if (!live || !base || markedHash(base) === liveHash || isMadeOf(base, live.content)) return null
  const found = rows.find((version) => version.number < base.number && isMadeOf(version, live.content))
  const marker = found && markerOf(found)
  if (!marker) return null
  // A run that keeps what is live then replaces it.
  const isByRun = findKept(observation, marker.commit, base.number) !== null
  return { version: found.number, commit: marker.commit, isByRun }
}
