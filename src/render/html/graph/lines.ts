import type { EdgePath } from './layers.js'
import type { Layout, Sizes } from './place.js'

interface Point {
  readonly x: number
  readonly y: number
}

/** How a way is drawn: from its source to its target, and where its label stands. */
export interface Line {
  readonly edgePath: EdgePath
  /** Data of an SVG path. */
  readonly path: string
  readonly label: Point
}

/** Pixels between two lines that end at the same block, where there is room. */
const lineGap = 26

/** The lines of all ways; those of one block begin and end side by side, in the order of where they lead. */
export function lines(paths: readonly EdgePath[], { places }: Layout, sizes: Sizes): readonly Line[] {
  const x = (id: string | undefined) => places.get(id ?? '')?.x ?? 0
  const shift = (
    id: string,
    edgePath: EdgePath,
    all: readonly EdgePath[],
    next: (edgePath: EdgePath) => string | undefined,
  ) => {
    const sorted = all.toSorted((a, b) => x(next(a)) - x(next(b)))
    const step = Math.min(lineGap, (sizes.width(id) - lineGap) / all.length)
    return (sorted.indexOf(edgePath) - (all.length - 1) / 2) * step
  }
  const first = ({ chain }: EdgePath) => chain[0] ?? ''
  const last = ({ chain }: EdgePath) => chain.at(-1) ?? ''
  return paths.map((edgePath) => {
    const below = paths.filter((one) => first(one) === first(edgePath))
    const above = paths.filter((one) => last(one) === last(edgePath))
    const from = shift(first(edgePath), edgePath, below, ({ chain }) => chain[1])
    const to = shift(last(edgePath), edgePath, above, ({ chain }) => chain.at(-2))
    const points = edgePath.chain.flatMap((id, at): readonly Point[] => {
      const { x, y, band } = places.get(id) ?? { x: 0, y: 0, band: 0 }
      const half = sizes.height(id) / 2
      if (at === 0) return [{ x: x + from, y: y + half }]
      if (at === edgePath.chain.length - 1) return [{ x: x + to, y: y - half }]
      return [
        { x, y: y - band / 2 },
        { x, y: y + band / 2 },
      ]
    })
    const drawn = edgePath.up ? points.toReversed() : points
    const siblings = edgePath.up ? above : below
    return {
      edgePath,
      path: curve(drawn),
      label: labelPoint(drawn, siblings.indexOf(edgePath), siblings.length),
    }
  })
}

/** Straight down through a layer, bent between two. */
function curve(points: readonly Point[]): string {
  const [start, ...rest] = points
  let path = `M${start?.x ?? 0} ${start?.y ?? 0}`
  let before = start
  for (const point of rest) {
    const middle = ((before?.y ?? 0) + point.y) / 2
    path += ` C${before?.x ?? 0} ${middle} ${point.x} ${middle} ${point.x} ${point.y}`
    before = point
  }
  return path
}

/** In the middle of the first bend; neighbours at different heights, so that they can be told apart. */
function labelPoint([a, b]: readonly Point[], index: number, count: number): Point {
  const [from, to] = [a ?? { x: 0, y: 0 }, b ?? a ?? { x: 0, y: 0 }]
  const step = count === 1 ? 0 : (index % 3) - 1
  return { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 + 4 + step * 16 }
}
