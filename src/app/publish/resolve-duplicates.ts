import { liveHash } from '../../core/hash/content-hash.js'
import { kinds } from '../../core/kinds/index.js'
import type { VersionRow } from '../../core/model/observation.js'
import type { Change } from '../../core/model/plan.js'
import type { Warning } from '../../core/model/report.js'
import type { ChangeProgress } from '../../core/plan/outcome.js'
import { readMarker, shortCommit } from '../../core/plan/version-marker.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'
import { versionsAbove } from './find-existing.js'
import { hasOwnMarker } from './own-marker.js'
import { noteReplaced } from './replaced-meanwhile.js'

/**
 * Finds versions that other runs published since the plan. Two parallel runs may each create a module's version, and
 * the lowest one counts for every run; a newer commit's version below ours means that our update replaced it, and
 * other content above ours that ours was replaced.
 */
export async function resolveDuplicates(
  context: PublishContext,
  attempt: PublishAttempt,
  known: number,
): Promise<void> {
  const { change, id, progress } = attempt
  const { published } = progress
  const { kind } = change.definition
  // The service makes one version of a view's content at a time: without a gap there is no other one.
  if (published === null || (kinds[kind].deduplicatesVersions && published === known + 1)) return
  const rows = versionsAbove(await context.reader.versions(kind, id), known)
  await adoptLowest(context, attempt, rows)
  noteReplaced(context, attempt, rows)
  // Replacing a newer commit is the purpose of a rollback.
  if (!context.policy.rollback)
    progress.warnings.push(...(await findOvertaken(context, change, rows, published)))
}

async function adoptLowest(
  context: PublishContext,
  attempt: PublishAttempt,
  rows: readonly VersionRow[],
): Promise<void> {
  const { change, progress } = attempt
  const marked = rows.filter(({ description }) => hasOwnMarker(change, description))
  const others = marked.map(({ version }) => version).filter((version) => isOtherVersion(progress, version))
  const valid: number[] = []
  for (const version of others) if (await hasContent(context, attempt, version)) valid.push(version)
  if (valid.length === 0) return
  const [lowest = null, ...rest] = [...valid, progress.version ?? 0].toSorted((a, b) => a - b)
  progress.version = progress.published = lowest
  progress.warnings.push(duplicateWarning(change, lowest ?? 0, rest))
}

function isOtherVersion({ version, invalidVersions }: ChangeProgress, other: number): boolean {
  return other !== version && !invalidVersions.has(other)
}

/** A version that cannot be read is judged by its marker. */
async function hasContent(
  { reader }: PublishContext,
  { change: { definition }, id }: PublishAttempt,
  version: number,
): Promise<boolean> {
  const snapshot = await reader.describe(definition.kind, id, version)
  return snapshot === null || liveHash(definition, snapshot.content) === definition.hash
}

function duplicateWarning({ key }: Change, lowest: number, others: readonly number[]): Warning {
  return {
    code: 'duplicate-version',
    message: `${key}: version ${lowest} and also ${others.join(', ')} hold this content, because two runs published at the same time. Version ${lowest} counts; the others can be deleted once nothing uses them. A concurrency group per instance (queue: max) prevents it.`,
  }
}

/** An update has no precondition: one that was under way may arrive after a newer commit's version was made. */
async function findOvertaken(
  { ages, commit }: PublishContext,
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
