import type { Overwritten, RowReason } from '../plan/plan-table.js'
import type { Hash, Key, Kind, Problem, SourceLocation } from './definition.js'
import type { ChangedPlace, Detail, ReportedDifference } from './difference.js'
import type { Instance, ObservedBy } from './observation.js'
import type { Action, EntryAlias } from './plan.js'

export type Mode = 'plan' | 'publish' | 'comment' | 'rollback'

/** Values of `failure-reason`. Of several that apply, the output has the first in this order. */
export const failureReasons = [
  'invalid-input',
  'invalid-definition',
  'no-credentials',
  'instance-not-found',
  'plan-changed',
  'drift-found',
  'blocked',
  'cancelled',
  'timeout',
  'access-denied',
  'quota-exceeded',
  'throttled',
  'conflict',
  'verify-failed',
  'publish-failed',
  'service-unavailable',
  'changes-found',
  'internal',
] as const

export type FailureReason = (typeof failureReasons)[number]

export type Status =
  | 'planned'
  | 'checked'
  | 'published'
  | 'unchanged'
  | 'updated'
  | 'failed'
  | 'skipped'
  | 'blocked'
  | 'invalid'

/** Information about one definition that a reader must have although nothing failed. */
export interface Warning {
  /** Kebab case, a heading of docs/errors.md. */
  readonly code: string
  readonly message: string
  /** Where what it is about is in the definition's file. Absent: where a problem of the whole definition is shown. */
  readonly place?: ChangedPlace
  /** For a definition that is live and no longer in the repository: its highest version, if that is known. */
  readonly removed?: { readonly key: Key; readonly version: number | null }
}

/** The result of one definition. The first members are the contract's `versions` entry. */
export interface Entry {
  readonly kind: Kind
  readonly name: string
  readonly file: string
  readonly status: Status
  /** Null: no plan was made. */
  readonly action: Action | null
  readonly id: string | null
  readonly arn: string | null
  /** The version that holds this definition after the run. */
  readonly version: number | null
  readonly versionArn: string | null
  /** The highest version before the run. */
  readonly previousVersion: number | null
  /** R. Null: it is not known, since references were not resolved, or are pending. */
  readonly contentSha256: Hash | null
  /** S: hash of the definition as written, with its references. Null: it could not be read. */
  readonly sourceSha256: Hash | null
  /**
   * R*: the hash that a review compares. Null: there is nothing to review, or nothing was compared with the instance.
   */
  readonly reviewSha256: Hash | null
  /** It refers to definitions that this run publishes, so its content is known only after that. */
  readonly pending: boolean
  /** The sources that the instance received, high to low by version. Null: the versions were not listed. */
  readonly publishedSources: readonly PublishedSource[] | null
  /** The version that has what is live after the run. Null: none, or that is not known, or versions were not listed. */
  readonly liveVersion: LiveVersion | null
  /** Whether the live content equals this definition. */
  readonly live: boolean | null
  /** Whether the live content changed without this action. */
  readonly drift: boolean | null
  /** The version that was published last. Null: none is known. */
  readonly baseVersion: number | null
  /**
   * The version in which a rollback restored this definition before this run. Null: no rollback since the last publish,
   * or that is not known.
   */
  readonly restoredVersion: number | null
  /** The row of the plan table. Null: there was nothing to compare with. */
  readonly row: RowReason | null
  /** Whose change an update overwrites. `unknown`: the console's, or that of an unfinished publish. */
  readonly overwrites: Overwritten
  /** A failure reason, a block reason, `rolled-back`, `timeout` or `cancelled`. */
  readonly reason: string | null
  /** Sentences: what happened and what to do; null: there is nothing to report. */
  readonly message: string | null
  /** The version that saves content that was live and in no version, before it was replaced. */
  readonly kept: number | null
  readonly warnings: readonly Warning[]
  /**
   * For a file without a valid definition: all of its problems. For a failed publish: the service's reasons, at their
   * lines.
   */
  readonly problems: readonly Problem[]
  /** L of the plan: hash of the content that was live when it was made. */
  readonly liveSha256: Hash | null
  /** Whether description or tags differ from the repository's. */
  readonly metadata: boolean
  /** Hash of the description and tags to set, as in the plan digest; null: none are set. */
  readonly metadataSha256: Hash | null
  /** The description and the tags to set, each with what the instance has. Empty: none, or the definition is new. */
  readonly metadataChanges: readonly Detail[]
  /** The alias that this run moved, or would move. Null: none. */
  readonly alias: EntryAlias | null
  /** The place of problems that concern the whole definition; null: the file has no valid definition. */
  readonly place: SourceLocation | null
  /**
   * The changes of a publish, or those made in the console. Null: nothing was compared, or nothing that is executed
   * differs.
   */
  readonly difference: ReportedDifference | null
  /**
   * Changes made in the console since the last publish that publishing undoes; `difference` then has the repository's
   * part. Null: there are none, or the two cannot be separated.
   */
  readonly undone: ReportedDifference | null
}

/** An error that ended the run, with one or more sentences that state what to do. */
export interface Failure {
  readonly reason: FailureReason
  /** Kebab case, a heading of docs/errors.md. */
  readonly code: string
  readonly message: string
}

/** The workflow run, from the runner's environment and the event. */
export interface WorkflowRun {
  /** `owner/name`. */
  readonly repository: string
  readonly runId: string
  readonly runAttempt: string
  /** Address of the run's page. */
  readonly runUrl: string
  readonly serverUrl: string
  readonly event: string
  /** 40 (or 64) hex digits of the checkout's HEAD; else GITHUB_SHA. */
  readonly commit: string
  /** Folder of the checkout, from the workspace's root; absent: it is the root, or there is no checkout. */
  readonly checkout?: string
}

/** A reference of a definition, and its value in the instance. */
export interface ReportedReference {
  /** As the file has it: `${queue/Support}`. */
  readonly reference: string
  readonly key: Key
  /** The path in the definition: `Content.Actions[0].Parameters.QueueId`. */
  readonly path: string
  readonly line: number
  readonly column: number
  /** Null: it is known after its target was published, or it cannot be resolved. */
  readonly resolved: string | null
  /** The definition that must be published before it is known. Absent: there is none. */
  readonly awaits?: Key
  /** The replacement from the files of values in this instance; absent: none. */
  readonly overriddenBy?: string
}

/** A source that the instance received: a publish made a version of it, and no rollback replaced it since. */
export interface PublishedSource {
  readonly source: Hash
  readonly version: number
  /** First 12 hex digits of the commit that was published. */
  readonly commit: string
}

/** A version that has the live content. */
export interface LiveVersion {
  readonly version: number
  /** First 12 hex digits of the commit that was published or restored. Null: the version's description names none. */
  readonly commit: string | null
  /** A rollback made it. */
  readonly restored: boolean
}

/** The complete result of a run: one value for all renderers. */
export interface Report {
  readonly schema: 1
  readonly mode: Mode
  /** Why this mode, as a sentence. */
  readonly modeReason: string
  readonly context: WorkflowRun
  /** When it was made, by the runner's clock: ISO 8601 in UTC. Null: the run looked at no definition. */
  readonly createdAt: string | null
  /** Null: the run ended before the instance was known. */
  readonly instance: Instance | null
  /** The `instance-id` input without any ARN; empty if it was not valid. */
  readonly instanceId: string
  /** The address of the HTML page: this job's input `page-url`, never one from a prepared file. Absent: none. */
  readonly pageUrl?: string
  /** 12 hex digits that identify this job's section of a comment. */
  readonly sectionId: string
  /** Null: nothing was compared with the instance. */
  readonly observed: ObservedBy | null
  readonly planDigest: Hash | null
  /** Key → entry, ordered by key. The key of an unreadable file is its file name. */
  readonly entries: Readonly<Record<string, Entry>>
  /** Problems at places in files. */
  readonly problems: readonly Problem[]
  /** Warnings about the run as a whole. */
  readonly warnings: readonly Warning[]
  readonly notices: readonly string[]
  /** Empty: success. The first is the `failure-reason`; each becomes an error annotation. */
  readonly failures: readonly Failure[]
  /** The value of each reference, by key and place; references on the canvas are left out. */
  readonly references: readonly ReportedReference[]
  /** Paths of files, next to the report, that save drafts which were overwritten. */
  readonly savedDrafts: readonly string[]
}

/** A message that GitHub shows at a place in a file, or for the run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}
