import type { HistoryAnswer } from '../plan/plan-table.js'
import type { Content, Hash, Kind, Tags } from './definition.js'

/** One state of a resource, as the service returned it: the live one, a draft, or a numbered version. */
export interface Snapshot {
  readonly kind: Kind
  readonly id: string
  /** Never qualified. */
  readonly arn: string
  readonly name: string
  readonly content: Content
  /** The service's own checksum: opaque, compared only with itself, used as a lock. */
  readonly checksum: string | null
  /** The version number, if the answer has one. */
  readonly version: number | null
  readonly versionDescription: string | null
  readonly description: string | null
  /** Null: the answer does not have them. */
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

/** The marker that this action puts at the end of a version's description. */
export interface Marker {
  /** First 12 hex digits of the commit that was published. */
  readonly commit: string
  /** Hash of the content that was published, by hash definition 1. */
  readonly hash: Hash
  /** Hash of the definition as the repository wrote it. Equal to `hash` where it has no references. */
  readonly source: Hash
}

/** How a live snapshot was read: `search` may lag, `describe` is exact. */
export type ReadMethod = 'search' | 'describe'

/** How a run read the instance. `versions`: everything was described, and the versions of every definition were listed. */
export type ObservedBy = ReadMethod | 'versions'

/**
 * Everything known about the one resource that has a definition's name. `undefined` members were not read; `null` means
 * read and absent (or, in `contents`, not readable). The plan asks for the members that it needs.
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
  /** Content of single versions; null: the service does not return it. */
  readonly contents?: ReadonlyMap<number, Content | null>
  /** `$SAVED`. Null: there is no draft. */
  readonly draft?: Snapshot | null
  /** Read separately if the snapshot does not have them. */
  readonly tags?: Tags
  /** The module's alias with the name that this run puts on its version. Null: the module has no such alias. */
  readonly alias?: ModuleAlias | null
  /** Versions whose content is known to differ from their markers. */
  readonly invalidVersions?: ReadonlySet<number>
  /** Whether this run's push or pull request changed the definition. False: it did not, or that cannot be found out. */
  readonly changedByPush?: boolean
  readonly history?: HistoryResult
}

/** Whether the repository had the live content at a commit after the last publish. */
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
  /** The instance's name in the files of values; absent: they have no section for it. */
  readonly nickname?: string
  /** Address of its console, if the service returns one. */
  readonly accessUrl: string | null
}

/** A name for one version of a flow module; callers refer to it by its id. */
export interface ModuleAlias {
  /** Opaque, given by the service. It stays while the alias moves. */
  readonly id: string
  readonly name: string
  readonly version: number
}
