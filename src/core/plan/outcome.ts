import type { Key } from '../model/definition.js'
import { type ActionError, withSentences } from '../model/errors.js'
import type { Change, EntryAlias } from '../model/plan.js'
import type { Warning } from '../model/report.js'
import { isInStep } from './decision.js'

/**
 * Facts about one definition during a publish. They are written as they happen, so that a failure loses nothing that
 * was done.
 */
export interface ChangeProgress {
  id: string | null
  arn: string | null
  /** A write was sent: from then on the definition is finished even if the run's time is up. */
  wrote: boolean
  /** Whether the live content equals the definition; null while that is not known. */
  live: boolean | null
  /** The version that holds the definition. */
  version: number | null
  /**
   * The version number that this run created or adopted; null: none. Never reset, unless the version turns out to have
   * other content.
   */
  published: number | null
  /** The highest version before the run. */
  previous: number | null
  /** Description or tags were set, or at least one of them. */
  metadataSet: boolean
  /** The version that saves the content that was live before. */
  snapshotVersion: number | null
  /**
   * The alias that this run moved, set once the service accepted it. Null again only if somebody else moved it since;
   * its version is null if that is possible.
   */
  alias: EntryAlias | null
  /** The alias that the input `module-alias` names, on any version. Null: it may not exist, or the input names none. */
  namedAlias: { readonly name: string; readonly id: string } | null
  /** Versions that this run made of this definition and that have other content. */
  readonly invalidVersions: Set<number>
  /** Paths of the files that save drafts which were replaced. */
  readonly savedDrafts: Set<string>
  warnings: Warning[]
}

/** The result of a change. */
export interface Outcome extends Readonly<ChangeProgress> {
  readonly change: Change
  /** Why it was not completed; null: it was. */
  readonly failure: ActionError | null
  /**
   * Why it was not started: the time was up, the run was cancelled, or a definition that it refers to was not
   * published. Null: it was started, or there was nothing to do.
   */
  readonly notStarted: 'timeout' | 'cancelled' | 'dependency' | null
  /** The referenced definition that could not be published; null: it was not skipped for that. */
  readonly dependency: Key | null
}

/** The progress of a change before the run does anything about it. */
export function initialProgress(change: Change): ChangeProgress {
  const listed = change.observation?.resource
  return {
    id: listed?.id ?? null,
    arn: listed?.arn ?? null,
    wrote: false,
    live: isLive(change),
    version: change.version,
    published: null,
    previous: change.highest,
    metadataSet: false,
    snapshotVersion: null,
    alias: null,
    namedAlias: null,
    invalidVersions: new Set(),
    savedDrafts: new Set(),
    warnings: [],
  }
}

/**
 * Updates the progress after a new decision about the same definition. What this run did stays: a version that it made
 * remains the definition's version, even if other content is live now.
 */
export function applyDecision(progress: ChangeProgress, change: Change): void {
  const { id, arn, live, version } = initialProgress(change)
  Object.assign(progress, { id, arn, live })
  if (progress.published === null) progress.version = version
}

/** Also true for a base that has the live content: then the service stored our content in a normalized form. */
function isLive(change: Change): boolean | null {
  const { row, observation, live, repository } = change
  if (isInStep(change) || row === 'live-in-stored-form') return true
  if (observation && observation.live === undefined) return null
  return live === repository
}

/** The failure of an outcome. Its message adds what was done nevertheless. */
export function failureOf(outcome: Outcome): ActionError | null {
  const { failure, wrote, live, version, metadataSet } = outcome
  const done = [
    ...(failure && wrote && live && version === null ? [liveNote(failure)] : []),
    ...(metadataSet ? [metadataSetNote] : []),
  ]
  return failure && done.length > 0 ? withSentences(failure, done) : failure
}

/** A call whose answer is not known may have made the version. */
function liveNote({ code }: ActionError): string {
  const isKnown = code !== 'version-unknown' && code !== 'interrupted'
  return isKnown
    ? 'The content is live already, but no version holds it yet.'
    : 'The content is live already; whether a version holds it is not known.'
}

/** A sentence for a definition that was not finished. */
export const metadataSetNote = 'Its description or tags were set.'
