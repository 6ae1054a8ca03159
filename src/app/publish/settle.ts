import { seenHash } from '../../core/content-hash.js'
import { kinds } from '../../core/kinds/index.js'
import { readMarker, shortCommit } from '../../core/marker.js'
import type { Progress } from '../../core/outcome.js'
import type { Change, VersionRow, Warning } from '../../core/types.js'
import type { PublishAttempt } from './attempt.js'
import type { Deps } from './deps.js'
import { above } from './find-version.js'

/**
 * What other runs published since the plan: two that overlap may each create a module's version, and the lowest is
 * *the* version for every run; a newer commit's version below ours means that our update landed over it.
 */
export async function settle(deps: Deps, attempt: PublishAttempt, known: number): Promise<void> {
  const { change, id, progress } = attempt
  const { published } = progress
  const { kind } = change.definition
  // The service makes one version of a view's content at a time: without a gap there is no other.
  if (published === null || (kinds[kind].deduplicatesVersions && published === known + 1)) return
  const rows = above(await deps.reader.versions(kind, id), known)
  await settleDuplicates(deps, attempt, rows)
  progress.warnings.push(...(await overtaken(deps, change, rows, published)))
}

async function settleDuplicates(
  deps: Deps,
  attempt: PublishAttempt,
  rows: readonly VersionRow[],
): Promise<void> {
  const { change, progress } = attempt
  const marked = rows.filter(({ description }) => readMarker(description)?.hash === change.repository)
  const others = marked.map(({ version }) => version).filter((version) => isOther(progress, version))
  const sound: number[] = []
  for (const version of others) if (await holdsContent(deps, attempt, version)) sound.push(version)
  if (sound.length === 0) return
  const [lowest = null, ...rest] = [...sound, progress.version ?? 0].toSorted((a, b) => a - b)
  progress.version = progress.published = lowest
  progress.warnings.push(duplicate(change, lowest ?? 0, rest))
}

function isOther({ version, unsound }: Progress, other: number): boolean {
  return other !== version && !unsound.has(other)
}

/** Where it cannot be read, its marker is believed. */
async function holdsContent(
  { reader }: Deps,
  { change: { definition }, id }: PublishAttempt,
  version: number,
): Promise<boolean> {
  const snapshot = await reader.describe(definition.kind, id, version)
  return snapshot === null || seenHash(definition, snapshot.content) === definition.hash
}

function duplicate({ key }: Change, lowest: number, others: readonly number[]): Warning {
  return {
    code: 'duplicate-version',
    message: `${key}: version ${lowest} and also ${others.join(', ')} hold this content, because two runs published at the same time. Version ${lowest} counts; the others can be deleted once nothing uses them. A concurrency group per instance (queue: max) prevents it.`,
  }
}

/** An update has no precondition: one that was on its way may land after a newer commit's version was made. */
async function overtaken(
  { ages, commit }: Deps,
  { key, repository }: Change,
  rows: readonly VersionRow[],
  published: number,
): Promise<readonly Warning[]> {
  for (const { version, description } of rows) {
    const marker = readMarker(description)
    if (
      !marker ||
      version >= published ||
      marker.hash === repository ||
      marker.commit === shortCommit(commit)
    )
      continue
    const { order } = await ages.ofCommit(marker.commit)
    if (order === 'not-older') continue
    const newer = order === 'older' ? 'is newer' : 'may be newer'
    const message = `${key}: version ${version} of commit ${marker.commit}, which ${newer}, was published while this run published commit ${shortCommit(commit)} over it. What is live is this run's. Run the workflow of commit ${marker.commit} again.`
    return [{ code: 'overtook-newer', message }]
  }
  return []
}
