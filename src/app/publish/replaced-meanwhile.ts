import type { Key } from '../../core/model/definition.js'
import type { VersionRow } from '../../core/model/observation.js'
import type { Warning } from '../../core/model/report.js'
import { readMarker, readRestoreMarker } from '../../core/plan/version-marker.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'

/** The warning if somebody published over the version that this run made: the publish itself succeeded. */
export function replacedWarning(key: Key, version: number | null): Warning {
  return {
    code: 'replaced-meanwhile',
    message: `${key}: this run made version ${version}, and then somebody published other content: what is live is not this definition. Look at it in the console.`,
  }
}

/** The same for a rollback, whose content is wanted. */
function rolledBackWarning(
  { policy }: PublishContext,
  { change: { key }, progress }: PublishAttempt,
  rollback: VersionRow,
): Warning {
  const { version, published } = progress
  const ours =
    published === null ? `version ${version} holds this definition` : `this run made version ${version}`
  const commit = readRestoreMarker(rollback.description)?.commit
  const alias = policy.rollback ? '' : ' This run leaves the alias, if there is one, to the rollback.'
  return {
    code: 'replaced-meanwhile',
    message: `${key}: ${ours}, and meanwhile a rollback made version ${rollback.version}, which restores commit ${commit}: what is live is not this definition.${alias}`,
  }
}

/**
 * Notes that another run replaced what this one published: it made a version above ours of other content, and a version
 * has what is live when it is made.
 *
 * @returns whether a rollback did so
 */
export function noteReplaced(
  context: PublishContext,
  attempt: PublishAttempt,
  rows: readonly VersionRow[],
): boolean {
  const { change, progress } = attempt
  const rollback = findAbove(attempt, rows, readRestoreMarker)
  if (progress.live && (rollback || findAbove(attempt, rows, readMarker))) {
    progress.live = false
    const warning = rollback
      ? rolledBackWarning(context, attempt, rollback)
      : replacedWarning(change.key, progress.version)
    progress.warnings.push(warning)
  }
  return rollback !== null
}

/** A version above ours, made since the plan, whose marker names other content. */
function findAbove(
  { change, progress }: PublishAttempt,
  rows: readonly VersionRow[],
  read: typeof readMarker,
): VersionRow | null {
  const known = Math.max(progress.version ?? 0, progress.snapshotVersion ?? 0, change.highest ?? 0)
  const isOther = ({ description }: VersionRow) =>
    (read(description)?.hash ?? change.repository) !== change.repository
  return rows.find((row) => row.version > known && isOther(row)) ?? null
}
