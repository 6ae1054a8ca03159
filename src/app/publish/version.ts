import { ActionError } from '../../core/errors.js'
import { readMarker, shortCommit } from '../../core/marker.js'
import type { Progress } from '../../core/outcome.js'
import type { Change, Kind, Snapshot, VersionRow } from '../../core/types.js'
import { versionDescription } from '../../core/version-description.js'
import { createVersionOnce, type Made } from './create-version.js'
import type { Deps } from './deps.js'
import { hashFor } from './live.js'

/** CreateViewVersion answers the highest version when nothing changed since; of modules that is not known. */
const deduplicates: Readonly<Record<Kind, boolean>> = { view: true, module: false }

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
  })
  const adopted = deduplicates[kind] ? null : await find()
  const made = adopted ?? (await createVersionOnce(deps, { key, kind, id, description, live }, find))
  progress.version = made.version
  progress.published = made.version > since ? made.version : null
  await verify(deps, change, id, live, made, progress)
  if (!deduplicates[kind] && progress.published !== null) await settle(deps, change, id, since, progress)
}

/**
 * The lowest version above `since` that bears our content's marker and, where it can be read, holds our content.
 * Lists lag, so the number that would come next is asked for by itself where something was live before we wrote.
 */
async function adoptable(deps: Deps, change: Change, id: string, since: number): Promise<Made | null> {
  const { definition } = change
  const rows = await deps.reader.versions(definition.kind, id)
  for (const { version } of ourVersions(rows, change, since)) {
    const snapshot = await deps.reader.describe(definition.kind, id, version)
    if (!snapshot || hashFor(definition, snapshot.content) === definition.hash) return { version, snapshot }
  }
  return change.action === 'version'
    ? unlisted(deps, change, id, Math.max(since, rows[0]?.version ?? 0) + 1)
    : null
}

/** A version that an interrupted run created, and that the list does not show yet. */
async function unlisted(
  deps: Deps,
  { definition }: Change,
  id: string,
  version: number,
): Promise<Made | null> {
  const snapshot = await deps.reader.describe(definition.kind, id, version)
  const ours = snapshot && readMarker(snapshot.versionDescription ?? '')?.hash === definition.hash
  return ours && hashFor(definition, snapshot.content) === definition.hash ? { version, snapshot } : null
}

/** Low to high. */
function ourVersions(rows: readonly VersionRow[], change: Change, since: number): readonly VersionRow[] {
  return rows
    .filter(
      ({ version, description }) => version > since && readMarker(description)?.hash === change.repository,
    )
    .toSorted((a, b) => a.version - b.version)
}

/** The version must hold what was written: by the answer, else by reading it, else by what is live. */
async function verify(
  deps: Deps,
  change: Change,
  id: string,
  live: Snapshot,
  made: Made,
  progress: Progress,
): Promise<void> {
  const { definition, key } = change
  const { kind } = definition
  const held =
    made.snapshot ??
    (await deps.reader.describe(kind, id, made.version)) ??
    (await deps.reader.describe(kind, id, 'live'))
  const expected = kind === 'view' ? hashFor(definition, live.content) : definition.hash
  const found = held && hashFor(definition, held.content)
  if (found === expected) return
  progress.version = null
  const message = `${key}: version ${made.version} was created but does not hold what was published: content sha256 ${found ?? 'unreadable'} instead of ${expected}. Do not let flows use it; compare it in the console, then run the workflow again.`
  throw new ActionError('verify-failed', 'version-differs', message)
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
  const ours = [
    ...new Set([progress.version, ...ourVersions(rows, change, since).map(({ version }) => version)]),
  ]
  const [lowest = null, ...others] = ours.filter((version) => version !== null).toSorted((a, b) => a - b)
  progress.version = progress.published = lowest
  if (others.length === 0) return
  progress.warnings.push({
    code: 'duplicate-version',
    message: `${change.key}: version ${lowest} and also ${others.join(', ')} hold this content, because two runs published at the same time. Version ${lowest} counts; the others can be deleted once nothing uses them. A concurrency group per instance (queue: max) prevents it.`,
  })
}
