import { GitHubRefused } from '../../ports/github.js'
import { maxRefusals, settleMs, waitAfterRefusal } from '../github-refusals.js'
import type { CommentDependencies, CommentRequest, CommentResult } from './request.js'
import { type SyncState, syncOnce } from './sync.js'

const maxSyncs = 16

/**
 * Puts this run's section into the pull request's one comment of its key.
 *
 * GitHub has no conditional write: of two jobs that read the same text, the later one overwrites the section of the
 * earlier one. So each job reads the comment again some time after its last write, and restores every section that it
 * has seen there and that is missing now, its own first. As long as no job takes longer from reading to writing than
 * the others wait, each overwritten section is restored by a job that reads later, and nothing is lost.
 *
 * @throws GitHubRefused if GitHub refuses or is down, or if other jobs keep overwriting the section
 */
export async function writeComment(
  deps: CommentDependencies,
  request: CommentRequest,
): Promise<CommentResult> {
  const random = deps.random ?? Math.random
  const state: SyncState = {
    sections: new Map(),
    written: null,
    created: null,
    deletedIds: new Set(),
    action: 'unchanged',
  }
  let refusals = 0
  for (let syncs = 0; syncs < maxSyncs; syncs++) {
    const result = await syncOnce(deps, request, state).catch((error: unknown) => {
      const wait = ++refusals <= maxRefusals ? waitAfterRefusal(error) : null
      if (wait === null) throw error
      return wait
    })
    if (typeof result === 'object' && result !== null) return result
    const shared = [...state.sections.keys()].some((id) => id !== request.section.header.id)
    const base = result ?? (shared ? settleMs.shared : settleMs.alone)
    await deps.clock.sleep(base * (1 + random()))
  }
  const message = `other jobs kept overwriting the comment: it did not come to rest in ${maxSyncs} looks`
  throw new GitHubRefused('unavailable', message)
}
