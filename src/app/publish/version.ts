import { seenHash } from '../../core/content-hash.js'
import { ActionError } from '../../core/errors.js'
import { kinds } from '../../core/kinds/index.js'
import { shortCommit } from '../../core/marker.js'
import type { Progress } from '../../core/outcome.js'
import type { Change, Key, Snapshot, Warning } from '../../core/types.js'
import { versionDescription } from '../../core/version-description.js'
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
export async function makeVersion(
  deps: Deps,
  change: Change,
  id: string,
  live: Snapshot,
  progress: Progress,
): Promise<void> {
  const known = Math.max(progress.kept ?? 0, change.highest ?? 0)
  let since = known
  for (let count = 1; ; count += 1) {
    const made = await findOrCreate(deps, change, id, live, since, progress)
    record(change, progress, made, known)
    const problem = await verify(deps, change, id, live, made)
    if (problem === null) break
    discard(change, progress, made, problem)
    if (count === maxMade) throw stillWrong(change, progress)
    await assertStillLive(deps, change, id, live)
    since = made.version
  }
  await settle(deps, change, id, known, progress)
}

/** Known at once, whatever happens next: that it was made is never taken back. */
function record({ key }: Change, progress: Progress, { version }: Made, known: number): void {
  progress.version = version
  progress.published = version > known ? version : null
  if (version <= known) progress.warnings.push(noNewVersion(key, version))
}

/** It holds something else, so nobody may be given its number. */
function discard({ key }: Change, progress: Progress, { version }: Made, problem: string): void {
  progress.version = progress.published = null
  progress.unsound.add(version)
  const message = `${key}: version ${version} was made but does not hold what was published: ${problem}. Do not use it; delete it once nothing refers to it.`
  progress.warnings.push({ code: 'bad-version', message })
}

async function findOrCreate(
  deps: Deps,
  change: Change,
  id: string,
  live: Snapshot,
  since: number,
  progress: Progress,
): Promise<Made> {
  const { definition, key, repository } = change
  const { kind } = definition
  const existing = kinds[kind].deduplicatesVersions ? null : await findExisting(deps, change, id, since)
  if (existing) return existing
  const marker = { commit: shortCommit(deps.commit), hash: repository, source: repository }
  const description = versionDescription(kind, deps.label, marker)
  const before = change.observation?.live?.checksum ?? null
  const wanted = { key, kind, id, description, live, before, highest: since }
  const readBack = async () => {
    const found = await findExisting(deps, change, id, since, { next: true })
    if (found) await noteReplaced(deps, change, id, live, found, progress)
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
  { definition, key, live: before }: Change,
  id: string,
  live: Snapshot,
  made: Made,
  progress: Progress,
): Promise<void> {
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
  { definition, key }: Change,
  id: string,
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

function stillWrong({ key }: Change, { unsound }: Progress): ActionError {
  const message = `${key}: versions ${[...unsound].join(' and ')} were made, and neither holds what was published. Compare them in the console, then run the workflow again.`
  return new ActionError('verify-failed', 'version-differs', message)
}

/** The service makes no version of what the highest one holds already, and so leaves no place for our marker. */
function noNewVersion(key: string, version: number): Warning {
  return {
    code: 'no-new-version',
    message: `${key}: the service answered version ${version}, which holds this content already, instead of making a new one. No marker of ours can be left, so this is repeated until the definition has the form in which the service stores it.`,
  }
}
