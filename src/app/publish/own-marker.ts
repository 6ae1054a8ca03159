import type { Change } from '../../core/model/plan.js'
import { versionWord, writeOf } from '../../core/plan/decision.js'
import { readMarkerOf } from '../../core/plan/version-marker.js'

/**
 * Whether a version's description has the marker of this change: with the repository's hash, and the word of a publish
 * or of a rollback.
 */
export function hasOwnMarker(change: Change, description: string | null | undefined): boolean {
  return readMarkerOf(description ?? '', versionWord(writeOf(change)))?.hash === change.repository
}
