import { ActionError } from '../../core/errors.js'
import { readMarker } from '../../core/marker.js'
import type { Progress } from '../../core/outcome.js'
import type { Change, Kind, Snapshot, VersionRow } from '../../core/types.js'
import { versionDescription } from '../../core/version-description.js'
import { Ambiguous } from '../../ports/connect.js'
import type { Deps } from './deps.js'
import { hashFor } from './live.js'
import { pollUntil } from './waiting.js'

/** Lists of versions lag: for so long they are read, in milliseconds, before a creation of unknown outcome is repeated. */
const lagOfLists = 30_000

/** CreateViewVersion answers the highest version when nothing changed since; of modules that is not known. */
const deduplicates: Readonly<Record<Kind, boolean>> = { view: true, module: false }

/** A version that holds the definition: created by this run, or by another one that was quicker. */
export interface Made {
  readonly version: number
  readonly snapshot: Snapshot | null
}

/**
 * Makes the version that holds `live`, exactly once: adopts one that another run made of the same content since the
 * plan, repeats a creation only when it certainly did not happen, and verifies what the version holds.
 * @throws ActionError conflict, verify-failed, and whatever the service refuses
 */
export async function makeVersion(
  deps: Deps,
  change: Change,
  id: string,
  live: Snapshot,
  progress: Progress,
): Promise<void> {
  const since = progress.kept ?? change.highest ?? 0
  const made = (await adoptable(deps, change, id, since)) ?? (await created(deps, change, id, live, since))
  await verify(deps, change, id, live, made)
  progress.version = made.version
  progress.published = made.version > since ? made.version : null
  await settleDuplicates(deps, change, id, since, progress)
}

async function created(deps: Deps, change: Change, id: string, live: Snapshot, since: number): Promise<Made> {
  const { kind, content: _, ...definition } = change.definition
  const description = versionDescription(kind, deps.label, {
    commit: deps.commit.slice(0, 12),
    hash: definition.hash,
  })
  for (;;) {
    try {
      return await deps.writer.createVersion(kind, id, { description, checksum: live.checksum })
    } catch (cause) {
      if (!(cause instanceof Ambiguous)) throw await asConflict(deps, change, id, live, cause)
      const until = Math.min(deps.clock.now() + lagOfLists, deps.limits.finishBy)
      const found = await pollUntil(deps.clock, until, () => adoptable(deps, change, id, since))
      if (found) return found
      if (deps.clock.now() >= deps.limits.finishBy) throw unknownOutcome(change, cause)
    }
  }
}

/** The lowest version above `since` that bears our content's marker and, where it can be read, holds our content. */
async function adoptable(deps: Deps, change: Change, id: string, since: number): Promise<Made | null> {
  const { definition } = change
  if (deduplicates[definition.kind]) return null
  for (const { version } of ourVersions(await deps.reader.versions(definition.kind, id), change, since)) {
    const snapshot = await deps.reader.describe(definition.kind, id, version)
    if (!snapshot || hashFor(definition, snapshot.content) === definition.hash) return { version, snapshot }
  }
  return null
}

/** Low to high. */
function ourVersions(rows: readonly VersionRow[], change: Change, since: number): readonly VersionRow[] {
  return rows
    .filter(
      ({ version, description }) => version > since && readMarker(description)?.hash === change.repository,
    )
    .toSorted((a, b) => a.version - b.version)
}

/** A refusal while the checksum of what is live has moved is somebody else's publish, whatever the service calls it. */
async function asConflict(
  deps: Deps,
  change: Change,
  id: string,
  live: Snapshot,
  cause: unknown,
): Promise<unknown> {
  if (!(cause instanceof ActionError) || cause.reason !== 'publish-failed' || live.checksum === null)
    return cause
  const now = await deps.reader.describe(change.definition.kind, id, 'live')
  if (!now || now.checksum === live.checksum) return cause
  return new ActionError(
    'conflict',
    'published-in-between',
    `${change.key}: somebody published other content between this run's update and its version; nothing of it was versioned. Look at what is live in the console, then run the workflow again.`,
    { cause },
  )
}

/** The version must hold what was written: by the answer, else by reading it, else by what is live. */
async function verify(deps: Deps, change: Change, id: string, live: Snapshot, made: Made): Promise<void> {
  const { definition } = change
  const { kind } = definition
  const held =
    made.snapshot ??
    (await deps.reader.describe(kind, id, made.version)) ??
    (await deps.reader.describe(kind, id, 'live'))
  const expected = kind === 'view' ? hashFor(definition, live.content) : definition.hash
  if (held && hashFor(definition, held.content) === expected) return
  throw new ActionError(
    'verify-failed',
    'version-differs',
    `${change.key}: version ${made.version} was created but does not hold what was published (content sha256 ${held ? hashFor(definition, held.content) : 'unreadable'} instead of ${expected}). Do not let flows use it; compare it in the console, then run the workflow again.`,
  )
}

/** Two runs that overlap may each create a module's version: the lowest is *the* version for every run. */
async function settleDuplicates(
  deps: Deps,
  change: Change,
  id: string,
  since: number,
  progress: Progress,
): Promise<void> {
  const { definition, key } = change
  if (deduplicates[definition.kind] || progress.published === null) return
  const rows = ourVersions(await deps.reader.versions(definition.kind, id), change, since)
  const lowest = Math.min(progress.published, ...rows.map(({ version }) => version))
  const others = [...new Set([progress.published, ...rows.map(({ version }) => version)])].filter(
    (n) => n !== lowest,
  )
  progress.version = progress.published = lowest
  if (others.length === 0) return
  progress.warnings.push({
    code: 'duplicate-version',
    message: `${key}: version ${lowest} and also ${others.join(', ')} hold this content: two runs published at the same time. Version ${lowest} counts; the others can be deleted once nothing uses them. A concurrency group per instance (queue: max) prevents it.`,
  })
}

function unknownOutcome(change: Change, cause: unknown): ActionError {
  return new ActionError(
    'service-unavailable',
    'version-unknown',
    `${change.key}: the content is live, but the service did not answer whether its version was created. Run the workflow again: it finds the version or makes it.`,
    { cause },
  )
}
