import type { Policy } from './plan.js'
import type { Age, BlockReason } from './types.js'

/** Why a definition that would be written is not, because of the commit that was published last. */
export interface Lateness {
  readonly reason: BlockReason
  /** `skipped`: the run goes on without it, green. `blocked`: nothing at all is written. */
  readonly how: 'skipped' | 'blocked'
}

/**
 * An older commit must not go over a newer one. Where the order is not known, only the first attempt of a branch push
 * may be taken for the newest, and a plan only warns: it writes nothing.
 */
export function latenessOf(age: Age | undefined, policy: Policy): Lateness | null {
  if (!age || policy.allowOlder) return null
  if (age.order === 'older') return { reason: 'superseded', how: policy.branchPush ? 'skipped' : 'blocked' }
  if (age.order === 'other-repository') return { reason: 'other-repository', how: 'blocked' }
  if (age.order !== 'unknown' || policy.plans || (policy.branchPush && !policy.repeated)) return null
  return { reason: 'age-unknown', how: 'blocked' }
}
