import type { Marker } from './types.js'

/** Only the end of a description counts, and only a hash word that we know: whatever stands before is a label. */
const ending = /(?:^| - )commit ([0-9a-f]{12}) - content sha256:([0-9a-f]{64})$/

/** Reads the marker that this action left in a version's description; null: none, so somebody else's version. */
export function readMarker(description: string): Marker | null {
  const [, commit, hash] = ending.exec(description) ?? []
  return commit === undefined || hash === undefined ? null : { commit, hash }
}

/** The end of a version's description by which later runs know what was published and from where. */
export function markerText({ commit, hash }: Marker): string {
  return `commit ${commit} - content sha256:${hash}`
}

/** A commit as markers show it: its first 12 hex digits. */
export function shortCommit(commit: string): string {
  return commit.slice(0, 12)
}
