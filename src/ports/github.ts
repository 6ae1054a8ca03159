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
  create(pullRequest: number, body: string): Promise<Comment>
  update(id: number, body: string): Promise<Comment>
  delete(id: number): Promise<void>
}

/** How `head` stands to `base`, by GitHub's compare API; `unknown` where there is no answer. */
export interface Commits {
  compare(base: string, head: string): Promise<'ahead' | 'behind' | 'identical' | 'diverged' | 'unknown'>
}
