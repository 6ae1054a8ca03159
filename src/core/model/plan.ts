import type { Overwritten, RowReason } from '../plan/plan-table.js'
import type { Definition, Hash, Key, Tags } from './definition.js'
import type { ListedResource, Marker, ModuleAlias, Observation, Snapshot } from './observation.js'
import type { ReferenceBlock } from './reference.js'

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
  'rollback',
] as const

export type Action = (typeof actions)[number]

/** Why a definition is left alone that nothing blocks and that did not drift. */
export type HoldReason = 'rolled-back'

/** Why the run goes on without a definition that it would write. */
export type SkipReason = 'superseded' | 'not-found'

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
  | 'not-promoted'
  | ReferenceBlock['reason']

/** Whether this run's commit is older than the one that was published last. */
export type Age =
  | { readonly order: 'older' | 'not-older' | 'other-repository' }
  | {
      readonly order: 'unknown'
      /** As the end of a sentence that begins with "because". */
      readonly why: string
    }

/** The word before the hash in a version's description. `content`: a publish made the version. `restores`: a rollback did. */
export type MarkerWord = 'content' | 'restores'

/** A module's alias that is put on the version that holds the definition, once that is verified. */
export interface AliasMove {
  readonly name: string
  /** As it was when it was read. Null: there was none, so it is created. */
  readonly existing: ModuleAlias | null
  /** Null: the version that is made first. A rollback prefers one that a publish made of the content. */
  readonly to: number | null
}

/** What is to be written of one definition, with all that writing it needs. */
export type Write = ContentWrite & {
  /** Null: the alias stays where it is, or the run has none. */
  readonly alias: AliasMove | null
}

export type ContentWrite =
  /** A new resource, and its first version. */
  | { readonly content: 'create'; readonly metadata: Metadata | null }
  /** The content is replaced, and a version made of it. */
  | {
      readonly content: 'update'
      readonly resource: ListedResource
      /** What is replaced. Null: never published. */
      readonly live: Snapshot | null
      /** No version holds what is live: it becomes one first. */
      readonly keep: boolean
      /** Of the version that is made. */
      readonly word: MarkerWord
      readonly metadata: Metadata | null
    }
  /** A version is made of what is live already. */
  | {
      readonly content: 'version'
      readonly resource: ListedResource
      readonly live: Snapshot
      /** Of the version that is made. */
      readonly word: MarkerWord
      readonly metadata: Metadata | null
    }
  /** Only description or tags are set, or the alias is moved. */
  | { readonly content: 'none'; readonly resource: ListedResource; readonly metadata: Metadata | null }

/** What is to be done about one definition. */
export type Decision =
  | { readonly type: 'write'; readonly write: Write }
  /** The run goes on without this definition: a newer commit was published, or a rollback would create it. */
  | { readonly type: 'skip'; readonly reason: SkipReason; readonly write: Write }
  /** Nothing is to be done, or nothing may be: the console changed it, or a rollback left it. */
  | { readonly type: 'leave'; readonly as: 'unchanged' | 'drifted' | 'held' }
  /** Nothing at all may be written by this run. */
  | {
      readonly type: 'block'
      readonly reason: BlockReason
      /** What is wrong and what to do, where the rest of the change does not say it. */
      readonly message?: string
    }

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
  /** What a rollback left, where one was made since: the version of B, or the one in which it kept what was in none. */
  readonly left: number | null
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

/** Where an alias is put, and where it was. */
export interface EntryAlias {
  readonly name: string
  /** Null: it is not created yet. */
  readonly id: string | null
  /** `<ARN of the module>:<id of the alias>`: what flows resolve. Null: it is not created yet. */
  readonly arn: string | null
  /** Null: the version is not made yet; or, of an alias that was moved, it is not known whether it is there still. */
  readonly version: number | null
  /** Null: the alias is new. */
  readonly previousVersion: number | null
}
