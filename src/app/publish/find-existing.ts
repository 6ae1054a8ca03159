import { liveHash } from '../../core/hash/content-hash.js'
import type { Kind } from '../../core/model/definition.js'
import type { VersionRow } from '../../core/model/observation.js'
import type { Change } from '../../core/model/plan.js'
import { versionWord, writeOf } from '../../core/plan/decision.js'
import { readMarkerOf } from '../../core/plan/version-marker.js'
import { unlisted } from '../unlisted.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'
import { hasOwnMarker } from './own-marker.js'
import type { CreatedVersion } from './version-request.js'

/**
 * The lowest version above `since` that holds our content: by its content, or, where that cannot be read, by our marker.
 * Without a marker it is somebody's who made it in the console of what we had put live; a rollback needs its marker, by
 * which later publishes know that it was one. Lists lag, so the numbers that
 * would come next are described too, where what is live was put there before: by a run that ended, or lost an answer.
 */
export async function findExisting(
  context: PublishContext,
  { change, id }: PublishAttempt,
  since: number,
  { next: probeNext = writeOf(change)?.content === 'version' } = {},
): Promise<CreatedVersion | null> {
  const { definition } = change
  const word = versionWord(writeOf(change))
  const rows = await context.reader.versions(definition.kind, id)
  for (const { version, description } of versionsAbove(rows, since)) {
    const marked = readMarkerOf(description, word)
    if (marked ? marked.hash !== change.repository : word === 'restores') continue
    const snapshot = await context.reader.describe(definition.kind, id, version)
    if (snapshot ? liveHash(definition, snapshot.content) === definition.hash : marked)
      return { version, snapshot }
  }
  return probeNext ? findUnlisted(context, change, id, Math.max(since, rows[0]?.version ?? 0)) : null
}

/** A version that bears our marker and that the list does not show yet. */
async function findUnlisted(
  { reader }: PublishContext,
  change: Change,
  id: string,
  highest: number,
): Promise<CreatedVersion | null> {
  const { definition } = change
  for await (const created of unlisted(reader, definition.kind, id, highest)) {
    const { content, versionDescription } = created.snapshot
    if (hasOwnMarker(change, versionDescription) && liveHash(definition, content) === definition.hash)
      return created
  }
  return null
}

/** The version that this very run made, known by its description; null: none is listed. */
export async function findOwn(
  { reader }: PublishContext,
  kind: Kind,
  id: string,
  since: number,
  description: string,
): Promise<CreatedVersion | null> {
  const rows = versionsAbove(await reader.versions(kind, id), since)
  const own = rows.find((row) => row.description === description)
  return own ? { version: own.version, snapshot: null } : null
}

/** Low to high. */
export function versionsAbove(rows: readonly VersionRow[], since: number): readonly VersionRow[] {
  return rows.filter(({ version }) => version > since).toSorted((a, b) => a.version - b.version)
}
