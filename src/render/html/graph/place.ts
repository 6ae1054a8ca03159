import type { EdgePath, LayeredGraph } from './layers.js'
import { neighbours } from './order.js'

/** The middle, in pixels, and the height of the layer that it stands on. */
export interface Position {
  readonly x: number
  readonly y: number
  readonly band: number
}

/** The middle of each block, and of each place that a long line goes through. */
export interface Layout {
  readonly places: ReadonlyMap<string, Position>
  readonly width: number
  readonly height: number
}

export interface Sizes {
  readonly width: (id: string) => number
  readonly height: (id: string) => number
}

/** Between blocks of a layer, between layers, around all; and how often blocks are drawn to their neighbours. */
const gaps = { across: 28, down: 74, around: 16 }
const rounds = 12

/** Blocks over and below what they are joined to, as far as the layers' order leaves room. */
export function layoutNodes(
  layers: LayeredGraph['layers'],
  paths: readonly EdgePath[],
  sizes: Sizes,
): Layout {
  const xs = horizontalPositions(layers, paths, sizes)
  const places = new Map<string, Position>()
  let top = gaps.around
  for (const layer of layers) {
    const height = Math.max(...layer.map(sizes.height))
    for (const id of layer) places.set(id, { x: xs.get(id) ?? 0, y: top + height / 2, band: height })
    top += height + gaps.down
  }
  const right = Math.max(...[...xs].map(([id, x]) => x + sizes.width(id) / 2))
  return { places, width: right + gaps.around, height: top - gaps.down + gaps.around }
}

function horizontalPositions(
  layers: LayeredGraph['layers'],
  paths: readonly EdgePath[],
  sizes: Sizes,
): ReadonlyMap<string, number> {
  const neighbourMaps = [neighbours(paths, 1), neighbours(paths, -1)]
  const xs = new Map<string, number>()
  for (const layer of layers) for (const [id, x] of resolveOverlaps(layer, () => 0, sizes)) xs.set(id, x)
  for (let round = 0; round < rounds; round += 1) {
    const neighbourIds = neighbourMaps[round % 2]
    const wish = (id: string) => {
      const known = (neighbourIds?.get(id) ?? []).flatMap((one) => xs.get(one) ?? [])
      return known.length === 0 ? (xs.get(id) ?? 0) : known.reduce((sum, x) => sum + x, 0) / known.length
    }
    for (const layer of round % 2 === 0 ? layers : layers.toReversed())
      for (const [id, x] of resolveOverlaps(layer, wish, sizes)) xs.set(id, x)
  }
  const left = Math.min(...[...xs].map(([id, x]) => x - sizes.width(id) / 2))
  return new Map([...xs].map(([id, x]) => [id, Math.round(x - left + gaps.around)]))
}

/**
 * A layer's blocks as near as can be to where each wants to be, none over another: neighbours that want the same room
 * share it as one group around the middle of their wishes.
 */
function resolveOverlaps(layer: readonly string[], wish: (id: string) => number, sizes: Sizes) {
  interface Group {
    readonly ids: readonly string[]
    /** Of the first one's left edge, for each its wish. */
    readonly wishes: readonly number[]
    readonly width: number
  }
  const start = ({ wishes }: Group) => wishes.reduce((sum, one) => sum + one, 0) / wishes.length
  const groups: Group[] = []
  for (const id of layer) {
    const width = sizes.width(id) + gaps.across
    let group: Group = { ids: [id], wishes: [wish(id) - width / 2], width }
    for (let last = groups.at(-1); last && start(last) + last.width > start(group); last = groups.at(-1)) {
      const shift = last.width
      const wishes = [...last.wishes, ...group.wishes.map((wish) => wish - shift)]
      group = { ids: [...last.ids, ...group.ids], wishes, width: last.width + group.width }
      groups.pop()
    }
    groups.push(group)
  }
  return groups.flatMap((group) => {
    let left = start(group)
    return group.ids.map((id): readonly [string, number] => {
      const width = sizes.width(id) + gaps.across
      left += width
      return [id, left - width / 2]
    })
  })
}
