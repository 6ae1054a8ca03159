import type { Overview } from '../../core/comment/body.js'
import type { Section } from '../../core/comment/sections.js'
import type { PullRequests } from '../../ports/github.js'
import type { Clock } from '../../ports/runtime.js'

export interface CommentRequest {
  readonly pullRequest: number
  /** `comment-key`: jobs with the same key share one comment. */
  readonly key: string
  readonly section: Section
  /** The table above the sections of several jobs. */
  readonly overview: Overview
  /** False: an existing comment is updated, but none is created. */
  readonly createIfMissing: boolean
}

export interface CommentResult {
  /** Null: there is no comment. */
  readonly id: number | null
  readonly url: string | null
  readonly action: 'created' | 'updated' | 'unchanged' | 'none'
}

export interface CommentDependencies {
  readonly pullRequests: PullRequests
  readonly clock: Clock
  /** From 0 to less than 1; spreads jobs that run in parallel. */
  readonly random?: () => number
}
