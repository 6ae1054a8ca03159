/** A comment on a pull request. */
export interface Comment {
  readonly id: number
  /** Its id in GraphQL. */
  readonly nodeId: string
  readonly url: string
  readonly body: string
  /** True where the token's own user wrote it. */
  readonly isOwn: boolean
}

/** A comment with its author and editor, by which a reader decides whether to trust its text. */
export interface CommentWithEditor {
  /** As in `Comment`. */
  readonly url: string
  readonly body: string
  /** Login; null: an account that is gone. */
  readonly author: string | null
  /** True where the token's own user wrote it, by GitHub's own word. */
  readonly isOwn: boolean
  /** Login of who edited it last, where that was not its author, `ghost` for an account that is gone; null: nobody else. */
  readonly editor: string | null
}

export interface CommentReader {
  /** All comments of a pull request, over all pages, oldest first. */
  comments(pullRequest: number): Promise<readonly Comment[]>
  /** The given comments as they are now, in the same order, without those that were deleted meanwhile. */
  withEditors(comments: readonly Comment[]): Promise<readonly CommentWithEditor[]>
}

/** What the action asks of GitHub. Every method may throw GitHubRefused; nothing of it fails a publish. */
export interface PullRequests extends CommentReader {
  /** The merged pull request that brought `commit` to the default branch, or the open one that it heads; null: none. */
  pullRequestOfCommit(commit: string): Promise<number | null>
  /** The three writes are sent once: after a refusal look again before repeating one. */
  create(pullRequest: number, body: string): Promise<Comment>
  update(id: number, body: string): Promise<Comment>
  delete(id: number): Promise<void>
}

/** A pull request as it stands now. */
export interface PullRequestState {
  readonly open: boolean
  readonly headCommit: string
  /** `owner/name`; null: that repository is gone. */
  readonly headRepository: string | null
}

/** What is asked of GitHub before anything of strangers is posted. May throw GitHubRefused. */
export interface PullRequestReader {
  /** Null: this repository has no pull request of that number, or the token may not see it. */
  pullRequest(number: number): Promise<PullRequestState | null>
}

/** What a pull request is labelled with. */
export interface Labels {
  /** Their names. @throws GitHubRefused */
  labels(pullRequest: number): Promise<readonly string[]>
}

/**
 * The order of two commits: `ahead` where `head` is newer than `base`. `no-such-commit`: the repository can be read, and
 * has no commit `base`. `why` is the end of a sentence that begins with "because".
 */
export type CommitComparison =
  | { readonly order: 'ahead' | 'behind' | 'identical' | 'diverged' }
  | { readonly order: 'unknown'; readonly why: string }
  | { readonly order: 'no-such-commit' }

/** The newest commit of a branch, 40 or 64 hex digits; null: unknown, with the end of a sentence as above. */
export type BranchTip = { readonly tip: string } | { readonly tip: null; readonly why: string }

/** What is known of commits' order. Never throws. */
export interface Commits {
  /** Each 7 to 64 hex digits. */
  compare(base: string, head: string): Promise<CommitComparison>
  /** @param branch without `refs/heads/` */
  tipOf(branch: string): Promise<BranchTip>
}

/** How a push came about. Every method may throw GitHubRefused; a publish that needs the answer does not go on without. */
export interface PushHistory extends CommentReader {
  /**
   * The commits that `head` has and `base` has not, newest first, and how many there are; of more than `limit` none.
   * Each 40 or 64 hex digits.
   */
  commitsBetween(
    base: string,
    head: string,
    limit: number,
  ): Promise<{ commits: readonly string[]; total: number }>
  /** Pull requests that brought `commit` to `branch`, null: to the default branch, by their merge. */
  pullRequestsMergedBy(commit: string, branch: string | null): Promise<readonly number[]>
}

/**
 * What an event changed: a pull request since its base, or a push. Or, turned round, what going back from a newer commit
 * to an older one takes away. Commits are 40 or 64 hex digits.
 */
export type Range =
  | { readonly kind: 'pull-request'; readonly number: number; readonly base: string }
  | { readonly kind: 'push'; readonly before: string; readonly after: string }
  | { readonly kind: 'back'; readonly from: string; readonly to: string }

export interface TakenAway {
  readonly paths: readonly string[]
  readonly modified: readonly string[]
  readonly complete: boolean
}

/** Files as GitHub has them. Every method may throw GitHubRefused, and all of them together take half a minute at most. */
export interface RepositoryFiles {
  /**
   * Paths, from the repository's root, that a range removed or renamed away, and those whose content it changed. GitHub
   * lists at most 3,000 files of a pull request and 300 of a push or of the way back: `complete` is false where it listed
   * as many.
   */
  removedFiles(range: Range): Promise<TakenAway>
  /** A file's bytes at a commit. */
  readFile(commit: string, path: string): Promise<Uint8Array>
}

/** A release as it is now. */
export interface Release {
  readonly id: number
  readonly tag: string
  /** Address of its page. */
  readonly url: string
  /** Its text, to the letter; empty where it has none. */
  readonly body: string
  readonly draft: boolean
}

/** Releases and their text. Every method may throw GitHubRefused. None of them creates, publishes or deletes a release. */
export interface Releases {
  /** Null: there is no release of that id, or the token may not see it. */
  release(id: number): Promise<Release | null>
  /** A published release. Null: there is none, or the token may not see it. */
  releaseOfTag(tag: string): Promise<Release | null>
  /** Drafts with that tag. GitHub lists drafts only for a token that may write contents. */
  draftsOfTag(tag: string): Promise<readonly Release[]>
  /**
   * Replaces the text, and nothing else. GitHub has no condition for it, so another edit since the last look is lost. Sent
   * once: after a refusal look again before repeating it. Answers what GitHub stored.
   */
  updateReleaseBody(id: number, body: string): Promise<Release>
}

/**
 * `credentials`: there is no token, or GitHub does not accept it; `permission`: the token may not; `not-found`: not there, or not visible to the token; `rate-limit`: too many requests;
 * `unavailable`: no answer or a broken one, so a write may have happened; `invalid`: GitHub will not take the request.
 */
export type RefusalKind =
  | 'credentials'
  | 'permission'
  | 'not-found'
  | 'rate-limit'
  | 'unavailable'
  | 'invalid'

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

/** There is no token to ask GitHub with. */
export function missingToken(): GitHubRefused {
  return new GitHubRefused('credentials', 'the `github-token` is empty')
}
