import type { HistoryAnswer } from '../plan/plan-table.js'
import type { Content, Hash, Kind, Tags } from './definition.js'

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
export interface ListedResource {
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
export type ReadMethod = 'search' | 'describe'

/** How a run read the instance. `versions`: everything was described, and the versions of every definition were listed. */
export type ObservedBy = ReadMethod | 'versions'

/**
 * What is known of the one resource that bears a definition's name. Members that are `undefined` were not looked
 * up; `null` means looked up and not there (or, in `contents`, not readable). The plan asks for what it lacks.
 */
export interface Observation {
  readonly resource: ListedResource
  /** `$LATEST`. Null: never published. */
  readonly live?: Snapshot | null
  readonly readMethod?: ReadMethod
  /** High to low, all of them. */
  readonly versions?: readonly VersionRow[]
  /** Versions that the list does not show yet, found by their numbers; low to high. */
  readonly unlisted?: readonly VersionRow[]
  /** Content of single versions; null: the service does not tell it. */
  readonly contents?: ReadonlyMap<number, Content | null>
  /** `$SAVED`. Null: there is no draft. */
  readonly draft?: Snapshot | null
  /** Where the snapshot does not tell them. */
  readonly tags?: Tags
  /** The module's alias of the name that this run puts on its version. Null: there is none of that name. */
  readonly alias?: ModuleAlias | null
  /** Versions that are known to hold something else than their markers say. */
  readonly invalidVersions?: ReadonlySet<number>
  /** This run's push, or pull request, changed the definition. False: it did not, or that cannot be found out. */
  readonly changedByPush?: boolean
  readonly history?: HistoryResult
}

/** Whether the repository held the live content at a commit after the one that was published last. */
export interface HistoryResult {
  readonly answer: HistoryAnswer
  /** Why it is unknown, as the end of a sentence that begins with "because"; else null. */
  readonly why: string | null
}

export interface Instance {
  readonly id: string
  readonly arn: string
  /** Account id, 12 digits, from the ARN. */
  readonly account: string
  readonly region: string
  /** The instance's alias, where it has one. */
  readonly alias: string | null
  /** What the files of values call it; absent: they have no section for it. */
  readonly nickname?: string
  /** Address of its console, where it tells one. */
  readonly accessUrl: string | null
}

/** A name that pins a version of a flow module; callers follow it by its id. */
export interface ModuleAlias {
  /** Opaque, given by the service. It stays while the alias moves. */
  readonly id: string
  readonly name: string
  readonly version: number
}
