import { seenHash } from '../../core/content-hash.js'
import { writeOf } from '../../core/decision.js'
import { readMarker } from '../../core/marker.js'
import type { Change, Kind, VersionRow } from '../../core/types.js'
import type { PublishAttempt } from './attempt.js'
import type { Made } from './create-version.js'
import type { Deps } from './deps.js'
import { unlisted } from './unlisted.js'

/**
 * The lowest version above `since` that holds our content: by its content, or, where that cannot be read, by our marker.
 * Without a marker it is somebody's who made it in the console of what we had put live. Lists lag, so the numbers that
 * would come next are described too, where what is live was put there before: by a run that ended, or lost an answer.
 */
export async function findExisting(
  deps: Deps,
  { change, id }: PublishAttempt,
  since: number,
  { next = writeOf(change)?.content === 'version' } = {},
): Promise<Made | null> {
  const { definition } = change
  const rows = await deps.reader.versions(definition.kind, id)
  for (const { version, description } of above(rows, since)) {
    const marked = readMarker(description)
    if (marked && marked.hash !== change.repository) continue
    const snapshot = await deps.reader.describe(definition.kind, id, version)
    if (snapshot ? seenHash(definition, snapshot.content) === definition.hash : marked)
      return { version, snapshot }
  }
  return next ? findNext(deps, change, id, Math.max(since, rows[0]?.version ?? 0)) : null
}

/** A version that bears our marker and that the list does not show yet. */
async function findNext(
  { reader }: Deps,
  { definition }: Change,
  id: string,
  highest: number,
): Promise<Made | null> {
  for await (const made of unlisted(reader, definition.kind, id, highest)) {
    const { content, versionDescription } = made.snapshot
    const marked = readMarker(versionDescription ?? '')?.hash === definition.hash
    if (marked && seenHash(definition, content) === definition.hash) return made
  }
  return null
}

/** The version that this very run made, known by its description; null: none is listed. */
export async function findOwn(
  { reader }: Deps,
  kind: Kind,
  id: string,
  since: number,
  description: string,
): Promise<Made | null> {
  const rows = above(await reader.versions(kind, id), since)
  const own = rows.find((row) => row.description === description)
  return own ? { version: own.version, snapshot: null } : null
}

/** Low to high. */
export function above(rows: readonly VersionRow[], since: number): readonly VersionRow[] {
  return rows.filter(({ version }) => version > since).toSorted((a, b) => a.version - b.version)
}
