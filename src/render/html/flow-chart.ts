import type { ChartEdge, ChartNode, FlowChart } from '../../core/model/difference.js'
import { cutTo, oneLine } from '../escape.js'
import { plural } from '../markdown.js'
import { assignLayers, type EdgePath } from './graph/layers.js'
import { type Line, lines } from './graph/lines.js'
import { orderLayers } from './graph/order.js'
import { layoutNodes, type Position } from './graph/place.js'
import { html, type Markup } from './markup.js'

/** A browser lays out no more in a moment, nor does a reader. */
const max = { nodes: 300, edges: 600 }
/** Of a block's text, in characters and lines; pixels of a block, and of the room for a line between blocks. */
const text = { characters: 27, lines: 3, height: 16 }
const box = { width: 214, padding: 11, edgeGap: 26 }

const signs = { added: '+ ', removed: '− ', same: '' } as const

/** At most `count` lines, broken at blanks where there are some. */
function wrapLines(label: string, characters: number, count: number): readonly string[] {
  const rows: string[] = []
  for (const word of oneLine(label).split(' ')) {
    const last = rows.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= characters)
      rows[rows.length - 1] = `${last} ${word}`
    else rows.push(cutTo(word, characters))
  }
  if (rows.length <= count) return rows
  return [...rows.slice(0, count - 1), cutTo(`${rows[count - 1]} ${rows[count]}`, characters - 1)]
}

interface DrawnNode {
  readonly node: ChartNode
  readonly rows: readonly string[]
  /** Ways to itself are told in its box. */
  readonly loops: readonly ChartEdge[]
  readonly height: number
}

function createNode(node: ChartNode, all: readonly ChartEdge[]): DrawnNode {
  const rows = wrapLines(node.label, text.characters, text.lines)
  const loops = all.filter(({ from }) => from === node.id)
  const count = rows.length + loops.length + (node.mark === 'same' ? 0 : 1)
  return { node, rows, loops, height: count * text.height + 2 * box.padding }
}

function drawNode({ node, rows, loops, height }: DrawnNode, { x, y }: Position): Markup {
  const top = y - height / 2
  const texts = [
    ...(node.mark === 'same' ? [] : [{ kind: 'mark', row: node.mark }]),
    ...rows.map((row) => ({ kind: 'label', row })),
    ...loops.map((loop) => ({
      kind: `loop ${loop.mark}`,
      row: cutTo(`${signs[loop.mark]}↺ ${oneLine(loop.label)}`, text.characters + 2),
    })),
  ]
  const line = (at: number) => Math.round(top + box.padding + (at + 0.75) * text.height)
  return html`<g class="node ${node.mark}"><title>${oneLine(node.label)}</title><rect x="${x - box.width / 2}" y="${top}" width="${box.width}" height="${height}" rx="8"/>${texts.map(({ kind, row }, at) => html`<text class="${kind}" x="${x}" y="${line(at)}">${row}</text>`)}</g>`
}

function drawLine({ edgePath, path, label }: Line): readonly [line: Markup, label: Markup | null] {
  const { mark, label: words } = edgePath.edge
  const rows = words === '' ? [] : wrapLines(`${signs[mark]}${words}`, 26, 2)
  const row = (one: string, at: number) =>
    html`<text class="way ${mark}" x="${label.x}" y="${Math.round(label.y + at * 13)}">${one}</text>`
  return [
    html`<path class="way ${mark}" d="${path}" marker-end="url(#arrow-${mark})"/>`,
    rows.length === 0 ? null : html`<g><title>${oneLine(words)}</title>${rows.map(row)}</g>`,
  ]
}

/** The heads of the lines, once for a page. */
export const arrowHeads: Markup = html`<svg class="heads" width="0" height="0" aria-hidden="true"><defs>${(
  ['same', 'added', 'removed'] as const
).map(
  (mark) =>
    html`<marker id="arrow-${mark}" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="8" markerHeight="8" markerUnits="userSpaceOnUse" orient="auto"><path class="head ${mark}" d="M0 0L10 5L0 10z"/></marker>`,
)}</defs></svg>`

/** The chart as a picture; a sentence where it is too large to be one, nothing where it is empty. */
export function drawChart({ nodes, edges, omitted }: FlowChart): Markup {
  if (nodes.length > max.nodes || edges.length > max.edges)
    return html`<p class="quiet">The flow chart is too large to be drawn.</p>`
  if (nodes.length === 0) return html``
  const known = new Set(nodes.map(({ id }) => id))
  const graph = assignLayers(
    nodes,
    edges.filter(({ from, to }) => known.has(from) && known.has(to)),
  )
  const blocks = new Map(nodes.map((node) => [node.id, createNode(node, graph.loops)]))
  const rest =
    omitted === 0 ? null : html`<p class="quiet">${plural(omitted, 'more touched block')} not drawn.</p>`
  return html`${drawing(blocks, orderLayers(graph), graph.paths)}${rest}`
}

function drawing(
  blocks: ReadonlyMap<string, DrawnNode>,
  layers: readonly (readonly string[])[],
  paths: readonly EdgePath[],
): Markup {
  const sizes = {
    width: (id: string) => (blocks.has(id) ? box.width : box.edgeGap),
    height: (id: string) => blocks.get(id)?.height ?? 0,
  }
  const placing = layoutNodes(layers, paths, sizes)
  const drawn = lines(paths, placing, sizes).map(drawLine)
  const boxes = [...blocks].map(([id, one]) => {
    const place = placing.places.get(id)
    return place ? drawNode(one, place) : null
  })
  const { width, height } = placing
  const name = `Flow chart of ${plural(blocks.size, 'block')}`
  return html`<div class="chart"><svg role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${drawn.map(([line]) => line)}${boxes}${drawn.map(([, label]) => label)}</svg></div>`
}
