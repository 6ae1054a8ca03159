import { seenHash } from '../../core/content-hash.js'
import { ActionError } from '../../core/errors.js'
import { kinds } from '../../core/kinds/index.js'
import type { Snapshot, VersionRow } from '../../core/types.js'
import { keptDescription } from '../../core/version-description.js'
import type { PublishAttempt } from './attempt.js'
import { createVersionOnce, type Made } from './create-version.js'
import type { Deps } from './deps.js'
import { unlisted } from './unlisted.js'

/** Versions that are made at most of what is to be kept: a replica that lags may freeze something else. */
const maxMade = 2

/**
 * Nothing that was ever live is lost: it becomes a version without a marker, and is not replaced before that holds it.
 * Answers its number.
 * @throws ActionError verify-failed, and whatever the service refuses
 */
export async function keepLive(deps: Deps, attempt: PublishAttempt, live: Snapshot): Promise<number> {
  for (let count = 1; count <= maxMade; count += 1) {
    const made = await keptVersion(deps, attempt, live)
    if (await holds(deps, attempt, live, made)) return made.version
  }
  const message = `${attempt.change.key}: what is live could not be kept as a version, because the service made a version of something else. Nothing was replaced. Run the workflow again.`
  throw new ActionError('verify-failed', 'not-kept', message)
}

/** Where the service reads no version by its number, it is believed. */
async function holds(
  { reader }: Deps,
  { change: { definition }, id }: PublishAttempt,
  live: Snapshot,
  { version, snapshot }: Made,
): Promise<boolean> {
  const held = snapshot ?? (await reader.describe(definition.kind, id, version))
  return held === null || seenHash(definition, held.content) === seenHash(definition, live.content)
}

async function keptVersion(deps: Deps, attempt: PublishAttempt, live: Snapshot): Promise<Made> {
  const { change, id } = attempt
  const { key, definition, highest } = change
  const { kind } = definition
  const rows = kinds[kind].deduplicatesVersions ? [] : await deps.reader.versions(kind, id)
  const found = await versionOf(deps, attempt, live, rows)
  if (found !== null) return found
  const description = keptDescription(deps.commit)
  const wanted = { key, kind, id, description, live, highest: Math.max(highest ?? 0, rows[0]?.version ?? 0) }
  return createVersionOnce(deps, wanted, () => findKept(deps, attempt, live))
}

/** After an answer that was lost: by its description, else by what the next numbers hold. */
async function findKept(deps: Deps, attempt: PublishAttempt, live: Snapshot): Promise<Made | null> {
  const { change, id } = attempt
  const rows = await deps.reader.versions(change.definition.kind, id)
  const description = keptDescription(deps.commit)
  const kept = rows.find((row) => row.version > (change.highest ?? 0) && row.description === description)
  if (kept) return { version: kept.version, snapshot: null }
  return versionOf(deps, attempt, live, rows, { always: true })
}

/** A version that holds what is live: made since the plan, or hidden from the list that was planned by. */
async function versionOf(
  { reader }: Deps,
  { change: { definition, highest }, id }: PublishAttempt,
  live: Snapshot,
  rows: readonly VersionRow[],
  { always = false } = {},
): Promise<Made | null> {
  const { kind } = definition
  const known = highest ?? 0
  const hash = seenHash(definition, live.content)
  for (const { version } of rows.filter((row) => row.version > known)) {
    const snapshot = await reader.describe(kind, id, version)
    if (snapshot && seenHash(definition, snapshot.content) === hash) return { version, snapshot }
  }
  // Where describing answered the highest version, none is hidden.
  if (live.version !== null && !always) return null
  for await (const { version, snapshot } of unlisted(
    reader,
    kind,
    id,
    Math.max(known, rows[0]?.version ?? 0),
  ))
    if (seenHash(definition, snapshot.content) === hash) return { version, snapshot }
  return null
}
