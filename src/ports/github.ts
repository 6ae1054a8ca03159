/** A comment on a pull request. */
export interface Comment {
  readonly id: number
  readonly url: string
  readonly body: string
  /** True where the token's own user wrote it. */
  readonly ours: boolean
}

/** What the action asks of GitHub. Every method may throw GitHubRefused; nothing of it fails a publish. */
export interface PullRequests {
  /** The merged pull request that brought `commit` to the default branch, or the open one that it heads; null: none. */
  ofCommit(commit: string): Promise<number | null>
  /** All comments over all pages, oldest first. */
  comments(pullRequest: number): Promise<readonly Comment[]>
  /** The three writes are sent once: after a refusal look again before repeating one. */
  create(pullRequest: number, body: string): Promise<Comment>
  update(id: number, body: string): Promise<Comment>
  delete(id: number): Promise<void>
}

/** What a pull request is labelled with. */
export interface Labels {
  /** Their names. @throws GitHubRefused */
  labels(pullRequest: number): Promise<readonly string[]>
}

/** How `head` stands to `base`, by GitHub's compare API; `unknown` where there is no answer. */
export interface Commits {
  /** Each 7 to 64 hex digits. Never throws. */
  compare(base: string, head: string): Promise<'ahead' | 'behind' | 'identical' | 'diverged' | 'unknown'>
}

/**
 * `permission`: the token may not; `not-found`: not there, or not visible to the token; `rate-limit`: too many requests;
 * `unavailable`: no answer or a broken one, so a write may have happened; `invalid`: GitHub will not take the request.
 */
export type RefusalKind = 'permission' | 'not-found' | 'rate-limit' | 'unavailable' | 'invalid'

/** GitHub did not do what it was asked. The message holds GitHub's own words. */
export class GitHubRefused extends Error {
  readonly kind: RefusalKind
  /** Milliseconds after which GitHub wants to be asked again; null: it did not tell. */
  readonly retryAfter: number | null

  constructor(
    kind: RefusalKind,
    message: string,
    options: { cause?: unknown; retryAfter?: number | null } = {},
  ) {
    super(message, 'cause' in options ? { cause: options.cause } : {})
    this.name = 'GitHubRefused'
    this.kind = kind
    this.retryAfter = options.retryAfter ?? null
  }
}
