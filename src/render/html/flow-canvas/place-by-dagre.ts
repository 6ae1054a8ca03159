import { Graph, layout } from '@dagrejs/dagre'
import type { FlowCanvas } from '../../../core/diff/flow/canvas-model.js'
import { foldStrip } from './bands.js'
import { type Boxes, edgeKey, type Layout, type Place } from './boxes.js'
import { boxWidth } from './rows.js'

/**
 * The library's time grows with the ranks that edges span. So it gets only the first edges to each block: a block to which
 * all error branches lead is placed by those. Lines are drawn for all of them.
 */
const edgesToBlock = { usual: 4, large: 2 }
/** Minimum number of blocks of a large module. */
const largeFrom = 40

/** Places the boxes of a module without positions, from left to right along its edges. */
export function placeByDagre(canvas: FlowCanvas, boxes: Boxes): Layout {
  const most = canvas.blocks.length < largeFrom ? edgesToBlock.usual : edgesToBlock.large
  const graph = new Graph()
  graph.setGraph({ rankdir: 'LR', nodesep: 26, ranksep: 84, edgesep: 12, ranker: 'tight-tree' })
  graph.setDefaultEdgeLabel(() => ({}))
  for (const { id } of canvas.blocks) graph.setNode(id, { width: boxWidth, height: boxes.heightOf(id) })
  const edges = firstEdges(canvas, most)
  for (const [from, to] of edges) graph.setEdge(from, to)
  layout(graph)
  const corner = (id: string) => {
    const { x, y } = graph.node(id)
    return { x: Math.round(x - boxWidth / 2), y: Math.round(y - boxes.heightOf(id) / 2) }
  }
  const placed = canvas.blocks.map(({ id }) => ({ id, ...corner(id), height: boxes.heightOf(id) }))
  const bands = foldStrip(placed, edges)
  if (bands !== null) return { places: bands, bends: new Map() }
  return { places: new Map(placed.map(({ id, x, y }) => [id, { x, y }])), bends: bendsOf(graph) }
}

/** The columns of boxes that each edge passes: the left end of its free path through each. */
function bendsOf(graph: Graph): Layout['bends'] {
  const nodes: readonly string[] = graph.nodes()
  const edges: readonly { readonly v: string; readonly w: string }[] = graph.edges()
  const columns = new Set(nodes.map((id) => Math.round(graph.node(id).x)))
  return new Map(
    edges.map((edge) => {
      const points: readonly Place[] = graph.edge(edge).points ?? []
      const passing = points.slice(1, -1).filter(({ x }) => columns.has(Math.round(x)))
      const corners = passing.map(({ x, y }) => ({ x: Math.round(x - boxWidth / 2), y: Math.round(y) }))
      return [edgeKey(edge.v, edge.w), corners]
    }),
  )
}

/** Pairs of blocks that a branch connects, at most `most` to each block, in the order of a walk from the start. */
function firstEdges({ blocks }: FlowCanvas, most: number): readonly (readonly [from: string, to: string])[] {
  const counts = new Map(blocks.map(({ id }) => [id, 0]))
  return blocks.flatMap(({ id, branches }) =>
    [...new Set(branches.flatMap(({ to, was }) => [to, was]))].flatMap((to) => {
      const earlier = to === null ? undefined : counts.get(to)
      // Null: to no block; undefined: to one that is not drawn.
      if (to === null || earlier === undefined || to === id) return []
      counts.set(to, earlier + 1)
      return earlier >= most ? [] : [[id, to] as const]
    }),
  )
}
