import { type ChangeDifferences, isComparable } from '../../core/diff/change-difference.js'
import type { Change, Plan } from '../../core/model/plan.js'
import type { StepResult } from '../run-state.js'

/** Finds out what differs in the changes of a plan. */
export async function compareChanges({
  changes,
}: Plan): Promise<StepResult<{ readonly differences: ChangeDifferences }>> {
  return { facts: { differences: await withDifferences(changes, new Map()) } }
}

/**
 * What is known of what differs, with that of `changes`. Each change is compared once; how that is done is loaded with
 * the first that has two sides.
 */
export async function withDifferences(
  changes: readonly Change[],
  known: ChangeDifferences,
): Promise<ChangeDifferences> {
  const open = changes.filter((change) => isComparable(change) && !known.has(change))
  if (open.length === 0) return known
  const { compareChanges: compare } = await import('../../core/diff/compare-changes.js')
  return compare(open, known)
}
