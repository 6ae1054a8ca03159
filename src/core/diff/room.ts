import { grouped } from './grouped.js'
import type { Compared, Detail, Item } from './types.js'

/**
 * Characters of differences that a run keeps. Each is held several times, in the report, its page and their texts, and
 * of a release that changes a thousand definitions from top to bottom there would be gigabytes.
 */
const room = 20_000_000

/** What an item or a detail takes beside its texts. */
const frame = 100

/** What each of so many changes may take of it. The same for all: what is told of one depends on no other. */
export function shareOf(changes: number): number {
  return Math.floor(room / changes)
}

/** The first items that a room holds; of the rest how many there are. */
export function within(room: number, items: readonly Item[]): Pick<Compared, 'items' | 'omitted'> {
  let taken = 0
  const end = items.findIndex((item) => {
    taken += sizeOf(item)
    return taken > room
  })
  if (end === -1) return { items, omitted: [] }
  const sorts = grouped(items.slice(end), ({ aspect, mark }) => `${aspect} ${mark}`)
  const omitted = [...sorts.values()].map((sort) => {
    const [{ aspect, mark }] = sort
    return { aspect, mark, count: sort.length }
  })
  return { items: items.slice(0, end), omitted }
}

function sizeOf({ subject, details }: Item): number {
  return details.reduce((sum, detail) => sum + detailSize(detail), frame + subject.length)
}

function detailSize({ label, before, after, words }: Detail): number {
  const texts = [label, before ?? '', after ?? '', ...(words ?? []).map(({ text }) => text)]
  return texts.reduce((sum, text) => sum + text.length, frame)
}
