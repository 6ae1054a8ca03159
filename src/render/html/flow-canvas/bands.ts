import type { Place } from './boxes.js'
import { boxWidth } from './rows.js'

/** Number of columns in a band, and minimum number of columns of a strip. */
const columnsOf = { band: 3, strip: 7 }
/** Pixels between the boxes of a band, which is as wide as the page, and between bands. */
const between = { x: 72, y: 48 }
/** Maximum number of blocks to which edges lead across a cut between two bands. */
const maxEdgesAcross = 2

/** A box of a layout from left to right. */
export interface PlacedBox extends Place {
  readonly id: string
  readonly height: number
}

/**
 * Folds a long strip of boxes into bands below each other, like the lines of a text. Null: it is no strip, or so many
 * edges lead from band to band that nobody could follow them.
 */
export function foldStrip(
  boxes: readonly PlacedBox[],
  edges: readonly (readonly [from: string, to: string])[],
): ReadonlyMap<string, Place> | null {
  const columns = [...new Set(boxes.map(({ x }) => x))].toSorted((a, b) => a - b)
  if (columns.length < columnsOf.strip) return null
  const columnOf = new Map(boxes.map(({ id, x }) => [id, columns.indexOf(x)]))
  const bandOf = (id: string) => Math.floor((columnOf.get(id) ?? 0) / columnsOf.band)
  const bands = Math.ceil(columns.length / columnsOf.band)
  const across = (band: number) =>
    new Set(edges.filter(([from, to]) => bandOf(from) < band !== bandOf(to) < band).map(([, to]) => to)).size
  if (
    Array.from({ length: bands - 1 }, (_, band) => across(band + 1)).some((count) => count > maxEdgesAcross)
  )
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
