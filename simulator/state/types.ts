import type { Remaining } from './lag.js'

export type Kind = 'view' | 'module'

export interface ViewContent {
  readonly template: string
  readonly actions: readonly string[]
}

export interface ModuleContent {
  readonly content: string
  /** The resource-level contract, JSON text. */
  readonly settings: string
}

export interface Version<C> {
  readonly number: number
  readonly description: string | null
  readonly content: C
  /** Lists do not show it for this time. */
  readonly hidden: Remaining
  /** Aliases cannot be put on it for this time. */
  readonly unknown: Remaining
}

/** The lags of a resource. */
export interface Lag {
  /** Reads of a new resource that fail. */
  readonly reads: Remaining
  /** Lists that do not show it. */
  readonly lists: Remaining
  /** Describes of `$LATEST` that return the state before the last update. */
  readonly describes: Remaining
  /** Creations of a version that do not know the live content's checksum. */
  readonly checksums: Remaining
  /** Writes of modules that call it and are refused, since it is new. */
  readonly callers: Remaining
}

interface Resource<C> {
  readonly id: string
  /** Never qualified. */
  readonly arn: string
  name: string
  description: string | null
  tags: Record<string, string>
  /** `$LATEST`; null: never published. */
  live: C | null
  /** The live content before its last change; null: none. */
  previous: C | null
  /** Content that was saved since the last publish; null: `$SAVED` is the live content. */
  draft: C | null
  /** Ascending. */
  versions: Version<C>[]
  /** The highest number ever used: numbers are not reused. */
  highest: number
  readonly createdAt: number
  modifiedAt: number
  readonly lag: Lag
}

export interface ViewResource extends Resource<ViewContent> {
  readonly kind: 'view'
  readonly awsManaged: boolean
  /** Its state before the last update, which describes return while they lag. */
  stale: ViewResource | null
}

export interface Alias {
  readonly id: string
  name: string
  description: string | null
  version: number
  modifiedAt: number
  /** Its state before its last change, which describes and lists return while they lag. Null: it did not exist. */
  before: { readonly name: string; readonly version: number } | null
  /** Describes of it that still return that. */
  readonly describes: Remaining
  /** Lists that still show that. */
  readonly lists: Remaining
}

export interface ModuleResource extends Resource<ModuleContent> {
  readonly kind: 'module'
  archived: boolean
  readonly externalInvocation: boolean
  /** By id. */
  readonly aliases: Map<string, Alias>
  /** Its state before the last update, which describes return while they lag. */
  stale: ModuleResource | null
}

export type AnyResource = ViewResource | ModuleResource

/** The request of a client token for a create. */
export interface RememberedRequest {
  readonly request: string
  /** It may have been deleted since. */
  readonly created: AnyResource
}

/** Kinds of resources that flows and modules refer to, and that no operation here creates. */
export type NamedKind =
  | 'queue'
  | 'prompt'
  | 'hours'
  | 'quick-connect'
  | 'routing-profile'
  | 'user'
  | 'flow'
  | 'lambda'

export interface NamedResource {
  readonly kind: NamedKind
  name: string
  /** Null: a function has no id. */
  readonly id: string | null
  /** Renaming changes it only for a function, whose name is part of it. */
  arn: string
  /** `STANDARD`, `QUEUE`, `CONTACT_FLOW`, …; null: the kind has no types. */
  readonly type: string | null
  /** For a flow; `saved`: it was never published. */
  readonly state: 'active' | 'archived' | 'saved'
  modifiedAt: number
  /** Lists that do not show it. */
  readonly lists: Remaining
  /** Deleted, but lists still show it. */
  deleted: boolean
}

/** All data of the instance. */
export interface State {
  /** By id; AWS-managed views by their ARN. */
  readonly views: Map<string, ViewResource>
  readonly modules: Map<string, ModuleResource>
  /** Queues, prompts and the like, by ARN. */
  readonly named: Map<string, NamedResource>
  /** Deleted, but lists and search still show them; by id. */
  readonly stillListed: Map<string, AnyResource>
  readonly clientTokens: Map<string, RememberedRequest>
}
