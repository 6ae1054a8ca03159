import type { Overview } from '../core/comment-body.js'
import type { Section } from '../core/comment-sections.js'
import { GitHubRefused, type PullRequests } from '../ports/github.js'
import type { Clock } from '../ports/surroundings.js'
import { type Memory, pass } from './comment-pass.js'

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

// Milliseconds from our write to the look whether it stands. More than another job takes from reading to writing.
const settle = { alone: 1_500, shared: 4_000 }
const maxPasses = 16
const maxRefusals = 3
/** Milliseconds that GitHub may ask us to wait; for longer no comment is worth it. */
const maxWait = 30_000

/**
 * Puts this run's section into the pull request's one comment of its key.
 *
 * GitHub has no conditional write: of two jobs that read the same text, the later drops what the earlier wrote. So each
 * job looks again some time after its last write and puts back every section that it has ever seen there and now
 * misses, its own first of all. A job that overwrote others did so before those have looked again, and so on until
 * nobody misses anything: as long as no job takes longer from reading to writing than the others wait, nothing is lost.
 * @throws GitHubRefused when GitHub refuses or is down, or when other jobs keep overwriting the section
 */
export async function writeComment(
  deps: CommentDependencies,
  request: CommentRequest,
): Promise<CommentResult> {
  const random = deps.random ?? Math.random
  const memory: Memory = {
    seen: new Map(),
    written: null,
    created: null,
    gone: new Set(),
    action: 'unchanged',
  }
  let refusals = 0
  for (let passes = 0; passes < maxPasses; passes++) {
    const result = await pass(deps, request, memory).catch((error: unknown) => {
      const wait = ++refusals <= maxRefusals ? waitAfter(error) : null
      if (wait === null) throw error
      return wait
    })
    if (typeof result === 'object' && result !== null) return result
    const shared = [...memory.seen.keys()].some((id) => id !== request.section.header.id)
    const base = result ?? (shared ? settle.shared : settle.alone)
    await deps.clock.sleep(base * (1 + random()))
  }
  const message = `other jobs kept overwriting the comment: it did not come to rest in ${maxPasses} looks`
  throw new GitHubRefused('unavailable', message)
}

// A write without an answer may have happened, and what we read is old after a wait: both are mended by another pass.
function waitAfter(error: unknown): number | null {
  if (!(error instanceof GitHubRefused)) return null
  if (error.kind === 'unavailable') return settle.alone
  return error.kind === 'rate-limit' && error.retryAfter !== null && error.retryAfter <= maxWait
    ? error.retryAfter
    : null
}
