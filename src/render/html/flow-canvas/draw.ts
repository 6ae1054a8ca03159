import type { CanvasBlock, FlowCanvas } from '../../../core/diff/flow/canvas-model.js'
import { oneLine } from '../../escape.js'
import { html, type Markup } from '../markup.js'
import { type Boxes, bottomOf, type Layout, type Place } from './boxes.js'
import { type Line, linesOf } from './lines.js'
import { forwardPath } from './paths.js'
import { boxWidth, inletOf, type Row } from './rows.js'

/** Pixels around the blocks: room for lines that lead back. */
const margin = { x: 56, y: 28 }
const entryBox = { width: 66, height: 26 }
/** Minimum number of steps from what changed at which blocks are drawn faint. */
const farFrom = 3

/** A drawing, and its size in pixels. */
export interface Drawing {
  readonly markup: Markup
  readonly width: number
  readonly height: number
  /** The middle of the first changed block; in a new module, of the block with which it starts. */
  readonly focus: Place
}

/** @param number identifies the drawing in the page; the ids of its blocks begin with it */
export function drawCanvas(
  canvas: FlowCanvas,
  {
    boxes,
    layout: { places, bends },
    number,
    name,
  }: {
    readonly boxes: Boxes
    readonly layout: Layout
    readonly number: string
    readonly name: string
  },
): Drawing {
  const entry = entryPlace(canvas, places, boxes)
  const corners = [...places].map(([id, place]) => ({
    ...place,
    bottom: bottomOf(place, boxes.heightOf(id)),
  }))
  if (entry !== null) corners.push({ ...entry, bottom: bottomOf(entry, entryBox.height) })
  const left = Math.min(...corners.map(({ x }) => x)) - margin.x
  const top = Math.min(...corners.map(({ y }) => y)) - margin.y
  const width = Math.max(...corners.map(({ x }) => x)) + boxWidth + margin.x - left
  const height = Math.max(...corners.map(({ bottom }) => bottom)) + margin.y - top
  const shift = ({ x, y }: Place) => ({ x: x - left, y: y - top })
  const moved = new Map([...places].map(([id, place]) => [id, shift(place)]))
  const shifted = new Map([...bends].map(([key, passing]) => [key, passing.map(shift)]))
  const lines = linesOf(canvas, { places: moved, bends: shifted }, boxes)
  const far = new Set(canvas.blocks.filter(({ distance }) => distance >= farFrom).map(({ id }) => id))
  const blocks = canvas.blocks.map((block) => {
    const place = moved.get(block.id)
    return place ? drawBlock(block, place, { boxes, isFar: far.has(block.id), number }) : null
  })
  const start = entry && drawEntry(canvas, shift(entry), moved, boxes)
  const labels = new Map(canvas.blocks.map((block) => [block.id, shortLabel(block)]))
  const drawnLines = lines
    .toSorted((a, b) => order[a.mark] - order[b.mark])
    .map((line) => drawLine(line, far.has(line.from) && far.has(line.to), labels))
  const markup = html`<svg role="img" aria-label="${name}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"><g aria-hidden="true">${drawnLines}${start}${blocks}${heads(lines, far, moved, boxes)}</g></svg>`
  return { markup, width, height, focus: focusOf(canvas, moved, boxes) }
}

/** Changed lines are drawn above the others. */
const order = { same: 0, removed: 1, added: 2 } as const

/** Beside the block with which the module starts. Null: that block is not drawn. */
function entryPlace({ entry }: FlowCanvas, places: ReadonlyMap<string, Place>, boxes: Boxes): Place | null {
  const first = entry.to === null ? undefined : places.get(entry.to)
  if (entry.to === null || first === undefined) return null
  return {
    x: first.x - entryBox.width - 44,
    y: first.y + inletOf(boxes.rowsOf(entry.to)) - entryBox.height / 2,
  }
}

function drawEntry(
  { entry }: FlowCanvas,
  { x, y }: Place,
  places: ReadonlyMap<string, Place>,
  boxes: Boxes,
): Markup {
  const edgeTo = (id: string | null, mark: Line['mark']) => {
    const place = id === null ? undefined : places.get(id)
    if (id === null || place === undefined) return null
    const to = { x: place.x, y: place.y + inletOf(boxes.rowsOf(id)) }
    return html`<path class="edge ${mark}" d="${forwardPath({ x: x + entryBox.width, y: y + entryBox.height / 2 }, to)}"/>${head(to, mark)}`
  }
  return html`${edgeTo(entry.was, 'removed')}${edgeTo(entry.to, entry.was === null ? 'same' : 'added')}<g class="entry"><rect x="${x}" y="${y}" width="${entryBox.width}" height="${entryBox.height}" rx="13"/><text x="${x + entryBox.width / 2}" y="${y + 17}">Entry</text></g>`
}

/** A box clips its content, so that no text can cover another block, however wide a browser draws it. */
function drawBlock(
  block: CanvasBlock,
  { x, y }: Place,
  { boxes, isFar, number }: { readonly boxes: Boxes; readonly isFar: boolean; readonly number: string },
): Markup {
  const rows = boxes.rowsOf(block.id)
  const height = boxes.heightOf(block.id)
  const strip = rows[0]?.kind === 'mark' ? rows[0].height : 0
  const names = rows.filter(({ kind }) => kind === 'name')
  const headHeight = names.reduce((sum, row) => sum + row.height, 10)
  const look = block.mark === 'same' && strip > 0 ? 'changed' : block.mark
  return html`<svg class="block ${look} ${block.category}${isFar ? ' far' : ''}" id="${number}-${block.id}" x="${x}" y="${y}" width="${boxWidth}" height="${height}"><title>${labelOf(block)}</title><rect class="box" x="1.5" y="1.5" width="${boxWidth - 3}" height="${height - 3}" rx="7"/>${strip > 0 ? html`<rect class="strip" x="2.5" y="2.5" width="${boxWidth - 5}" height="${strip}" rx="6"/>` : null}<rect class="head" x="2.5" y="${strip + 2.5}" width="${boxWidth - 5}" height="${headHeight - 2.5}" rx="${strip > 0 ? 0 : 6}"/>${rules(rows)}${rows.map((row) => drawRow(row, boxes))}</svg>`
}

/** A line above each branch. */
function rules(rows: readonly Row[]): Markup | null {
  const tops = rows.filter(({ branch }) => branch !== undefined).map(({ top }) => top)
  return tops.length === 0
    ? null
    : html`<path class="rule" d="${tops.map((top) => `M3 ${top}h${boxWidth - 6}`).join('')}"/>`
}

function drawRow({ kind, text, top, height, branch }: Row, boxes: Boxes): Markup {
  const y = Math.round(top + height / 2 + (kind === 'mark' ? 6 : 4))
  if (branch === undefined) return html`<text class="${kind}" x="11" y="${y}">${text}</text>`
  const mark = branch.mark === 'same' ? '' : ` ${branch.mark}`
  const open = branch.to === null || !boxes.isDrawn(branch) ? ' open' : ''
  return html`<text class="branch${mark}" x="${boxWidth - 17}" y="${y}">${text}</text><circle class="port${mark}${open}" cx="${boxWidth - 7}" cy="${top + height / 2}" r="3.5"/>`
}

function drawLine(
  { path, mark, word, from, to }: Line,
  isFar: boolean,
  labels: ReadonlyMap<string, string>,
): Markup {
  const title = `${labels.get(from) ?? ''}: ${oneLine(word)} → ${labels.get(to) ?? ''}`
  return html`<path class="edge${mark === 'same' ? '' : ` ${mark}`}${isFar ? ' far' : ''}" d="${path}"><title>${title}</title></path>`
}

/** The heads of lines, drawn above boxes: one at each block, that of a changed line if one leads there. */
function heads(
  lines: readonly Line[],
  far: ReadonlySet<string>,
  places: ReadonlyMap<string, Place>,
  boxes: Boxes,
): readonly (Markup | null)[] {
  const marks = new Map<string, Line['mark']>()
  for (const { to, mark } of lines) {
    const known = marks.get(to)
    if (known === undefined || order[mark] > order[known]) marks.set(to, mark)
  }
  return [...marks].map(([id, mark]) => {
    const place = places.get(id)
    if (place === undefined) return null
    return head({ x: place.x, y: place.y + inletOf(boxes.rowsOf(id)) }, mark, far.has(id))
  })
}

const head = ({ x, y }: Place, mark: Line['mark'], isFar = false): Markup =>
  html`<path class="tip ${mark}${isFar ? ' far' : ''}" d="M${x - 8} ${y - 4.5}L${x + 1} ${y}L${x - 8} ${y + 4.5}z"/>`

/** What a block is called in a sentence: `Play prompt greeting`. */
export const labelOf = ({ name, given, line }: CanvasBlock): string =>
  oneLine(given === '' ? (line === '' ? name : `${name} “${line}”`) : `${name} ${given}`)

const shortLabel = ({ name, given }: CanvasBlock): string => oneLine(given === '' ? name : given)

function focusOf(
  { blocks, entry, isUnmarked }: FlowCanvas,
  places: ReadonlyMap<string, Place>,
  boxes: Boxes,
): Place {
  const id = isUnmarked ? entry.to : (blocks.find(({ distance }) => distance === 0)?.id ?? entry.to)
  const place = id === null ? undefined : places.get(id)
  if (id === null || place === undefined) return { x: 0, y: 0 }
  return {
    x: Math.round(place.x + boxWidth / 2),
    y: Math.round(place.y + boxes.heightOf(id) / 2),
  }
}
