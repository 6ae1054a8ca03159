import { type ChangeDifferences, isComparable } from '../../core/diff/change-difference.js'
import type { Change, Plan } from '../../core/model/plan.js'
import type { ResolvedNames } from '../resolve/names.js'
import type { StepResult } from '../run-state.js'

/** Finds out what differs in the changes of a plan. */
export async function compareChanges(
  { changes }: Plan,
  names: ResolvedNames | null,
): Promise<StepResult<{ readonly differences: ChangeDifferences }>> {
  return { facts: { differences: await withDifferences(changes, new Map(), names) } }
}

/**
 * What is known of what differs, with that of `changes`. Each change is compared once; how that is done is loaded with
 * the first that has two sides. Ids that a list of this run names are shown by their names.
 */
export async function withDifferences(
  changes: readonly Change[],
  known: ChangeDifferences,
  names: ResolvedNames | null,
): Promise<ChangeDifferences> {
  const open = changes.filter((change) => isComparable(change) && !known.has(change))
  if (open.length === 0) return known
  const { compareChanges: compare } = await import('../../core/diff/compare-changes.js')
  if (names === null) return compare(open, known)
  const { createNameIds } = await import('../../core/resolve/name-ids.js')
  return compare(open, known, createNameIds(names.catalogue))
}
