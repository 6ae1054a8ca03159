import type { ChartEdge, FlowChart } from '../../../core/model/difference.js'

/** A way from a block to another that does not lead back to it, through a place on each layer between. */
export interface EdgePath {
  readonly edge: ChartEdge
  /** It leads up: its chain is told from the target down to the source. */
  readonly up: boolean
  /** Ids from the upper block to the lower one; those between stand for nothing but the line's place. */
  readonly chain: readonly string[]
}

export interface LayeredGraph {
  /** Ids of blocks and of the places of long lines, from above. */
  readonly layers: readonly (readonly string[])[]
  readonly paths: readonly EdgePath[]
  /** Ways of a block to itself. */
  readonly loops: readonly ChartEdge[]
}

/** Every block below all that lead to it, ways that close a circle left aside: the longest path from above. */
export function assignLayers(nodes: FlowChart['nodes'], all: readonly ChartEdge[]): LayeredGraph {
  const edges = mergeEdges(all)
  const between = edges.filter(({ from, to }) => from !== to)
  const { order, back } = topologicalOrder(
    nodes.map(({ id }) => id),
    between,
  )
  const down = between.map((edge) => ({ edge, up: back.has(edge), ends: ends(edge, back.has(edge)) }))
  const layerOf = new Map(order.map((id) => [id, 0]))
  const layer = (id: string) => layerOf.get(id) ?? 0
  for (const id of order)
    for (const { ends } of down)
      if (ends[0] === id) layerOf.set(ends[1], Math.max(layer(ends[1]), layer(id) + 1))
  const layers: string[][] = Array.from({ length: Math.max(0, ...layerOf.values()) + 1 }, () => [])
  for (const { id } of nodes) layers[layer(id)]?.push(id)
  const paths = down.map(({ edge, up, ends: [upper, lower] }, index): EdgePath => {
    const places = Array.from({ length: layer(lower) - layer(upper) - 1 }, (_, at) => `way${index}.${at}`)
    for (const [at, place] of places.entries()) layers[layer(upper) + 1 + at]?.push(place)
    return { edge, up, chain: [upper, ...places, lower] }
  })
  return { layers, paths, loops: edges.filter(({ from, to }) => from === to) }
}

const ends = ({ from, to }: ChartEdge, up: boolean): readonly [string, string] =>
  up ? [to, from] : [from, to]

/** Ways with the same ends and mark as one, with all their labels. */
function mergeEdges(edges: readonly ChartEdge[]): readonly ChartEdge[] {
  const known = new Map<string, ChartEdge>()
  for (const edge of edges) {
    const key = `${edge.from} ${edge.to} ${edge.mark}`
    const before = known.get(key)
    const label = [before?.label, edge.label].filter(Boolean).join(' · ')
    known.set(key, { ...edge, label })
  }
  return [...known.values()]
}

/** Blocks in an order in which each comes before those that it leads to, and the ways that contradict it. */
function topologicalOrder(ids: readonly string[], edges: readonly ChartEdge[]) {
  const state = new Map<string, 'open' | 'done'>()
  const back = new Set<ChartEdge>()
  const finished: string[] = []
  const enter = (id: string) => {
    state.set(id, 'open')
    return { id, left: edges.filter(({ from }) => from === id) }
  }
  for (const root of ids) {
    const path = state.has(root) ? [] : [enter(root)]
    for (let step = path.at(-1); step; step = path.at(-1)) {
      const edge = step.left.shift()
      if (!edge) {
        state.set(step.id, 'done')
        finished.push(step.id)
        path.pop()
      } else if (state.get(edge.to) === 'open') back.add(edge)
      else if (!state.has(edge.to)) path.push(enter(edge.to))
    }
  }
  return { order: finished.toReversed(), back }
}
