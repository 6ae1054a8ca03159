/** A comment on a pull request. */
export interface Comment {
  readonly id: number
  /** Its id in GraphQL. */
  readonly nodeId: string
  readonly url: string
  readonly body: string
  /** Whether the token's own user wrote it. */
  readonly isOwn: boolean
}

/** A comment with its author and editor, so that a reader can decide whether to trust its text. */
export interface CommentWithEditor {
  /** As in `Comment`. */
  readonly url: string
  readonly body: string
  /** Login; null: the account no longer exists. */
  readonly author: string | null
  /** Whether the token's own user wrote it, according to GitHub. */
  readonly isOwn: boolean
  /**
   * Login of the last editor if that is not the author, `ghost` for an account that no longer exists; null: nobody
   * else.
   */
  readonly editor: string | null
}

export interface CommentReader {
  /** All comments of a pull request, over all pages, oldest first. */
  comments(pullRequest: number): Promise<readonly Comment[]>
  /** The present state of the given comments, in the same order, without those deleted since. */
  withEditors(comments: readonly Comment[]): Promise<readonly CommentWithEditor[]>
}

/** The pull request comments of GitHub. Every method may throw GitHubRefused; no failure here fails a publish. */
export interface PullRequests extends CommentReader {
  /**
   * The merged pull request that brought `commit` to the default branch, or the open one with it as head; null: none.
   */
  pullRequestOfCommit(commit: string): Promise<number | null>
  /** The three writes are sent once: after a refusal, read before repeating one. */
  create(pullRequest: number, body: string): Promise<Comment>
  update(id: number, body: string): Promise<Comment>
  delete(id: number): Promise<void>
}

/** The present state of a pull request. */
export interface PullRequestState {
  readonly open: boolean
  readonly headCommit: string
  /** `owner/name`; null: that repository no longer exists. */
  readonly headRepository: string | null
}

/** Reads that verify a prepared comment before it is posted. May throw GitHubRefused. */
export interface PullRequestReader {
  /** Null: this repository has no pull request with that number, or the token may not see it. */
  pullRequest(number: number): Promise<PullRequestState | null>
}

/** Labels of pull requests. */
export interface Labels {
  /** Their names. @throws GitHubRefused */
  labels(pullRequest: number): Promise<readonly string[]>
}

/**
 * The order of two commits: `ahead` if `head` is newer than `base`. `no-such-commit`: the repository can be read, and
 * does not have `base`. `why` is the end of a sentence that starts with "because".
 */
export type CommitComparison =
  | { readonly order: 'ahead' | 'behind' | 'identical' | 'diverged' }
  | { readonly order: 'unknown'; readonly why: string }
  | { readonly order: 'no-such-commit' }

/** The newest commit of a branch, 40 or 64 hex digits; null: unknown, with the end of a sentence as above. */
export type BranchTip = { readonly tip: string } | { readonly tip: null; readonly why: string }

/** The order of commits. Never throws. */
export interface Commits {
  /** Each 7 to 64 hex digits. */
  compare(base: string, head: string): Promise<CommitComparison>
  /** @param branch without `refs/heads/` */
  tipOf(branch: string): Promise<BranchTip>
}

/** The history of a push. Every method may throw GitHubRefused; a publish that needs the answer stops without it. */
export interface PushHistory extends CommentReader {
  /**
   * The commits of `head` that `base` does not have, newest first, and their total; none of more than `limit`. Each 40
   * or 64 hex digits.
   */
  commitsBetween(
    base: string,
    head: string,
    limit: number,
  ): Promise<{ commits: readonly string[]; total: number }>
  /** Pull requests whose merge brought `commit` to `branch`; null: to the default branch. */
  pullRequestsMergedBy(commit: string, branch: string | null): Promise<readonly number[]>
}

/**
 * The range of commits of an event: a pull request since its base, or a push; `back`: from a newer commit back to an
 * older one. Commits are 40 or 64 hex digits.
 */
export type Range =
  | { readonly kind: 'pull-request'; readonly number: number; readonly base: string }
  | { readonly kind: 'push'; readonly before: string; readonly after: string }
  | { readonly kind: 'back'; readonly from: string; readonly to: string }

/** The files of a range; paths from the repository's root. */
export interface RangeFiles {
  /** Removed, or renamed: the old paths. */
  readonly paths: readonly string[]
  /** With changed content. */
  readonly modified: readonly string[]
  /** False: GitHub lists no more, but there may be more. */
  readonly complete: boolean
}

/** Files on GitHub. Every method may throw GitHubRefused; all calls together take at most half a minute. */
export interface RepositoryFiles {
  /**
   * The files that a range removed, renamed or modified. GitHub lists at most 3,000 files of a pull request and 300 of a
   * push or a rollback: `complete` is false if it listed that many.
   */
  removedFiles(range: Range): Promise<RangeFiles>
  /** A file's bytes at a commit. */
  readFile(commit: string, path: string): Promise<Uint8Array>
}

/** The present state of a release. */
export interface Release {
  readonly id: number
  readonly tag: string
  /** Address of its page. */
  readonly url: string
  /** Its exact text; empty if it has none. */
  readonly body: string
  readonly draft: boolean
}

/** Releases and their text. Every method may throw GitHubRefused. None creates, publishes or deletes a release. */
export interface Releases {
  /** Null: there is no release with that id, or the token may not see it. */
  release(id: number): Promise<Release | null>
  /** A published release. Null: there is none, or the token may not see it. */
  releaseOfTag(tag: string): Promise<Release | null>
  /** Drafts with that tag. GitHub lists drafts only for a token that may write contents. */
  draftsOfTag(tag: string): Promise<readonly Release[]>
  /**
   * Replaces only the text. GitHub has no precondition for it, so an edit since the last read is lost. Sent once: after
   * a refusal, read before repeating it. Returns the stored release.
   */
  updateReleaseBody(id: number, body: string): Promise<Release>
}

/**
 * `credentials`: there is no token, or GitHub does not accept it; `permission`: the token lacks one; `not-found`: not
 * there, or not visible to the token; `rate-limit`: too many requests; `unavailable`: no answer or a broken one, so a
 * write may have happened; `invalid`: GitHub refuses the request.
 */
export type RefusalKind =
  | 'credentials'
  | 'permission'
  | 'not-found'
  | 'rate-limit'
  | 'unavailable'
  | 'invalid'

/** GitHub refused a request. The message has GitHub's own words. */
export class GitHubRefused extends Error {
  readonly kind: RefusalKind
  /** Milliseconds after which GitHub accepts the next request; null: it did not say. */
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

/** The refusal if there is no token for GitHub. */
export function missingToken(): GitHubRefused {
  return new GitHubRefused('credentials', 'the `github-token` is empty')
}
