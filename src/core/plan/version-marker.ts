import type { Marker } from '../model/observation.js'

/**
 * Only the end of a description counts, and only hash words that we know: whatever stands before is a label. Versions
 * from before references existed have no source word: their source is their content.
 */
const markerPattern =
  /(?:^| - )(?:source sha256:([0-9a-f]{64}) - )?commit ([0-9a-f]{12}) - (content|restores) sha256:([0-9a-f]{64})$/

/** `content`: a publish made the version. `restores`: a rollback did. */
type MarkerKind = 'content' | 'restores'

/** Reads the marker that a publish left in a version's description; null: none, so it is not a publish's version. */
export function readMarker(description: string): Marker | null {
  return readKind(description, 'content')
}

/** Reads the marker that a rollback left in a version's description; null: none. */
export function readRestoreMarker(description: string): Marker | null {
  return readKind(description, 'restores')
}

function readKind(description: string, kind: MarkerKind): Marker | null {
  const [, source, commit, foundKind, hash] = markerPattern.exec(description) ?? []
  if (commit === undefined || hash === undefined || foundKind !== kind) return null
  return { commit, hash, source: source ?? hash }
}

/** The end of a version's description by which later runs know what was published and from where. */
export function markerText({ commit, hash, source }: Marker): string {
  return `source sha256:${source} - commit ${commit} - content sha256:${hash}`
}

/** A commit as markers show it: its first 12 hex digits. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 12)
}
