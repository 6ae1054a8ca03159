import type { Age, BlockReason } from '../model/plan.js'
import type { Policy } from './policy.js'

/** Why a definition that would be written is not, because of the commit that was published last. */
export type Lateness =
  /** The run goes on without it, green. */
  | { readonly how: 'skipped'; readonly reason: 'superseded' }
  /** Nothing at all is written. */
  | { readonly how: 'blocked'; readonly reason: BlockReason }

/**
 * An older commit must not go over a newer one. Where the order is not known, only the first attempt of a branch push
 * may be taken for the newest, and a plan only warns: it writes nothing. A rollback goes over newer commits on purpose,
 * but not over another repository's.
 */
export function latenessOf(age: Age | undefined, policy: Policy): Lateness | null {
  if (!age || policy.allowOlder) return null
  if (age.order === 'other-repository') return { reason: 'other-repository', how: 'blocked' }
  if (policy.rollback) return null
  if (age.order === 'older') return { how: policy.branchPush ? 'skipped' : 'blocked', reason: 'superseded' }
  if (age.order !== 'unknown' || policy.planOnly || (policy.branchPush && !policy.repeated)) return null
  return { reason: 'age-unknown', how: 'blocked' }
}
