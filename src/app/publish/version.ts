import { seenHash } from '../../core/content-hash.js'
import { ActionError } from '../../core/errors.js'
import { kinds } from '../../core/kinds/index.js'
import { readMarker, shortCommit } from '../../core/marker.js'
import type { Progress } from '../../core/outcome.js'
import type { Change, Snapshot, VersionRow, Warning } from '../../core/types.js'
import { versionDescription } from '../../core/version-description.js'
import { asActionError } from '../failure.js'
import { createVersionOnce, type Made } from './create-version.js'
import type { Deps } from './deps.js'
import { unlisted } from './unlisted.js'

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
  const { definition, key } = change
  const { kind } = definition
  const since = progress.kept ?? change.highest ?? 0
  const find = () => adoptable(deps, change, id, since)
  const description = versionDescription(kind, deps.label, {
    commit: shortCommit(deps.commit),
    hash: change.repository,
    source: change.repository,
  })
  const adopted = kinds[kind].deduplicatesVersions ? null : await find()
  const made = adopted ?? (await createVersionOnce(deps, { key, kind, id, description, live }, find))
  await verify(deps, change, id, live, made, progress)
  progress.version = made.version
  progress.published = made.version > since ? made.version : null
  if (made.version <= since) progress.warnings.push(noNewVersion(change, made.version))
  if (!kinds[kind].deduplicatesVersions && progress.published !== null)
    await settle(deps, change, id, since, progress)
}

/**
 * The lowest version above `since` that holds our content: by its content, or, where that cannot be read, by our marker.
 * Without a marker it is somebody's who froze in the console what we had put live.
 * Lists lag, so the numbers that would come next are asked for by themselves where something was live before we wrote.
 */
async function adoptable(deps: Deps, change: Change, id: string, since: number): Promise<Made | null> {
  const { definition } = change
  const rows = await deps.reader.versions(definition.kind, id)
  for (const { version, description } of above(rows, since)) {
    const marked = readMarker(description)
    if (marked && marked.hash !== change.repository) continue
    const snapshot = await deps.reader.describe(definition.kind, id, version)
    if (snapshot ? seenHash(definition, snapshot.content) === definition.hash : marked)
      return { version, snapshot }
  }
  return change.action === 'version'
    ? interrupted(deps, change, id, Math.max(since, rows[0]?.version ?? 0))
    : null
}

/** A version that an interrupted run created, and that the list does not show yet. */
async function interrupted(
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

/** Low to high. */
function above(rows: readonly VersionRow[], since: number): readonly VersionRow[] {
  return rows.filter(({ version }) => version > since).toSorted((a, b) => a.version - b.version)
}

/** The version must hold what was written. */
async function verify(
  deps: Deps,
  change: Change,
  id: string,
  live: Snapshot,
  made: Made,
  progress: Progress,
): Promise<void> {
  const { definition, key } = change
  const { storesOwnForm } = kinds[definition.kind]
  const expected = storesOwnForm ? seenHash(definition, live.content) : definition.hash
  const found = await heldBy(deps, change, id, made)
  if (found === expected) return
  const now = await deps.reader.describe(definition.kind, id, 'live').catch(() => null)
  const lives = now && seenHash(definition, now.content)
  progress.live = lives === definition.hash
  const message = `${key}: version ${made.version} was created but does not hold what was published: content sha256 ${found ?? 'unreadable'} instead of ${expected}; live is ${lives ?? 'unreadable'}. Do not let flows use it; compare it in the console, then run the workflow again.`
  throw new ActionError('verify-failed', 'version-differs', message)
}

/** By the answer, else by reading the version, else by what is live. */
async function heldBy(
  { reader }: Deps,
  { definition, key }: Change,
  id: string,
  made: Made,
): Promise<string | null> {
  const { kind } = definition
  try {
    const held =
      made.snapshot ??
      (await reader.describe(kind, id, made.version)) ??
      (await reader.describe(kind, id, 'live'))
    return held && seenHash(definition, held.content)
  } catch (cause) {
    const { reason, code, message } = asActionError(cause)
    const told = `${key}: version ${made.version} was created, but what it holds could not be verified. ${message}`
    throw new ActionError(reason, code, told, { cause })
  }
}

/** The service makes no version of what the highest one holds already, and so leaves no place for our marker. */
function noNewVersion({ key }: Change, version: number): Warning {
  return {
    code: 'no-new-version',
    message: `${key}: the service answered version ${version}, which holds this content already, instead of making a new one. No marker of ours can be left, so this is repeated until the definition has the form in which the service stores it.`,
  }
}

/** Two runs that overlap may each create a module's version: the lowest is *the* version for every run. */
async function settle(
  deps: Deps,
  change: Change,
  id: string,
  since: number,
  progress: Progress,
): Promise<void> {
  const rows = await deps.reader.versions(change.definition.kind, id)
  const marked = above(rows, since).filter(
    ({ description }) => readMarker(description)?.hash === change.repository,
  )
  const ours = [...new Set([progress.version, ...marked.map(({ version }) => version)])]
  const [lowest = null, ...others] = ours.filter((version) => version !== null).toSorted((a, b) => a - b)
  progress.version = progress.published = lowest
  if (others.length === 0) return
  progress.warnings.push({
    code: 'duplicate-version',
    message: `${change.key}: version ${lowest} and also ${others.join(', ')} hold this content, because two runs published at the same time. Version ${lowest} counts; the others can be deleted once nothing uses them. A concurrency group per instance (queue: max) prevents it.`,
  })
}
