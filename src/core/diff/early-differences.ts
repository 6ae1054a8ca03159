import type { Change } from '../model/plan.js'
import { isSkipped, reasonOf } from '../plan/decision.js'
import {
  type ChangeDifference,
  type EarlyDifference,
  type EarlyDifferences,
  isComparable,
} from './change-difference.js'
import { compareNamed, sizeOfDifference } from './compare-changes.js'
import {
  type CompactItem,
  compactItems,
  dropUnreachable,
  expandItems,
  sizeBudget,
  sizeOfCompact,
} from './shared/size-budget.js'

/** A difference that exceeds its share by more than this factor is dropped, and compared again later. */
const maxExcess = 4

/** A difference that was compared early. Its items are texts, so that hundreds of large ones take little memory. */
interface KeptDifference extends Pick<EarlyDifference, 'size' | 'maxShare'> {
  readonly change: Change
  /** Without items. */
  readonly found: ChangeDifference
  readonly items: { readonly [side in Side]: readonly CompactItem[] }
}

const sides = ['difference', 'undone'] as const
type Side = (typeof sides)[number]

/**
 * Collects early differences within about the run's size budget: once they exceed it, each loses the items that no
 * share can have any more. So the result does not depend on which definition was read first.
 *
 * @param budget the run's size budget, in characters
 */
export function createEarlyDifferences(budget = sizeBudget): EarlyDifferences {
  const entries = new Map<string, KeptDifference>()
  let [count, size, nextShrink] = [0, 0, 0]
  const keep = (kept: KeptDifference) => {
    const sum = sides.reduce((total, side) => total + sizeOfCompact(kept.items[side]), 0)
    if (sum > maxExcess * kept.maxShare) entries.delete(kept.change.key)
    else entries.set(kept.change.key, kept)
  }
  return {
    add(change, nameIds) {
      if (!isComparable(change) || entries.has(change.key)) return
      const found = compareNamed(change, nameIds)
      const own = sizeOfDifference(found)
      count += 1
      size += own
      const maxShare = size <= budget ? Number.POSITIVE_INFINITY : Math.floor(budget / count)
      keep(keptDifference(change, found, own, maxShare))
      if (size <= budget || count < nextShrink) return
      for (const kept of [...entries.values()]) keep(shrink(kept, maxShare))
      nextShrink = 2 * count
    },
    find(change) {
      const kept = entries.get(change.key)
      return kept !== undefined && isComparedAlike(kept.change, change) ? expand(kept) : null
    },
  }
}

function keptDifference(
  change: Change,
  found: ChangeDifference,
  size: number,
  maxShare: number,
): KeptDifference {
  const share = shareOfSide(found, maxShare)
  const compact = (side: Side) => compactItems(share, found[side]?.items ?? [])
  const without = (side: Side) => found[side] && { ...found[side], items: [] }
  return {
    change,
    found: { ...found, difference: without('difference'), undone: without('undone') },
    items: { difference: compact('difference'), undone: compact('undone') },
    size,
    maxShare,
  }
}

function shrink(kept: KeptDifference, maxShare: number): KeptDifference {
  const share = shareOfSide(kept.found, maxShare)
  const { difference, undone } = kept.items
  return {
    ...kept,
    maxShare,
    items: { difference: dropUnreachable(share, difference), undone: dropUnreachable(share, undone) },
  }
}

/** Both sides of a change share its part of the budget. */
function shareOfSide({ undone }: ChangeDifference, maxShare: number): number {
  return undone ? Math.floor(maxShare / 2) : maxShare
}

function expand({ found, items, size, maxShare }: KeptDifference): EarlyDifference {
  const whole = (side: Side) => found[side] && { ...found[side], items: expandItems(items[side]) }
  return { found: { ...found, difference: whole('difference'), undone: whole('undone') }, size, maxShare }
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
