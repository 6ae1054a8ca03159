import { type ChangeDifference, hasTwoSides } from '../core/change-difference.js'
import { shareOf } from '../core/diff/room.js'
import type { Change } from '../core/types.js'

/** Finds out what differs in changes, in each once; how that is done is loaded with the first that has two sides. */
export async function findDifferences(
  changes: readonly Change[],
  known: Map<Change, ChangeDifference>,
): Promise<void> {
  const compared = changes.filter(hasTwoSides)
  const open = compared.filter((change) => !known.has(change))
  if (open.length === 0) return
  const { compareChange } = await import('../core/diff/compared.js')
  const share = shareOf(compared.length)
  for (const change of open) known.set(change, compareChange(change, share))
}
