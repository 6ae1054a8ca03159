import type { Detail, Item, ReportedDifference } from '../../model/difference.js'
import { groupBy } from './group-by.js'

/**
 * Characters of differences that a run keeps. Each is held several times, in the report, its page and their texts, and
 * of a release that changes a thousand definitions from top to bottom there would be gigabytes.
 */
export const sizeBudget = 20_000_000

/** What an item or a detail takes beside its texts, and what a run of words does. */
const overhead = { part: 100, words: 30 }

/** How much of a run's room items take, in characters. */
export function sizeOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + itemSize(item), 0)
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

function itemSize({ subject, details }: Item): number {
  return details.reduce((sum, detail) => sum + detailSize(detail), overhead.part + subject.length)
}

function detailSize({ label, before, after, words }: Detail): number {
  const texts = [label, before ?? '', after ?? '', ...(words ?? []).map(({ text }) => text)]
  return texts.reduce((sum, text) => sum + text.length, overhead.part + overhead.words * (words ?? []).length)
}
