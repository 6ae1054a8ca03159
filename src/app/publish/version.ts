import { seenHash } from '../../core/content-hash.js'
import { ActionError } from '../../core/errors.js'
import { kinds } from '../../core/kinds/index.js'
import { shortCommit } from '../../core/marker.js'
import type { Progress } from '../../core/outcome.js'
import type { Key, Snapshot, Warning } from '../../core/types.js'
import { versionDescription } from '../../core/version-description.js'
import type { PublishAttempt } from './attempt.js'
import { createVersionOnce, type Made } from './create-version.js'
import type { Deps } from './deps.js'
import { findExisting, findOwn } from './find-version.js'
import { replacedMeanwhile } from './replaced-meanwhile.js'
import { settle } from './settle.js'
import { verify } from './verify.js'

/** Versions that are made at most: where the first turns out to hold something else, a sound one follows. */
const maxMade = 2

/**
 * Makes the version that holds `live`, exactly once: adopts one that another run made of the same content since the
 * plan, creates one otherwise, verifies what it holds, and settles with runs that overlapped.
 * @throws ActionError conflict, verify-failed, and whatever the service refuses
 */
export async function makeVersion(deps: Deps, attempt: PublishAttempt, live: Snapshot): Promise<void> {
  const { change, progress } = attempt
  const known = Math.max(progress.kept ?? 0, change.highest ?? 0)
  let since = known
  for (let count = 1; ; count += 1) {
    const made = await findOrCreate(deps, attempt, live, since)
    record(attempt, made, known)
    const problem = await verify(deps, attempt, live, made)
    if (problem === null) break
    discard(attempt, made, problem)
    if (count === maxMade) throw stillWrong(attempt)
    await assertStillLive(deps, attempt, live)
    since = made.version
  }
  await settle(deps, attempt, known)
}

/** Known at once, whatever happens next: that it was made is never taken back. */
function record({ change, progress }: PublishAttempt, { version }: Made, known: number): void {
  progress.version = version
  progress.published = version > known ? version : null
  if (version <= known) progress.warnings.push(noNewVersion(change.key, version))
}

/** It holds something else, so nobody may be given its number. */
function discard({ change: { key }, progress }: PublishAttempt, { version }: Made, problem: string): void {
  progress.version = progress.published = null
  progress.unsound.add(version)
  const message = `${key}: version ${version} was made but does not hold what was published: ${problem}. Do not use it; delete it once nothing refers to it.`
  progress.warnings.push({ code: 'bad-version', message })
}

async function findOrCreate(
  deps: Deps,
  attempt: PublishAttempt,
  live: Snapshot,
  since: number,
): Promise<Made> {
  const { change, id, progress } = attempt
  const { definition, key, repository } = change
  const { kind } = definition
  const existing = kinds[kind].deduplicatesVersions ? null : await findExisting(deps, attempt, since)
  if (existing) return existing
  const marker = { commit: shortCommit(deps.commit), hash: repository, source: repository }
  const description = versionDescription(kind, deps.label, marker)
  const before = change.observation?.live?.checksum ?? null
  const wanted = { key, kind, id, description, live, before, highest: since }
  const readBack = async () => {
    const found = await findExisting(deps, attempt, since, { next: true })
    if (found) await noteReplaced(deps, attempt, live, found)
    return found
  }
  try {
    return await createVersionOnce(deps, wanted, readBack)
  } catch (cause) {
    if (!(cause instanceof ActionError) || cause.code !== 'published-in-between') throw cause
    const own = await findOwn(deps, kind, id, since, description).catch(() => null)
    if (!own) throw cause
    setReplaced(key, own, progress)
    return own
  }
}

/**
 * While the answer was lost, somebody may have published. Describing may lag: what was live before the update proves
 * nothing, and neither does a read that fails.
 */
async function noteReplaced(
  { reader }: Deps,
  { change, id, progress }: PublishAttempt,
  live: Snapshot,
  made: Made,
): Promise<void> {
  const { definition, key, live: before } = change
  const now = await reader.describe(definition.kind, id, 'live').catch(() => null)
  if (!now) return
  const hash = seenHash(definition, now.content)
  if (hash !== before && hash !== seenHash(definition, live.content)) setReplaced(key, made, progress)
}

/** What this run made stays its version; what is live is somebody else's. */
function setReplaced(key: Key, { version }: Made, progress: Progress): void {
  progress.live = false
  progress.warnings.push(replacedMeanwhile(key, version))
}

/** Before another version is made, what is live must still be what this run wrote. */
async function assertStillLive(
  { reader }: Deps,
  { change: { definition, key }, id }: PublishAttempt,
  live: Snapshot,
): Promise<void> {
  const now = await reader.describe(definition.kind, id, 'live')
  if (now && seenHash(definition, now.content) === seenHash(definition, live.content)) return
  throw new ActionError(
    'conflict',
    'foreign-content',
    `${key}: somebody published other content while this run made its version. Look at what is live in the console, then run the workflow again.`,
  )
}

function stillWrong({ change, progress }: PublishAttempt): ActionError {
  const message = `${change.key}: versions ${[...progress.unsound].join(' and ')} were made, and neither holds what was published. Compare them in the console, then run the workflow again.`
  return new ActionError('verify-failed', 'version-differs', message)
}

/** The service makes no version of what the highest one holds already, and so leaves no place for our marker. */
function noNewVersion(key: string, version: number): Warning {
  return {
    code: 'no-new-version',
    message: `${key}: the service answered version ${version}, which holds this content already, instead of making a new one. No marker of ours can be left, so this is repeated until the definition has the form in which the service stores it.`,
  }
}
