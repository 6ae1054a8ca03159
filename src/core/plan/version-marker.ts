import type { Marker } from '../model/observation.js'
import type { MarkerWord } from '../model/plan.js'

/**
 * Only the end of a description counts, and only hash words that we know: whatever stands before is a label. Versions
 * from before references existed have no source word: their source is their content.
 */
const markerPattern =
  /(?:^| - )(?:source sha256:([0-9a-f]{64}) - )?commit ([0-9a-f]{12}) - (content|restores) sha256:([0-9a-f]{64})$/

/** Reads the marker that a publish left in a version's description; null: none, so it is not a publish's version. */
export function readMarker(description: string): Marker | null {
  return readMarkerOf(description, 'content')
}

/** Reads the marker that a rollback left in a version's description; null: none. */
export function readRestoreMarker(description: string): Marker | null {
  return readMarkerOf(description, 'restores')
}

/** Reads the marker with the given word; null: none. */
export function readMarkerOf(description: string, wanted: MarkerWord): Marker | null {
  const [, source, commit, word, hash] = markerPattern.exec(description) ?? []
  if (commit === undefined || hash === undefined || word !== wanted) return null
  return { commit, hash, source: source ?? hash }
}

/** The end of a version's description by which later runs know what was published or restored, and from where. */
export function markerText({ commit, hash, source }: Marker, word: MarkerWord = 'content'): string {
  return `source sha256:${source} - commit ${commit} - ${word} sha256:${hash}`
}

/** A commit as markers show it: its first 12 hex digits. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 12)
}
