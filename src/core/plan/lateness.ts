import type { Age, BlockReason, Decision } from '../model/plan.js'
import type { Policy } from './policy.js'

/** The reason why the commit that was published last prevents a write. */
type Lateness =
  /** The run skips the definition and succeeds. */
  | { readonly how: 'skipped'; readonly reason: 'superseded' }
  /** The run writes nothing at all. */
  | { readonly how: 'blocked'; readonly reason: BlockReason }

/**
 * Decides whether a write must be left to a newer commit. If the order of the commits is unknown, only the first
 * attempt of a branch push counts as the newest, and a plan only warns because it writes nothing. A rollback replaces
 * newer commits on purpose, but not those of another repository.
 */
export function latenessOf(age: Age | undefined, policy: Policy): Lateness | null {
  if (!age || policy.allowOlder) return null
  if (age.order === 'other-repository') return { reason: 'other-repository', how: 'blocked' }
  if (policy.rollback) return null
  if (age.order === 'older') return { how: policy.branchPush ? 'skipped' : 'blocked', reason: 'superseded' }
  if (age.order !== 'unknown' || policy.planOnly || (policy.branchPush && !policy.repeated)) return null
  return { reason: 'age-unknown', how: 'blocked' }
}

/** An older commit does not write: the run skips the definition, or is blocked. */
export function unlessLate(intended: Decision, late: Lateness | null): Decision {
  if (late === null || intended.type !== 'write') return intended
  return late.how === 'skipped'
    ? { type: 'skip', reason: late.reason, write: intended.write }
    : { type: 'block', reason: late.reason }
}
