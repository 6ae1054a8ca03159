import type { ChangeDifference } from '../diff/change-difference.js'
import type { Change, EntryAlias } from '../model/plan.js'
import type { Entry, Mode, Status } from '../model/report.js'
import { actionOf, aliasMoveOf, metadataOf, reasonOf } from '../plan/decision.js'
import { metadataHash } from '../plan/metadata.js'
import {
  type ChangeProgress,
  failureOf,
  initialProgress,
  metadataSetNote,
  type Outcome,
} from '../plan/outcome.js'
import { reviewHashOf } from '../resolve/review-hash.js'
import { contentHashOf, isPending, reviewedMetadata, sourceOf } from '../resolve/state.js'
import { blockingReference, changeMessage, changeWarnings } from './change-warnings.js'
import { liveVersionAfter, liveVersionOf } from './live-version.js'
import { publishedSources } from './published-sources.js'

/**
 * The entry of a change that this run does not carry out: it plans, or it stopped before its first write (for
 * `stopReason`).
 */
export function plannedEntry(
  change: Change,
  found: ChangeDifference,
  mode: Mode,
  stopReason: string | null,
): Entry {
  const certain = certainStatus(change)
  const status = certain ?? (mode === 'plan' ? 'planned' : 'skipped')
  const reason = reasonOf(change) ?? (status === 'skipped' ? stopReason : null)
  return entry(change, found, initialProgress(change), { status, reason, message: changeMessage(change) })
}

/**
 * The entry of a change that was carried out, or attempted.
 *
 * @param commit the run's, 40 or 64 hex digits
 */
export function outcomeEntry(outcome: Outcome, found: ChangeDifference, commit: string): Entry {
  const { change } = outcome
  const failure = failureOf(outcome)
  const status = statusOf(outcome, failure !== null)
  const reason = reasonOf(change) ?? failure?.reason ?? outcome.notStarted
  const message = failure?.message ?? dependencyMessage(outcome) ?? unfinishedMessage(outcome, status)
  const { published } = outcome
  const sources = publishedSources(change, published === null ? null : { version: published, commit })
  const result = {
    ...entry(change, found, outcome, { status, reason, message }),
    publishedSources: sources,
    liveVersion: liveVersionAfter(outcome, commit),
  }
  // After a conflict somebody else's publish may be all that was needed, but this run had set these before.
  const isOnlyMetadata = outcome.metadataSet && result.action === 'unchanged'
  return isOnlyMetadata ? { ...result, action: 'metadata', metadata: true } : result
}

/** The message of a change that was not carried out, with what was done before that was decided. */
function unfinishedMessage({ change, metadataSet }: Outcome, status: Status): string | null {
  const message = changeMessage(change)
  if (!metadataSet || (status !== 'blocked' && status !== 'skipped')) return message
  return message === null
    ? `${change.key}: its description or tags were set before this was found.`
    : `${message} ${metadataSetNote}`
}

/** Null: it was not skipped for a reference. */
function dependencyMessage({ change: { key }, dependency }: Outcome): string | null {
  if (dependency === null) return null
  return `${key}: it refers to ${dependency}, which was not published, so nothing of it was written. See the message there, then run the workflow again.`
}

/** A definition that was published has the status of that, even if it was blocked or skipped afterwards. */
function statusOf(outcome: Outcome, failed: boolean): Status {
  const { change, notStarted, published } = outcome
  if (published !== null) return failed ? 'failed' : 'published'
  const status = certainStatus(change) ?? (notStarted ? 'skipped' : failed ? 'failed' : 'unchanged')
  return status === 'unchanged' ? unversionedStatus(outcome) : status
}

/**
 * The status without a new version: description or tags were set, the alias was moved, or another run had done
 * everything already.
 */
function unversionedStatus({ metadataSet, alias }: Outcome): Status {
  return metadataSet || alias !== null ? 'updated' : 'unchanged'
}

/** The status of a change that needs no write; null: it needs one. */
function certainStatus({ decision }: Change): Status | null {
  if (decision.type === 'write') return null
  if (decision.type === 'block') return 'blocked'
  return decision.type === 'leave' && decision.as === 'unchanged' ? 'unchanged' : 'skipped'
}

function entry(
  change: Change,
  { difference, undone, metadataChanges, warnings }: ChangeDifference,
  progress: Readonly<ChangeProgress>,
  { status, reason, message }: Pick<Entry, 'status' | 'reason' | 'message'>,
): Entry {
  const { definition, repository, live, drift, restored } = change
  const [action, metadata] = [actionOf(change), metadataOf(change)]
  const { baseVersion, row, overwrites } = change
  const { kind, name, file, place } = definition
  const { id, arn, version, snapshotVersion } = progress
  return {
    kind,
    name,
    file,
    place: blockingReference(change)?.place ?? place,
    status,
    action,
    id,
    arn,
    version,
    kept: snapshotVersion,
    drift,
    reason,
    message,
    versionArn: arn !== null && version !== null ? `${arn}:${version}` : null,
    previousVersion: progress.previous,
    baseVersion,
    row,
    overwrites,
    restoredVersion: restored?.isSound && restored.hash === repository ? restored.version : null,
    contentSha256: contentHashOf(definition),
    sourceSha256: sourceOf(definition),
    reviewSha256: isReviewed(change) ? reviewHashOf(definition) : null,
    pending: isPending(definition),
    publishedSources: publishedSources(change),
    liveVersion: liveVersionOf(change),
    live: progress.live,
    warnings: [...changeWarnings(change), ...progress.warnings, ...warnings],
    problems: [],
    liveSha256: live,
    metadata: metadata !== null,
    metadataSha256: metadata && metadataHash(reviewedMetadata(definition, metadata)),
    metadataChanges: metadata === null ? [] : metadataChanges,
    alias: progress.alias ?? (status === 'planned' ? plannedAlias(change, arn) : null),
    difference,
    undone,
  }
}

/** Whether a review shows it: it has a write, or would have one. */
function isReviewed(change: Change): boolean {
  return actionOf(change) !== 'unchanged' || aliasMoveOf(change) !== null
}

/** The planned target of the alias. */
function plannedAlias(change: Change, arn: string | null): EntryAlias | null {
  const move = aliasMoveOf(change)
  if (move === null) return null
  const { name, existing, to } = move
  const id = existing?.id ?? null
  return { name, id, arn: aliasArn(arn, id), version: to, previousVersion: existing?.version ?? null }
}

/** The ARN that flows resolve. The service also stores the form with the alias's name, but flows with it do not run. */
export function aliasArn(moduleArn: string | null, aliasId: string | null): string | null {
  return moduleArn === null || aliasId === null ? null : `${moduleArn}:${aliasId}`
}
