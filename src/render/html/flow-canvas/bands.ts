import type { Place } from './boxes.js'
import { boxWidth } from './rows.js'

/** Columns of boxes that a reader sees side by side, and from how many on a drawing is a strip. */
const columnsOf = { band: 3, strip: 7 }
/** Pixels between boxes of a band, so that a band is as wide as the page has room for, and between bands. */
const between = { x: 72, y: 48 }
/** A strip is cut only where so few ways lead across. */
const maxWaysAcross = 2

/** A box of a layout from left to right. */
export interface PlacedBox extends Place {
  readonly id: string
  readonly height: number
}

/**
 * A long strip of boxes as bands below each other, as lines of a text. Null: it is no strip, or so many ways lead
 * from band to band that nobody could follow them.
 */
export function foldStrip(
  boxes: readonly PlacedBox[],
  ways: readonly (readonly [from: string, to: string])[],
): ReadonlyMap<string, Place> | null {
  const columns = [...new Set(boxes.map(({ x }) => x))].toSorted((a, b) => a - b)
  if (columns.length < columnsOf.strip) return null
  const columnOf = new Map(boxes.map(({ id, x }) => [id, columns.indexOf(x)]))
  const bandOf = (id: string) => Math.floor((columnOf.get(id) ?? 0) / columnsOf.band)
  const bands = Math.ceil(columns.length / columnsOf.band)
  const across = (band: number) =>
    new Set(ways.filter(([from, to]) => bandOf(from) < band !== bandOf(to) < band).map(([, to]) => to)).size
  if (Array.from({ length: bands - 1 }, (_, band) => across(band + 1)).some((count) => count > maxWaysAcross))
    return null
  const places = new Map<string, Place>()
  let top = 0
  for (let band = 0; band < bands; band += 1) {
    const own = boxes.filter(({ id }) => bandOf(id) === band)
    const [highest, lowest] = [
      Math.min(...own.map(({ y }) => y)),
      Math.max(...own.map(({ y, height }) => y + height)),
    ]
    for (const { id, y } of own) {
      const column = (columnOf.get(id) ?? 0) % columnsOf.band
      places.set(id, { x: column * (boxWidth + between.x), y: top + y - highest })
    }
    top += lowest - highest + between.y
  }
  return places
}
