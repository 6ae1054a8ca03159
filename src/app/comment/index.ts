import { GitHubRefused } from '../../ports/github.js'
import { maxRefusals, settleMs, waitAfterRefusal } from '../github-refusals.js'
import type { CommentDependencies, CommentRequest, CommentResult } from './request.js'
import { type SyncState, syncOnce } from './sync.js'

const maxSyncs = 16

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
