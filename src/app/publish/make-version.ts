import { liveHash } from '../../core/hash/content-hash.js'
import { kinds } from '../../core/kinds/index.js'
import type { Key } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Snapshot } from '../../core/model/observation.js'
import type { Change } from '../../core/model/plan.js'
import type { Warning } from '../../core/model/report.js'
import { versionWord, writeOf } from '../../core/plan/decision.js'
import type { ChangeProgress } from '../../core/plan/outcome.js'
import { versionDescription } from '../../core/plan/version-description.js'
import { shortCommit } from '../../core/plan/version-marker.js'
import { sourceOf } from '../../core/resolve/state.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'
import { createVersionOnce } from './create-version.js'
import { findExisting, findOwn } from './find-existing.js'
import { assertHoldLeft } from './hold.js'
import { hasOwnMarker } from './own-marker.js'
import { replacedWarning } from './replaced-meanwhile.js'
import { resolveDuplicates } from './resolve-duplicates.js'
import { verifyVersion } from './verify-version.js'
import type { CreatedVersion } from './version-request.js'

/** Maximum number of versions that are made: if the first turns out to have other content, a second one is made. */
const maxAttempts = 2

/**
 * Makes the version that holds `live`, exactly once: adopts one that another run made of the same content since the
 * plan, otherwise creates one; verifies its content, and resolves duplicates of parallel runs.
 *
 * @throws ActionError conflict, verify-failed, and any refusal of the service
 */
export async function makeVersion(
  context: PublishContext,
  attempt: PublishAttempt,
  live: Snapshot,
): Promise<void> {
  const { change, progress } = attempt
  const known = Math.max(progress.snapshotVersion ?? 0, change.highest ?? 0)
  let since = known
  for (let count = 1; ; count += 1) {
    const created = await findOrCreate(context, attempt, live, since)
    recordVersion(attempt, created, known)
    const { problem, described } = await verifyVersion(context, attempt, live, created)
    if (problem === null) {
      await resolveDuplicates(context, attempt, known)
      return assertHoldLeft(context, attempt, described)
    }
    rejectVersion(attempt, created, problem)
    if (count === maxAttempts) throw versionDiffersError(attempt)
    await assertStillLive(context, attempt, live)
    since = created.version
  }
}

/**
 * Recorded immediately: the fact that it was made is never reset. A second attempt, after a conflict, may see fewer
 * versions than the plan did: a version that the plan knew was not published by this run.
 */
function recordVersion({ change, progress }: PublishAttempt, made: CreatedVersion, since: number): void {
  const { version } = made
  const known = Math.max(since, progress.previous ?? 0)
  progress.version = version
  progress.published = version > known ? version : null
  if (version <= known && !isMarked(change, made))
    progress.warnings.push(noNewVersionWarning(change.key, version))
}

/** hold.ts has the rule for a rollback's version without its marker. */
function isMarked(change: Change, { snapshot }: CreatedVersion): boolean {
  return versionWord(writeOf(change)) === 'restores' || hasOwnMarker(change, snapshot?.versionDescription)
}

/** The version has other content, so its number must not be reported. */
function rejectVersion(
  { change: { key }, progress }: PublishAttempt,
  { version }: CreatedVersion,
  problem: string,
): void {
  progress.version = progress.published = null
  progress.invalidVersions.add(version)
  const message = `${key}: version ${version} was made but does not hold what was published: ${problem}. Do not use it; delete it once nothing refers to it.`
  progress.warnings.push({ code: 'bad-version', message })
}

async function findOrCreate(
  context: PublishContext,
  attempt: PublishAttempt,
  live: Snapshot,
  since: number,
): Promise<CreatedVersion> {
  const { change, id, progress } = attempt
  const { definition, key, repository } = change
  const { kind } = definition
  const existing = kinds[kind].deduplicatesVersions ? null : await findExisting(context, attempt, since)
  if (existing) return existing
  const marker = { commit: shortCommit(context.commit), hash: repository, source: sourceOf(definition) }
  const description = versionDescription(kind, context.label, marker, versionWord(writeOf(change)))
  const before = change.observation?.live?.checksum ?? null
  const request = { key, kind, id, description, live, before, highest: since }
  const readBack = async () => {
    const found = await findExisting(context, attempt, since, { next: true })
    if (found) await checkReplaced(context, attempt, live, found)
    return found
  }
  try {
    return await createVersionOnce(context, request, readBack)
  } catch (cause) {
    if (!(cause instanceof ActionError) || cause.code !== 'published-in-between') throw cause
    const own = await findOwn(context, kind, id, since, description).catch(() => null)
    if (!own) throw cause
    markReplaced(key, own, progress)
    return own
  }
}

/**
 * Somebody may have published while the answer was lost. Describe may lag, so the earlier live content proves nothing,
 * and neither does a failed read.
 */
async function checkReplaced(
  { reader }: PublishContext,
  { change, id, progress }: PublishAttempt,
  live: Snapshot,
  created: CreatedVersion,
): Promise<void> {
  const { definition, key, live: before } = change
  const current = await reader.describe(definition.kind, id, 'live').catch(() => null)
  if (!current) return
  const hash = liveHash(definition, current.content)
  if (hash !== before && hash !== liveHash(definition, live.content)) markReplaced(key, created, progress)
}

/** The version that this run made stays its version; the live content is somebody else's. */
function markReplaced(key: Key, { version }: CreatedVersion, progress: ChangeProgress): void {
  progress.live = false
  progress.warnings.push(replacedWarning(key, version))
}

/** Before another version is made, the live content must still be what this run wrote. */
async function assertStillLive(
  { reader }: PublishContext,
  { change: { definition, key }, id }: PublishAttempt,
  live: Snapshot,
): Promise<void> {
  const current = await reader.describe(definition.kind, id, 'live')
  if (current && liveHash(definition, current.content) === liveHash(definition, live.content)) return
  throw new ActionError(
    'conflict',
    'foreign-content',
    `${key}: somebody published other content while this run made its version. Look at what is live in the console, then run the workflow again.`,
  )
}

function versionDiffersError({ change, progress }: PublishAttempt): ActionError {
  const message = `${change.key}: versions ${[...progress.invalidVersions].join(' and ')} were made, and neither holds what was published. Compare them in the console, then run the workflow again.`
  return new ActionError('verify-failed', 'version-differs', message)
}

/** The service makes no version of content that the highest one has already, so our marker cannot be left. */
function noNewVersionWarning(key: string, version: number): Warning {
  return {
    code: 'no-new-version',
    message: `${key}: the service answered version ${version}, which holds this content already, instead of making a new one. No marker of ours can be left, so this is repeated until the definition has the form in which the service stores it.`,
  }
}
