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
  /**
   * The last editor of the text, if it was edited after its creation; null also for an account that no longer exists.
   */
  readonly editor: Account | null
  /** Milliseconds since the epoch; null: never edited. */
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
  /** Every commit of the pull request. */
  readonly commits: readonly string[]
  readonly locked: boolean
  /** Names of labels. */
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

/** The content of a path: a file's text or bytes, a symbolic link's target, or the commit of a submodule. */
export type Content = string | Uint8Array | { readonly symlink: string } | { readonly submodule: string }

/** Path → content. */
export type Tree = ReadonlyMap<string, Content>

export interface State {
  readonly comments: Map<number, FakeComment>
  readonly pulls: Map<number, FakePull>
  /** Commit → its parents. */
  readonly commits: Map<string, readonly string[]>
  /** Commit → its files, if a test set them; any other commit has those of its nearest ancestor. */
  readonly trees: Map<string, Tree>
  /** Name of a branch → its newest commit. */
  readonly branches: Map<string, string>
  readonly releases: Map<number, FakeRelease>
  /** Ids are assigned in order and never reused. */
  nextId: number
}

/** Settings that may be changed while the fake runs. */
export interface Switches {
  /** The token of a fork's pull request: every write is refused. */
  readOnly: boolean
  /** The token has no permission for pull requests, not even to read them. */
  withoutPullRequests: boolean
  /** The token may not see the repository: every request for it returns 404. */
  hidden: boolean
  /** `bad-gateway`: 502 for everything; `silent`: no answer ever arrives. */
  down: false | 'bad-gateway' | 'silent'
}

/** A fault for the next calls that match, in place of the real answer or after it. */
export interface Fault {
  /** `GET`, `POST`, …; default any. */
  readonly method?: string
  /** Default any. */
  readonly path?: RegExp
  /** Number of matching calls that succeed before it; default 0. So a fault can hit a later page of a list. */
  readonly skip?: number
  /** Number of matching calls that it hits; default 1. */
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
  /** For the kind `answer`: the answer in place of the real one. */
  readonly answer?: Answer
}

/** A request as it arrived and its answer; `status` 0: there was none. */
export interface Call {
  readonly method: string
  readonly path: string
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  status: number
  response: unknown
}

/** Runs when a call arrives (`before`) and when it has taken effect but is not answered yet (`after`). */
export type Hook = (call: Call, moment: 'before' | 'after') => void | Promise<void>

export interface GitHubOptions {
  /** `ghs_…` is a token of an app's installation, such as GITHUB_TOKEN; any other one is a user's. */
  readonly token: string
  /** The token's user. */
  readonly login: string
  /** `owner/name`. */
  readonly repository: string
  readonly defaultBranch: string
  readonly now: () => number
  /** Maximum rows per page of a list, which GitHub keeps at 100. */
  readonly maxRows: number
}

/** Everything that a route may read. */
export interface World {
  readonly options: GitHubOptions
  readonly state: State
  readonly switches: Switches
  readonly url: () => string
  /** Comments in lists. */
  listed(): readonly FakeComment[]
}

export interface ApiRequest {
  /** The values of the path's parameters. */
  readonly params: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly body: unknown
  /** Path and query as they came. */
  readonly target: string
  /** Accepted media types. */
  readonly accept: string
}

export interface Answer {
  readonly status: number
  readonly body?: unknown
  readonly headers?: Readonly<Record<string, string>>
}
