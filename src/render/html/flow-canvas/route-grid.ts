import { type Boxes, bottomOf, type Place } from './boxes.js'
import { boxWidth } from './rows.js'

/** Pixels from a box to the lines that may go along it: two on each side, so that lines to different blocks have room. */
const lanes = { x: [14, 24], y: [6, 14] } as const
/** Pixels around a box that stay free of lines. */
const clear = { x: 10, y: 3 }

/** The straight lines beside boxes that routes may follow, and where boxes block them. */
export interface RouteGrid {
  /** Pixels, ascending. */
  readonly xs: readonly number[]
  readonly ys: readonly number[]
  /** Whether nothing is between a point of the grid and its right neighbour. */
  isFreeRight(column: number, row: number): boolean
  isFreeDown(column: number, row: number): boolean
}

interface Span {
  readonly from: number
  readonly to: number
}

/** The columns on which routes leave a box, and those on which they enter one. */
export const columnsBeside = ({
  x,
}: Place): { readonly out: readonly number[]; readonly in: readonly number[] } => ({
  out: lanes.x.map((lane) => x + boxWidth + lane),
  in: lanes.x.map((lane) => x - lane),
})

export function createRouteGrid(places: ReadonlyMap<string, Place>, boxes: Boxes): RouteGrid {
  const rects = [...places].map(([id, place]) => ({ ...place, bottom: bottomOf(place, boxes.heightOf(id)) }))
  const xs = ascending(rects.flatMap((rect) => Object.values(columnsBeside(rect)).flat()))
  const ys = ascending(rects.flatMap(({ y, bottom }) => lanes.y.flatMap((lane) => [y - lane, bottom + lane])))
  const spans = { inRow: ys.map((): Span[] => []), inColumn: xs.map((): Span[] => []) }
  for (const { x, y, bottom } of rects) {
    const [left, right] = [x - clear.x, x + boxWidth + clear.x]
    const [top, low] = [y - clear.y, bottom + clear.y]
    for (const row of indexesWithin(ys, top, low)) spans.inRow[row]?.push({ from: left, to: right })
    for (const column of indexesWithin(xs, left, right)) spans.inColumn[column]?.push({ from: top, to: low })
  }
  const isFree = (
    of: readonly Span[] | undefined,
    [a, b]: readonly [number | undefined, number | undefined],
  ) =>
    of !== undefined && a !== undefined && b !== undefined && of.every(({ from, to }) => b <= from || a >= to)
  return {
    xs,
    ys,
    isFreeRight: (column, row) => isFree(spans.inRow[row], [xs[column], xs[column + 1]]),
    isFreeDown: (column, row) => isFree(spans.inColumn[column], [ys[row], ys[row + 1]]),
  }
}

const ascending = (values: readonly number[]): readonly number[] =>
  [...new Set(values)].toSorted((a, b) => a - b)

function indexesWithin(values: readonly number[], from: number, to: number): readonly number[] {
  return values.flatMap((value, index) => (value > from && value < to ? [index] : []))
}
