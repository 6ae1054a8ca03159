import type { ReportedDifference } from '../model/difference.js'
import type { Change } from '../model/plan.js'
import { isSkipped, reasonOf } from '../plan/decision.js'
import {
  type ChangeDifference,
  type EarlyDifference,
  type EarlyDifferences,
  isComparable,
} from './change-difference.js'
import { compareNamed, sizeOfDifference } from './compare-changes.js'
import { dropUnreachable, sizeBudget } from './shared/size-budget.js'

/** A difference that exceeds its share by more than this factor is dropped, and compared again later. */
const maxExcess = 4

/**
 * Collects early differences within about the run's size budget: once they exceed it, each loses the items that no
 * share can have any more. So the result does not depend on which definition was read first.
 *
 * @param budget the run's size budget, in characters
 */
export function createEarlyDifferences(budget = sizeBudget): EarlyDifferences {
  const entries = new Map<string, EarlyDifference & { readonly change: Change }>()
  let [count, size, nextShrink] = [0, 0, 0]
  const shrink = (key: string, maxShare: number) => {
    const entry = entries.get(key)
    if (entry === undefined) return
    const found = dropItems(maxShare, entry.found)
    if (sizeOfDifference(found) > maxExcess * maxShare) entries.delete(key)
    else entries.set(key, { ...entry, found, maxShare })
  }
  return {
    add(change, nameIds) {
      if (!isComparable(change) || entries.has(change.key)) return
      const found = compareNamed(change, nameIds)
      const own = sizeOfDifference(found)
      entries.set(change.key, { change, found, size: own, maxShare: Number.POSITIVE_INFINITY })
      count += 1
      size += own
      if (size <= budget) return
      const maxShare = Math.floor(budget / count)
      if (count < nextShrink) return shrink(change.key, maxShare)
      for (const key of [...entries.keys()]) shrink(key, maxShare)
      nextShrink = 2 * count
    },
    find(change) {
      const entry = entries.get(change.key)
      return entry !== undefined && isComparedAlike(entry.change, change) ? entry : null
    },
  }
}

/** Whether two changes have the same difference. The plan may know more by now, such as the commit's age. */
function isComparedAlike(one: Change, other: Change): boolean {
  return (
    one.definition === other.definition &&
    one.observation === other.observation &&
    one.overwrites === other.overwrites &&
    one.baseVersion === other.baseVersion &&
    isSkipped(one) === isSkipped(other) &&
    (reasonOf(one) === 'drifted') === (reasonOf(other) === 'drifted')
  )
}

function dropItems(maxShare: number, found: ChangeDifference): ChangeDifference {
  const share = found.undone ? Math.floor(maxShare / 2) : maxShare
  const shrink = (difference: ReportedDifference | null) =>
    difference && { ...difference, items: dropUnreachable(share, difference.items) }
  return { ...found, difference: shrink(found.difference), undone: shrink(found.undone) }
}
