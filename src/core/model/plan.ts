import type { Overwritten, RowReason } from '../plan/plan-table.js'
import type { Definition, Hash, Key, Tags } from './definition.js'
import type { ListedResource, Marker, ModuleAlias, Observation, Snapshot } from './observation.js'
import type { ReferenceBlock } from './reference.js'

/** The planned actions for a definition: values of the output `action`. */
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

/** Why a definition is left alone although it is neither blocked nor drifted. */
export type HoldReason = 'rolled-back'

/** Why the run skips a definition that it would otherwise write. */
export type SkipReason = 'superseded' | 'not-found' | 'dependency'

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

/** Whether this run's commit is older than the commit that was published last. */
export type Age =
  | { readonly order: 'older' | 'not-older' | 'other-repository' }
  | {
      readonly order: 'unknown'
      /** As the end of a sentence that begins with "because". */
      readonly why: string
    }

/**
 * The word before the hash in a version's description. `content`: a publish made the version. `restores`: a rollback
 * did.
 */
export type MarkerWord = 'content' | 'restores'

/** An alias of a module, to be put on the version that holds the definition once that version is verified. */
export interface AliasMove {
  readonly name: string
  /** The alias as it was read. Null: it does not exist, so the run creates it. */
  readonly existing: ModuleAlias | null
  /** Null: the version that the run makes first. A rollback prefers a version that a publish made of the content. */
  readonly to: number | null
}

/** What to write of one definition, with everything that the write needs. */
export type Write = ContentWrite & {
  /** Null: the alias stays where it is, or the run has none. */
  readonly alias: AliasMove | null
}

export type ContentWrite =
  /** A new resource, and its first version. */
  | { readonly content: 'create'; readonly metadata: Metadata | null }
  /** Replaces the content and makes a version of it. */
  | {
      readonly content: 'update'
      readonly resource: ListedResource
      /** The content to replace. Null: never published. */
      readonly live: Snapshot | null
      /** No version has the live content, so it is saved as one first. */
      readonly keep: boolean
      /** For the version that is made. */
      readonly word: MarkerWord
      readonly metadata: Metadata | null
    }
  /** Makes a version of the content that is live already. */
  | {
      readonly content: 'version'
      readonly resource: ListedResource
      readonly live: Snapshot
      /** For the version that is made. */
      readonly word: MarkerWord
      readonly metadata: Metadata | null
    }
  /** Only sets description or tags, or moves the alias. */
  | { readonly content: 'none'; readonly resource: ListedResource; readonly metadata: Metadata | null }

/** The decision about one definition. */
export type Decision =
  | { readonly type: 'write'; readonly write: Write }
  /** The run skips this definition: a newer commit was published, or a rollback would have to create it. */
  | {
      readonly type: 'skip'
      readonly reason: 'superseded' | 'not-found'
      readonly write: Write
    }
  /** A rollback skips this definition, because it refers to `target`, which is not rolled back. */
  | {
      readonly type: 'skip'
      readonly reason: 'dependency'
      readonly target: string
      readonly write: Write
    }
  /** The run leaves it: nothing differs, the console changed it, or a rollback put it on hold. */
  | { readonly type: 'leave'; readonly as: 'unchanged' | 'drifted' | 'held' }
  /** The run writes nothing at all. */
  | {
      readonly type: 'block'
      readonly reason: BlockReason
      /** What is wrong and what to do, if the rest of the change does not state it. */
      readonly message?: string
    }

/** The version that a rollback made last, and the marker that it has. */
export interface RestoredVersion extends Marker {
  readonly version: number
  /** Whether it holds what its marker names, as far as that is known. */
  readonly isSound: boolean
}

/** A version below the last published one, whose content is live again. */
export interface WentBack {
  readonly version: number
  /** First 12 hex digits of the commit that it was made from. */
  readonly commit: string
  /**
   * A run of that commit saved what was live, and made no version of its own content. Whether it also replaced what was
   * live is not known.
   */
  readonly hasKept: boolean
}

/** The decision about one definition, and its reasons. */
export interface Change {
  readonly key: Key
  readonly definition: Definition
  /** Null: no resource has the name. */
  readonly observation: Observation | null
  readonly decision: Decision
  /** The row of the plan table. Null: nothing exists to compare with. */
  readonly row: RowReason | null
  /** R. */
  readonly repository: Hash
  /** L. Null: nothing is live. */
  readonly live: Hash | null
  /** B and the commit that it was published from. Null: no version has a marker. */
  readonly base: Marker | null
  /** The version with the marker B. */
  readonly baseVersion: number | null
  /** What a rollback left, where one was made since: the version of B, or the one in which it kept what was in none. */
  readonly left: number | null
  /** K: what a rollback restored above B. Null: no rollback was made since. */
  readonly restored: RestoredVersion | null
  /** Who made the live content that an update would replace. */
  readonly overwrites: Overwritten
  /** The older version whose content is live again without a version that says so. Null: none is known. */
  readonly wentBack: WentBack | null
  /** Why it is not known who changed the live content, or null. */
  readonly historyUnknown: string | null
  /** Null: it was not needed, because nothing would be written or nothing was published before. */
  readonly age: Age | null
  /** The version that holds this definition before the run. */
  readonly version: number | null
  /** The highest version before the run. */
  readonly highest: number | null
  /**
   * Whether the live content changed since this action last published; null: it never published, or that was not read.
   */
  readonly drift: boolean | null
  /** A draft that somebody saved and that an update would replace. */
  readonly draft: Snapshot | null
}

/** Description and tags to set. A null member is not set. */
export interface Metadata {
  readonly description: string | null
  readonly tags: Tags | null
}

export interface Plan {
  /** Ordered by key (UTF-16 code units). */
  readonly changes: readonly Change[]
  /** 64 hex digits over all writes: see docs/what-changed.md. */
  readonly digest: Hash
}

/** The target of an alias, and the version that it was on before. */
export interface EntryAlias {
  readonly name: string
  /** Null: it is not created yet. */
  readonly id: string | null
  /** `<ARN of the module>:<id of the alias>`: the form that flows resolve. Null: it is not created yet. */
  readonly arn: string | null
  /** Null: the version is not made yet; or, for an alias that was moved, it may have been moved again. */
  readonly version: number | null
  /** Null: the alias is new. */
  readonly previousVersion: number | null
}
