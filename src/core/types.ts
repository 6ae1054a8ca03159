/**
 * The vocabulary: everything that the parts of the action say to each other is one of these values.
 * Plain, immutable data; no behaviour, no input or output.
 */

import type { Compared } from './diff/types.js'
import type { HistoryAnswer, Overwritten, RowReason } from './plan-table.js'

/** What Amazon Connect calls the two resources that this action publishes. */
export type Kind = 'view' | 'module'

/** How a definition is known everywhere: its kind and its exact name, case included. */
export type Key = `${Kind}/${string}`

/** 64 lower-case hex digits: a SHA-256 by hash definition 1 (docs/what-changed.md), never the service's own. */
export type Hash = string

/** A value of JSON. Objects keep the order of their members as far as JavaScript does. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [member: string]: Json }

/** A place in a file of the repository: path from the workspace's root with `/`, line and column counted from 1. */
export interface Place {
  readonly file: string
  readonly line: number
  readonly column: number
}

/** Something to tell about a file. An `error` makes its definition invalid; a `warning` or a `notice` does not. */
export interface Problem {
  readonly severity: 'error' | 'warning' | 'notice'
  /** Kebab case, a heading of docs/errors.md. */
  readonly code: string
  /** What is wrong with which value, what was expected, and what to do, as sentences. */
  readonly message: string
  readonly place: Place
}

/** What is sent of a view: its template as compact JSON text, and the actions that its components can raise. */
export interface ViewContent {
  readonly kind: 'view'
  readonly template: string
  readonly actions: readonly string[]
}

/** What is sent of a flow module: flow language as compact JSON text; `settings` (compact JSON) only where managed. */
export interface ModuleContent {
  readonly kind: 'module'
  readonly content: string
  readonly settings: string | null
}

export type Content = ViewContent | ModuleContent

/** Name → value, as Amazon Connect's tags are. */
export type Tags = Readonly<Record<string, string>>

/** A valid definition of the repository. */
export interface Definition {
  readonly key: Key
  readonly kind: Kind
  readonly name: string
  /** Path from the workspace's root, with `/`. */
  readonly file: string
  /** Where the name stands, or the file's first character: where a problem of the whole definition is shown. */
  readonly place: Place
  readonly content: Content
  /** R: the hash of `content`. */
  readonly hash: Hash
  /** Kept in step only where given and not empty; else null. */
  readonly description: string | null
  /** Added and changed, never removed; empty where none are given. */
  readonly tags: Tags
  /** `ExternalInvocationConfiguration.Enabled` of a module where given; else null. */
  readonly externalInvocation: boolean | null
}

/** One state of a resource as the service answered it: what is live, a draft, or a numbered version. */
export interface Snapshot {
  readonly kind: Kind
  readonly id: string
  /** Never qualified. */
  readonly arn: string
  readonly name: string
  readonly content: Content
  /** The service's own checksum: opaque, compared only with itself, used as a lock. */
  readonly checksum: string | null
  /** The version number that the answer tells, where it tells one. */
  readonly version: number | null
  readonly versionDescription: string | null
  readonly description: string | null
  /** Null: the answer does not tell them. */
  readonly tags: Tags | null
  readonly awsManaged: boolean
  readonly archived: boolean
  readonly externalInvocation: boolean | null
}

/** A row of a list call. */
export interface Listed {
  readonly kind: Kind
  readonly id: string
  readonly arn: string
  readonly name: string
  readonly awsManaged: boolean
  readonly archived: boolean
}

/** A row of a list of versions. */
export interface VersionRow {
  readonly version: number
  readonly description: string
}

/** What this action leaves at the end of a version's description. */
export interface Marker {
  /** First 12 hex digits of the commit that was published. */
  readonly commit: string
  /** Hash of the content that was published, by hash definition 1. */
  readonly hash: Hash
  /** Hash of the definition as the repository wrote it. Equal to `hash` where it has no references. */
  readonly source: Hash
}

/** How a snapshot of what is live was read: `search` may lag behind, `describe` is exact. */
export type Reading = 'search' | 'describe'

/**
 * What is known of the one resource that bears a definition's name. Members that are `undefined` were not looked
 * up; `null` means looked up and not there (or, in `contents`, not readable). The plan asks for what it lacks.
 */
export interface Observation {
  readonly listed: Listed
  /** `$LATEST`. Null: never published. */
  readonly live?: Snapshot | null
  readonly reading?: Reading
  /** High to low, all of them. */
  readonly versions?: readonly VersionRow[]
  /** Content of single versions; null: the service does not tell it. */
  readonly contents?: ReadonlyMap<number, Content | null>
  /** `$SAVED`. Null: there is no draft. */
  readonly draft?: Snapshot | null
  /** Where the snapshot does not tell them. */
  readonly tags?: Tags
  /** Versions that are known to hold something else than their markers say. */
  readonly unsound?: ReadonlySet<number>
  /** This run's push, or pull request, changed the definition. False: it did not, or that cannot be found out. */
  readonly pushed?: boolean
  readonly history?: HistoryAnswered
}

/** Whether the repository held the live content at a commit after the one that was published last. */
export interface HistoryAnswered {
  readonly answer: HistoryAnswer
  /** Why it is unknown, as the end of a sentence that begins with "because"; else null. */
  readonly why: string | null
}

/** Words for what a plan does about a definition: the output `action`. */
export const actions = [
  'create',
  'update',
  'version',
  'drifted',
  'metadata',
  'unchanged',
  'blocked',
  'held',
] as const
export type Action = (typeof actions)[number]

/** Why a definition is left alone that nothing blocks and that did not drift. */
export type HoldReason = 'rolled-back'

export type BlockReason =
  | 'unpublished-draft'
  | 'not-found'
  | 'aws-managed'
  | 'archived'
  | 'immutable-setting'
  | 'superseded'
  | 'age-unknown'
  | 'other-repository'
  | 'drifted'

/** Whether this run's commit is older than the one that was published last. */
export type Age =
  | { readonly order: 'older' | 'not-older' | 'other-repository' }
  | {
      readonly order: 'unknown'
      /** As the end of a sentence that begins with "because". */
      readonly why: string
    }

/** What is to be written of one definition, with all that writing it needs. */
export type Write =
  /** A new resource, and its first version. */
  | { readonly content: 'create'; readonly metadata: Metadata | null }
  /** The content is replaced, and a version made of it. */
  | {
      readonly content: 'update'
      readonly resource: Listed
      /** What is replaced. Null: never published. */
      readonly live: Snapshot | null
      /** No version holds what is live: it becomes one first. */
      readonly keep: boolean
      readonly metadata: Metadata | null
    }
  /** A version is made of what is live already. */
  | {
      readonly content: 'version'
      readonly resource: Listed
      readonly live: Snapshot
      readonly metadata: Metadata | null
    }
  /** Only description or tags are set. */
  | { readonly content: 'none'; readonly resource: Listed; readonly metadata: Metadata }

/** What is to be done about one definition. */
export type Decision =
  | { readonly type: 'write'; readonly write: Write }
  /** A newer commit was published: the run goes on without this definition. */
  | { readonly type: 'skip'; readonly reason: 'superseded'; readonly write: Write }
  /** Nothing is to be done, or nothing may be: the console changed it, or a rollback left it. */
  | { readonly type: 'leave'; readonly as: 'unchanged' | 'drifted' | 'held' }
  /** Nothing at all may be written by this run. */
  | { readonly type: 'block'; readonly reason: BlockReason }

/** What is to be done about one definition, and why. */
export interface Change {
  readonly key: Key
  readonly definition: Definition
  /** Null: no resource has the name. */
  readonly observation: Observation | null
  readonly decision: Decision
  /** The row of the plan table. Null: nothing is there to compare with. */
  readonly row: RowReason | null
  /** R. */
  readonly repository: Hash
  /** L. Null: nothing is live. */
  readonly live: Hash | null
  /** B and the commit it was published from. Null: no version bears a marker. */
  readonly base: Marker | null
  /** The version that bears B. */
  readonly baseVersion: number | null
  /** K: what a rollback restored above B, and the version that holds it. Null: no rollback was made since. */
  readonly restored: (Marker & { readonly version: number }) | null
  /** Who put the live content there that an update would replace. */
  readonly overwrites: Overwritten
  /** Why it is not known who changed the live content, or null. */
  readonly historyUnknown: string | null
  /** Null: it was not asked for, because nothing would be written or nothing was published before. */
  readonly age: Age | null
  /** The version that holds this definition before the run. */
  readonly version: number | null
  /** The highest version before the run. */
  readonly highest: number | null
  /** What is live moved since this action last published; null: it never did, or it was not looked up. */
  readonly drift: boolean | null
  /** A draft that somebody saved and that an update would replace. */
  readonly draft: Snapshot | null
}

/** Description and tags to be set. Null members: not this one. */
export interface Metadata {
  readonly description: string | null
  readonly tags: Tags | null
}

export interface Plan {
  /** Ordered by key (UTF-16 code units). */
  readonly changes: readonly Change[]
  /** 64 hex digits over all that would change: see docs/what-changed.md. */
  readonly digest: Hash
}

export type Mode = 'plan' | 'publish' | 'comment'

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
  readonly contentSha256: Hash | null
  /** What is live equals this definition. */
  readonly live: boolean | null
  /** What is live moved without this action. */
  readonly drift: boolean | null
  /** The version that was published last. Null: none is known. */
  readonly baseVersion: number | null
  /** Why the plan has this action. Null: there was nothing to compare with. */
  readonly row: RowReason | null
  /** Whose change an update overwrites. `unknown`: the console's, or what an unfinished publish left. */
  readonly overwrites: Overwritten
  /** A failure reason, a block reason, `superseded`, `drifted`, `rolled-back`, `timeout` or `cancelled`. */
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
  /** Where a problem of the whole definition is shown; null: the file holds no valid definition. */
  readonly place: Place | null
  /** What publishing changes, or what the console changed. Null: nothing was compared, or nothing that runs differs. */
  readonly difference: Compared | null
  /** What the console changed since the last publish, where publishing undoes it; `difference` is then the repository's part. Null: nothing, or the two cannot be separated. */
  readonly undone: Compared | null
}

export interface Instance {
  readonly id: string
  readonly arn: string
  /** Account id, 12 digits, from the ARN. */
  readonly account: string
  readonly region: string
  /** The instance's alias, where it has one. */
  readonly alias: string | null
  /** Address of its console, where it tells one. */
  readonly accessUrl: string | null
}

/** What ended the run with an error: the reason's word and one sentence (or more) that says what to do. */
export interface Failure {
  readonly reason: FailureReason
  /** Kebab case, a heading of docs/errors.md. */
  readonly code: string
  readonly message: string
}

/** Who runs: from the runner's environment and the event. */
export interface RunContext {
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

/** Everything that a run has to say: one value, many renderers. */
export interface Report {
  readonly schema: 1
  readonly mode: Mode
  /** Why this mode, as a sentence. */
  readonly modeReason: string
  readonly context: RunContext
  /** Null: the run ended before the instance was known. */
  readonly instance: Instance | null
  /** The `instance-id` input less any ARN; empty where it was not valid. */
  readonly instanceId: string
  /** 12 hex digits that tell this job's section of a comment. */
  readonly sectionId: string
  /** Null: nothing was compared with the instance. */
  readonly observed: Reading | null
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
