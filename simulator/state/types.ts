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
  /** Lists that do not show it yet. */
  hiddenFrom: number
}

/** How far the outside is behind: counts of calls that still see an older state. */
export interface Lag<C> {
  reads: number
  lists: number
  stale: { content: C | null; describes: number }
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
  /** What was saved since the last publish; null: `$SAVED` is what is live. */
  draft: C | null
  /** Ascending. */
  versions: Version<C>[]
  /** The highest number ever given: numbers are not used again. */
  highest: number
  readonly createdAt: number
  modifiedAt: number
  readonly lag: Lag<C>
}

export interface ViewResource extends Resource<ViewContent> {
  readonly kind: 'view'
  readonly awsManaged: boolean
}

export interface Alias {
  readonly id: string
  name: string
  description: string | null
  version: number
  modifiedAt: number
}

export interface ModuleResource extends Resource<ModuleContent> {
  readonly kind: 'module'
  archived: boolean
  readonly externalInvocation: boolean
  /** By id. */
  readonly aliases: Map<string, Alias>
}

export type AnyResource = ViewResource | ModuleResource

/** What a client token of a create stands for. */
export interface Remembered {
  readonly request: string
  readonly id: string
}

/** Everything that the instance holds. */
export interface State {
  /** By id; AWS-managed views by their ARN. */
  readonly views: Map<string, ViewResource>
  readonly modules: Map<string, ModuleResource>
  readonly clientTokens: Map<string, Remembered>
}
