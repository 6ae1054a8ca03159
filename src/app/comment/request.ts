import type { Overview } from '../../core/comment/body.js'
import type { Section } from '../../core/comment/sections.js'
import type { PullRequests } from '../../ports/github.js'
import type { Clock } from '../../ports/runtime.js'

export interface CommentRequest {
  readonly pullRequest: number
  /** `comment-key`: the jobs that share it share one comment. */
  readonly key: string
  readonly section: Section
  /** What stands above the sections of several jobs. */
  readonly overview: Overview
  /** False: an existing comment is kept in step, but none is made. */
  readonly createIfMissing: boolean
}

export interface CommentResult {
  /** Null where there is no comment. */
  readonly id: number | null
  readonly url: string | null
  readonly action: 'created' | 'updated' | 'unchanged' | 'none'
}

export interface CommentDependencies {
  readonly pullRequests: PullRequests
  readonly clock: Clock
  /** At least 0, less than 1; spreads jobs that run side by side. */
  readonly random?: () => number
}
