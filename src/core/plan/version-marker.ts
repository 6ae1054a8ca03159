import type { Marker } from '../model/observation.js'
import type { MarkerWord } from '../model/plan.js'

/**
 * Matches only at the end of a description, and only hash words that we know: any text before is a label. Versions from
 * before references existed have no source word: their source equals their content.
 */
const markerPattern =
  /(?:^| - )(?:source sha256:([0-9a-f]{64}) - )?commit ([0-9a-f]{12}) - (content|restores) sha256:([0-9a-f]{64})$/

/** Reads the marker of a publish from a version's description. Null: there is none, so no publish made the version. */
export function readMarker(description: string): Marker | null {
  return readMarkerOf(description, 'content')
}

/** Reads the marker of a rollback from a version's description. Null: there is none. */
export function readRestoreMarker(description: string): Marker | null {
  return readMarkerOf(description, 'restores')
}

/** Reads the marker with the given word; null: none. */
export function readMarkerOf(description: string, wanted: MarkerWord): Marker | null {
  const [, source, commit, word, hash] = markerPattern.exec(description) ?? []
  if (commit === undefined || hash === undefined || word !== wanted) return null
  return { commit, hash, source: source ?? hash }
}

/**
 * The end of a version's description, from which later runs read what was published or restored, and from which commit.
 */
export function markerText({ commit, hash, source }: Marker, word: MarkerWord = 'content'): string {
  return `source sha256:${source} - commit ${commit} - ${word} sha256:${hash}`
}

/** A commit as markers show it: its first 12 hex digits. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 12)
}
