import type { Detail, Item, ReportedDifference } from '../../model/difference.js'
import { groupBy } from './group-by.js'

/**
 * Maximum characters of the differences that a run keeps. Each is copied several times, in the report, the page and
 * their texts; a release that changes a thousand definitions completely would need gigabytes.
 */
export const sizeBudget = 20_000_000

/** Size of an item or a detail in addition to its texts, and of a segment of words. */
const overhead = { part: 100, words: 30 }

/** One placeholder for each aspect and mark, in place of every dropped item of it. */
const placeholders = new Map<string, Item>()
const isPlaceholder = new WeakSet<Item>()

/** Size of items in the run's size budget, in characters; dropped items have none. */
export function sizeOf(items: readonly Item[]): number {
  return items.reduce((sum, item) => sum + (isPlaceholder.has(item) ? 0 : itemSize(item)), 0)
}

/** The items that fit into a number of characters, in their order; the others are counted by aspect and mark. */
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
  const omitted = [...groupBy(others, ({ aspect, mark }) => `${aspect} ${mark}`).values()].map((group) => {
    const [{ aspect, mark }] = group
    return { aspect, mark, count: group.length }
  })
  return { items: items.filter((item) => kept.has(item)), omitted }
}

/** An item as text. Many items as objects take several times the memory of their texts. */
export interface CompactItem extends Pick<Item, 'aspect' | 'mark'> {
  /** Characters in the run's size budget. */
  readonly size: number
  /** The item as JSON. Null: it was dropped. */
  readonly text: string | null
}

/** Items as texts, without those that fit into no share of up to `maxSize` characters. */
export function compactItems(maxSize: number, items: readonly Item[]): readonly CompactItem[] {
  const sizes = items.map(itemSize)
  const mayFit = findReachable(maxSize, sizes)
  return items.map((item, at) => {
    const { aspect, mark } = item
    return { aspect, mark, size: sizes[at] as number, text: mayFit[at] ? JSON.stringify(item) : null }
  })
}

/** Drops what fits into no share of up to `maxSize` characters. `fitItems` has the same result for each such share. */
export function dropUnreachable(maxSize: number, items: readonly CompactItem[]): readonly CompactItem[] {
  const sizes = items.map(({ size, text }) => (text === null ? Number.POSITIVE_INFINITY : size))
  const mayFit = findReachable(maxSize, sizes)
  return items.map((item, at) => (mayFit[at] ? item : { ...item, text: null }))
}

/** The items again; a placeholder for each that was dropped. */
export function expandItems(items: readonly CompactItem[]): readonly Item[] {
  return items.map((item) => (item.text === null ? placeholderOf(item) : (JSON.parse(item.text) as Item)))
}

/** Size of items that were not dropped. */
export function sizeOfCompact(items: readonly CompactItem[]): number {
  return items.reduce((sum, { size, text }) => sum + (text === null ? 0 : size), 0)
}

/**
 * For each size whether some share of up to `maxSize` characters holds it. An item fits only if all items before it that
 * are no larger fit too.
 */
function findReachable(maxSize: number, sizes: readonly number[]): readonly boolean[] {
  const reachable: number[] = []
  let smallestDropped = Number.POSITIVE_INFINITY
  return sizes.map((size) => {
    const before =
      size < smallestDropped ? reachable.reduce((sum, other) => sum + (other <= size ? other : 0), 0) : 0
    const mayFit = size < smallestDropped && before + size <= maxSize
    if (mayFit) reachable.push(size)
    else smallestDropped = Math.min(smallestDropped, size)
    return mayFit
  })
}

function placeholderOf({ aspect, mark }: Pick<Item, 'aspect' | 'mark'>): Item {
  const key = `${aspect} ${mark}`
  const known = placeholders.get(key) ?? { aspect, mark, subject: '', details: [] }
  placeholders.set(key, known)
  isPlaceholder.add(known)
  return known
}

function itemSize(item: Item): number {
  if (isPlaceholder.has(item)) return Number.POSITIVE_INFINITY
  const { subject, api = '', details } = item
  const own = overhead.part + subject.length + api.length
  return details.reduce((sum, detail) => sum + detailSize(detail), own)
}

function detailSize({ label, api, before, after, words }: Detail): number {
  const texts = [label, api ?? '', before ?? '', after ?? '', ...(words ?? []).map(({ text }) => text)]
  return texts.reduce((sum, text) => sum + text.length, overhead.part + overhead.words * (words ?? []).length)
}
