import type { Detail, Item, ReportedDifference } from '../../model/difference.js'
import { groupBy } from './group-by.js'

/**
 * Characters of differences that a run keeps. Each is held several times, in the report, its page and their texts, and
 * of a release that changes a thousand definitions from top to bottom there would be gigabytes.
 */
export const sizeBudget = 20_000_000

/** What an item or a detail takes beside its texts, and what a run of words does. */
const overhead = { part: 100, words: 30 }

/** One for each sort, in place of every item of it that was dropped. */
const dropped = new Map<string, Item>()
const isDropped = new WeakSet<Item>()

/** How much of a run's room items take, in characters; what was dropped takes none. */
export function sizeOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + (isDropped.has(item) ? 0 : itemSize(item)), 0)
}

/** The items that fit into so many characters, in their order; of the others, how many there are of each sort. */
export function fitItems(
  maxSize: number,
  items: readonly Item[],
): Pick<ReportedDifference, 'items' | 'omitted'> {
  let left = maxSize
  const kept = new Set<Item>()
  for (const item of items) {
    const size = itemSize(item)
    if (size > left) continue
    kept.add(item)
    left -= size
  }
  const others = items.filter((item) => !kept.has(item))
  const omitted = [...groupBy(others, ({ aspect, mark }) => `${aspect} ${mark}`).values()].map((sort) => {
    const [{ aspect, mark }] = sort
    return { aspect, mark, count: sort.length }
  })
  return { items: items.filter((item) => kept.has(item)), omitted }
}

/**
 * The items with those replaced by a mere mark that no share of up to `maxSize` characters has room for. `fitItems` answers
 * the same of both, for each such share. An item fits only where all that come before it and are no larger fit too.
 */
export function dropUnreachable(maxSize: number, items: readonly Item[]): readonly Item[] {
  const reachable: number[] = []
  let smallestDropped = Number.POSITIVE_INFINITY
  return items.map((item) => {
    const size = itemSize(item)
    const before =
      size < smallestDropped ? reachable.reduce((sum, other) => sum + (other <= size ? other : 0), 0) : 0
    if (size < smallestDropped && before + size <= maxSize) {
      reachable.push(size)
      return item
    }
    smallestDropped = Math.min(smallestDropped, size)
    return markOfDropped(item)
  })
}

function markOfDropped({ aspect, mark }: Item): Item {
  const sort = `${aspect} ${mark}`
  const known = dropped.get(sort) ?? { aspect, mark, subject: '', details: [] }
  dropped.set(sort, known)
  isDropped.add(known)
  return known
}

function itemSize(item: Item): number {
  if (isDropped.has(item)) return Number.POSITIVE_INFINITY
  const { subject, api = '', details } = item
  const own = overhead.part + subject.length + api.length
  return details.reduce((sum, detail) => sum + detailSize(detail), own)
}

function detailSize({ label, api, before, after, words }: Detail): number {
  const texts = [label, api ?? '', before ?? '', after ?? '', ...(words ?? []).map(({ text }) => text)]
  return texts.reduce((sum, text) => sum + text.length, overhead.part + overhead.words * (words ?? []).length)
}
