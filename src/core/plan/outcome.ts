import type { Key } from '../model/definition.js'
import { ActionError } from '../model/errors.js'
import type { Change, EntryAlias } from '../model/plan.js'
import type { Warning } from '../model/report.js'
import { isInStep } from './decision.js'

/** What is true of one definition so far. Filled as it happens, so that a failure loses nothing that was done. */
export interface ChangeProgress {
  id: string | null
  arn: string | null
  /** A write was sent: from here on the definition is finished even when the run's time is up. */
  wrote: boolean
  /** What is live equals the definition; null while that is not known. */
  live: boolean | null
  /** The version that holds the definition. */
  version: number | null
  /** The version number that this run created or adopted; null: none. Never taken back, unless it holds something else. */
  published: number | null
  /** The highest version before the run. */
  previous: number | null
  /** The version that keeps what was live before. */
  snapshotVersion: number | null
  /** The alias that this run moved. Noted once the service took it; null again only where somebody else moved it since, its version where that may be. */
  alias: EntryAlias | null
  /** The alias that the input `module-alias` names, wherever it is; null: it is not known to exist, or none is named. */
  namedAlias: { readonly name: string; readonly id: string } | null
  /** Versions that were made of this definition and hold something else. */
  readonly invalidVersions: Set<number>
  /** Paths of files with content of the console that was replaced. */
  readonly savedDrafts: Set<string>
  warnings: Warning[]
}

/** What became of a change. */
export interface Outcome extends Readonly<ChangeProgress> {
  readonly change: Change
  /** Why it was not carried out to the end; null: it was. */
  readonly failure: ActionError | null
  /** Why it was not started: the run's time was up, it was cancelled, or what it refers to was not published; null: it was, or nothing was to do. */
  readonly notStarted: 'timeout' | 'cancelled' | 'dependency' | null
  /** The definition that it refers to and that could not be published; null: that is not the matter. */
  readonly dependency: Key | null
}

/** What is true of a change before anything is done about it. */
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
    snapshotVersion: null,
    alias: null,
    namedAlias: null,
    invalidVersions: new Set(),
    savedDrafts: new Set(),
    warnings: [],
  }
}

/** A base that holds what is live counts too: then the service stored our content in its own form. */
function isLive(change: Change): boolean | null {
  const { row, observation, live, repository } = change
  if (isInStep(change) || row === 'live-in-stored-form') return true
  if (observation && observation.live === undefined) return null
  return live === repository
}

/** Why an outcome is a failure, with what a reader must know beside it: that the content is live all the same. */
export function failureOf({ failure, wrote, live, version }: Outcome): ActionError | null {
  if (!failure || !(wrote && live && version === null)) return failure
  const message = `${failure.message} The content is live already, but no version holds it yet.`
  return new ActionError(failure.reason, failure.code, message, { cause: failure })
}
