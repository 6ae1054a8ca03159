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
 * The lowest version above `since` that has our content: by its content or, if that cannot be read, by our marker. A
 * version without a marker was made in the console of content that we had put live. A rollback needs its marker,
 * because later publishes recognize it by that. Lists lag, so the next numbers are described too if the content was put
 * live by an earlier run, or if an answer was lost.
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

/** A version with our marker that the list does not show yet. */
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

/** The version that this run made, found by its description; null: none is listed. */
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

/** Rows above `since`, low to high. */
export function versionsAbove(rows: readonly VersionRow[], since: number): readonly VersionRow[] {
  return rows.filter(({ version }) => version > since).toSorted((a, b) => a.version - b.version)
}
