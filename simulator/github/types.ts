/** A JSON object on the wire. */
export type JsonObject = { readonly [member: string]: unknown }

export interface Account {
  readonly login: string
  readonly id: number
  readonly type: 'User' | 'Bot' | 'Mannequin'
}

export interface FakeComment {
  readonly id: number
  /** Number of the issue or pull request. */
  readonly issue: number
  readonly author: Account
  readonly body: string
  /** Milliseconds since the epoch. */
  readonly created: number
  readonly updated: number
  /** Who last edited the text, where that was not at its creation; null too where that account is gone. */
  readonly editor: Account | null
  /** Milliseconds since the epoch; null: the text is as it was created. */
  readonly edited: number | null
}

export interface FakePull {
  readonly number: number
  readonly state: 'open' | 'closed'
  readonly head: { readonly ref: string; readonly sha: string; readonly repository: string }
  readonly base: { readonly ref: string; readonly sha: string }
  /** Milliseconds since the epoch; null: not merged. */
  readonly merged: number | null
  readonly mergeCommit: string | null
  /** Every commit that it brings or brought. */
  readonly commits: readonly string[]
  readonly locked: boolean
  /** Names. */
  readonly labels: readonly string[]
}

export interface FakeRelease {
  readonly id: number
  readonly tag: string
  readonly name: string | null
  readonly body: string | null
  readonly draft: boolean
  readonly prerelease: boolean
  /** Published in a repository with immutable releases: its tag and assets are locked, its title and text are not. */
  readonly immutable: boolean
  /** Milliseconds since the epoch. */
  readonly created: number
  readonly updated: number
}

/** What a path holds: a file's text or bytes, a symbolic link's target, or the commit of a submodule. */
export type Content = string | Uint8Array | { readonly symlink: string } | { readonly submodule: string }

/** Path → what is there. */
export type Tree = ReadonlyMap<string, Content>

export interface State {
  readonly comments: Map<number, FakeComment>
  readonly pulls: Map<number, FakePull>
  /** Commit → its parents. */
  readonly commits: Map<string, readonly string[]>
  /** Commit → its files, where somebody put them; any other commit has those of its nearest ancestor. */
  readonly trees: Map<string, Tree>
  /** Name of a branch → its newest commit. */
  readonly branches: Map<string, string>
  readonly releases: Map<number, FakeRelease>
  /** Ids are given out in order and never again. */
  nextId: number
}

/** What may be changed while the fake runs. */
export interface Switches {
  /** The token of a fork's pull request: every write is refused. */
  readOnly: boolean
  /** The token has no permission for pull requests, to read them neither. */
  withoutPullRequests: boolean
  /** The token may not see the repository: everything of it is 404. */
  hidden: boolean
  /** `bad-gateway`: 502 for everything; `silent`: no answer ever comes. */
  down: false | 'bad-gateway' | 'silent'
}

/** What to do to the next calls that match, instead of or after the real thing. */
export interface Fault {
  /** `GET`, `POST`, …; default any. */
  readonly method?: string
  /** Default any. */
  readonly path?: RegExp
  /** How many matching calls go well before it; default 0. So the pages of a list can be told apart. */
  readonly skip?: number
  /** How many matching calls it meets; default 1. */
  readonly times?: number
  readonly kind:
    | 'http-502'
    | 'http-502-after'
    | 'reset'
    | 'reset-after'
    | 'secondary-limit'
    | 'primary-limit'
    | 'answer'
    | 'cut'
    | 'silent'
  /** Seconds of the `Retry-After` header of a `secondary-limit`; null: none. Default 1. */
  readonly retryAfter?: number | null
  /** Of the kind `answer`: what is answered in place of the real thing. */
  readonly answer?: Answer
}

/** A request as it came and its answer; `status` 0: none was given. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  status: number
  response: unknown
}

/** Runs when a call arrives (`before`) and when it has taken effect but is not yet answered (`after`). */
export type Hook = (call: Call, moment: 'before' | 'after') => void | Promise<void>

export interface GitHubOptions {
  /** `ghs_…` is a token of an app's installation, as GITHUB_TOKEN is; any other one is a user's. */
  readonly token: string
  /** Who the token is. */
  readonly login: string
  /** `owner/name`. */
  readonly repository: string
  readonly defaultBranch: string
  readonly now: () => number
}

/** All that a route may look at. */
export interface World {
  readonly options: GitHubOptions
  readonly state: State
  readonly switches: Switches
  readonly url: () => string
  /** Comments as lists show them. */
  listed(): readonly FakeComment[]
}

export interface ApiRequest {
  /** What the path's pattern caught. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  /** Path and query as they came. */
  readonly target: string
  /** Media types that are wanted. */
  readonly accept: string
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
