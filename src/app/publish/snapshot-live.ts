import { liveHash } from '../../core/hash/content-hash.js'
import { kinds } from '../../core/kinds/index.js'
import type { Key } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Snapshot, VersionRow } from '../../core/model/observation.js'
import type { Warning } from '../../core/model/report.js'
import { snapshotDescription } from '../../core/plan/version-description.js'
import { unlisted } from '../unlisted.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'
import { createVersionOnce } from './create-version.js'
import { versionsAbove } from './find-existing.js'
import type { CreatedVersion } from './version-request.js'

/**
 * Maximum number of versions that are made to save content: a replica that lags may make a version of other content.
 */
const maxAttempts = 2

/**
 * Saves the live content as a version without a marker, and verifies it before it may be replaced. Returns its number.
 *
 * @throws ActionError verify-failed, and any refusal of the service
 */
export async function snapshotLive(
  context: PublishContext,
  attempt: PublishAttempt,
  live: Snapshot,
): Promise<number> {
  const { key } = attempt.change
  const others: number[] = []
  while (others.length < maxAttempts) {
    const created = await findOrCreateSnapshot(context, attempt, live, others)
    const problem = await findProblem(context, attempt, live, created)
    if (problem === null) return created.version
    others.push(created.version)
    attempt.progress.warnings.push(badSnapshotWarning(key, created.version, problem))
  }
  const message = `${key}: what is live could not be kept as a version, because the service made versions of something else: ${others.join(', ')}. Nothing was replaced. Run the workflow again.`
  throw new ActionError('verify-failed', 'not-kept', message)
}

/** How a version differs from the live content; null: it does not. A version that the service does not return is trusted. */
async function findProblem(
  { reader }: PublishContext,
  { change: { definition }, id }: PublishAttempt,
  live: Snapshot,
  { version, snapshot }: CreatedVersion,
): Promise<string | null> {
  const stored = snapshot ?? (await reader.describe(definition.kind, id, version))
  if (stored === null) return null
  const [hash, expected] = [stored, live].map(({ content }) => liveHash(definition, content))
  return hash === expected ? null : `content sha256 ${hash} instead of ${expected}`
}

function badSnapshotWarning(key: Key, version: number, problem: string): Warning {
  return {
    code: 'bad-version',
    message: `${key}: version ${version} was made to keep what was live, but does not hold that: ${problem}. Do not use it; delete it once nothing refers to it.`,
  }
}

/** @param bad versions that were made of something else */
async function findOrCreateSnapshot(
  context: PublishContext,
  attempt: PublishAttempt,
  live: Snapshot,
  bad: readonly number[],
): Promise<CreatedVersion> {
  const { change, id } = attempt
  const { key, definition, highest } = change
  const { kind } = definition
  const rows = kinds[kind].deduplicatesVersions ? [] : await context.reader.versions(kind, id)
  const found = await findVersionOfLive(context, attempt, live, rows)
  if (found !== null) return found
  const description = snapshotDescription(context.commit)
  const known = Math.max(highest ?? 0, rows[0]?.version ?? 0, ...bad)
  const request = { key, kind, id, description, live, highest: known }
  return createVersionOnce(context, request, () => findSnapshot(context, attempt, live, bad))
}

/** Looks the version up after a lost answer: by its description, else by the content of the next numbers. */
async function findSnapshot(
  context: PublishContext,
  attempt: PublishAttempt,
  live: Snapshot,
  bad: readonly number[],
): Promise<CreatedVersion | null> {
  const { change, id } = attempt
  const rows = await context.reader.versions(change.definition.kind, id)
  const description = snapshotDescription(context.commit)
  const snapshot = versionsAbove(rows, Math.max(change.highest ?? 0, ...bad)).findLast(
    (row) => row.description === description,
  )
  if (snapshot) return { version: snapshot.version, snapshot: null }
  return findVersionOfLive(context, attempt, live, rows, { always: true })
}

/** A version with the live content that was made since the plan, or that the plan's list did not show. */
async function findVersionOfLive(
  { reader }: PublishContext,
  { change: { definition, highest }, id }: PublishAttempt,
  live: Snapshot,
  rows: readonly VersionRow[],
  { always = false } = {},
): Promise<CreatedVersion | null> {
  const { kind } = definition
  const known = highest ?? 0
  const hash = liveHash(definition, live.content)
  for (const { version } of rows.filter((row) => row.version > known)) {
    const snapshot = await reader.describe(kind, id, version)
    if (snapshot && liveHash(definition, snapshot.content) === hash) return { version, snapshot }
  }
  // If describe returned the highest version, none is hidden.
  if (live.version !== null && !always) return null
  for await (const { version, snapshot } of unlisted(
    reader,
    kind,
    id,
    Math.max(known, rows[0]?.version ?? 0),
  ))
    if (liveHash(definition, snapshot.content) === hash) return { version, snapshot }
  return null
}
