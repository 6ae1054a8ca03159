import type { Overwritten, RowReason } from '../plan/plan-table.js'
import type { Hash, Key, Kind, Problem, SourceLocation } from './definition.js'
import type { ReportedDifference } from './difference.js'
import type { Instance, ObservedBy } from './observation.js'
import type { Action, EntryAlias } from './plan.js'

export type Mode = 'plan' | 'publish' | 'comment' | 'rollback'

/** `failure-reason`, in the order in which the first that applies is told. */
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

/** Something that a reader must know about one definition although nothing failed. */
export interface Warning {
  /** Kebab case, a heading of docs/errors.md. */
  readonly code: string
  readonly message: string
  /** Of a definition that is no longer in the repository and still live: its highest version, where it is known. */
  readonly removed?: { readonly key: Key; readonly version: number | null }
}

/** What became of one definition. The first members are the contract's `versions` entry. */
export interface Entry {
  readonly kind: Kind
  readonly name: string
  readonly file: string
  readonly status: Status
  /** Null where no plan was made. */
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
  /** S: of the definition as written, references and all. Null: it could not be read. */
  readonly sourceSha256: Hash | null
  /** R*: what a review compares. Null: nothing is to be reviewed, or nothing was compared with the instance. */
  readonly reviewSha256: Hash | null
  /** References to definitions that this run publishes are known only after that. */
  readonly pending: boolean
  /** What the instance received of it, high to low by version. Null: its versions were not listed. */
  readonly publishedSources: readonly PublishedSource[] | null
  /** What is live equals this definition. */
  readonly live: boolean | null
  /** What is live moved without this action. */
  readonly drift: boolean | null
  /** The version that was published last. Null: none is known. */
  readonly baseVersion: number | null
  /** The version in which a rollback restored this definition before this run. Null: none since the last publish, or none is known. */
  readonly restoredVersion: number | null
  /** Why the plan has this action. Null: there was nothing to compare with. */
  readonly row: RowReason | null
  /** Whose change an update overwrites. `unknown`: the console's, or what an unfinished publish left. */
  readonly overwrites: Overwritten
  /** A failure reason, a block reason, `rolled-back`, `timeout` or `cancelled`. */
  readonly reason: string | null
  /** What happened and what to do, as sentences; null where there is nothing to say. */
  readonly message: string | null
  /** Content that was live and in no version, frozen as this version before it was replaced. */
  readonly kept: number | null
  readonly warnings: readonly Warning[]
  /** Of a file that gives no valid definition all of the file's; of a failed one what the service refused, at its lines. */
  readonly problems: readonly Problem[]
  /** L of the plan: what was live when it was made. */
  readonly liveSha256: Hash | null
  /** Description or tags differ from what the repository gives. */
  readonly metadata: boolean
  /** Hash of the description and tags to be set, as the plan digest has it; null: none are. */
  readonly metadataSha256: Hash | null
  /** The alias that this run moved, or would move. Null: none. */
  readonly alias: EntryAlias | null
  /** Where a problem of the whole definition is shown; null: the file holds no valid definition. */
  readonly place: SourceLocation | null
  /** What publishing changes, or what the console changed. Null: nothing was compared, or nothing that runs differs. */
  readonly difference: ReportedDifference | null
  /** What the console changed since the last publish, where publishing undoes it; `difference` is then the repository's part. Null: nothing, or the two cannot be separated. */
  readonly undone: ReportedDifference | null
}

/** What ended the run with an error: the reason's word and one sentence (or more) that says what to do. */
export interface Failure {
  readonly reason: FailureReason
  /** Kebab case, a heading of docs/errors.md. */
  readonly code: string
  readonly message: string
}

/** Who runs: from the runner's environment and the event. */
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
}

/** A reference of a definition, and what it came to in the instance. */
export interface ReportedReference {
  /** As the file has it: `${queue/Support}`. */
  readonly reference: string
  readonly key: Key
  /** Where in the definition: `Content.Actions[0].Parameters.QueueId`. */
  readonly path: string
  readonly line: number
  readonly column: number
  /** Null: it is known after what it names was published, or it cannot be resolved. */
  readonly resolved: string | null
  /** What the files of values name for it in this instance; absent: nothing. */
  readonly overriddenBy?: string
}

/** A source that the instance received: a publish made a version of it, and no rollback left it since. */
export interface PublishedSource {
  readonly source: Hash
  readonly version: number
  /** First 12 hex digits of the commit that was published. */
  readonly commit: string
}

/** Everything that a run has to say: one value, many renderers. */
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
  /** The `instance-id` input less any ARN; empty where it was not valid. */
  readonly instanceId: string
  /** 12 hex digits that tell this job's section of a comment. */
  readonly sectionId: string
  /** Null: nothing was compared with the instance. */
  readonly observed: ObservedBy | null
  readonly planDigest: Hash | null
  /** Key → entry, ordered by key. An unreadable file is keyed by its file name. */
  readonly entries: Readonly<Record<string, Entry>>
  /** Everything to tell at a place in a file. */
  readonly problems: readonly Problem[]
  /** Everything to tell of the run as a whole. */
  readonly warnings: readonly Warning[]
  readonly notices: readonly string[]
  /** Empty: success. The first is `failure-reason`; each is an error annotation. */
  readonly failures: readonly Failure[]
  /** What each reference came to, by key and place; those on the canvas are left out. */
  readonly references: readonly ReportedReference[]
  /** Drafts that were overwritten: files beside the report. */
  readonly savedDrafts: readonly string[]
}

/** Something that GitHub shows at a place in a file, or at the run. */
export interface Annotation {
  readonly level: 'error' | 'warning' | 'notice'
  readonly title: string
  readonly message: string
  readonly file?: string
  readonly line?: number
  readonly column?: number
}
