import type { Overwritten, RowReason } from '../plan/plan-table.js'
import type { Definition, Hash, Key, Tags } from './definition.js'
import type { ListedResource, Marker, Observation, Snapshot } from './observation.js'

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
      readonly resource: ListedResource
      /** What is replaced. Null: never published. */
      readonly live: Snapshot | null
      /** No version holds what is live: it becomes one first. */
      readonly keep: boolean
      readonly metadata: Metadata | null
    }
  /** A version is made of what is live already. */
  | {
      readonly content: 'version'
      readonly resource: ListedResource
      readonly live: Snapshot
      readonly metadata: Metadata | null
    }
  /** Only description or tags are set. */
  | { readonly content: 'none'; readonly resource: ListedResource; readonly metadata: Metadata }

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
