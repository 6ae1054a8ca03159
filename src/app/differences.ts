import { type ChangeDifference, hasTwoSides } from '../core/change-difference.js'
import type { Change } from '../core/types.js'

/** Finds out what differs in changes, in each once; how that is done is loaded with the first that has two sides. */
export async function findDifferences(
  changes: readonly Change[],
  known: Map<Change, ChangeDifference>,
): Promise<void> {
  const open = changes.filter((change) => hasTwoSides(change) && !known.has(change))
  if (open.length === 0) return
  const { compareChanges } = await import('../core/diff/compared.js')
  compareChanges(open, known)
}
