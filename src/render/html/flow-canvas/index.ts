import type { FlowCanvas } from '../../../core/diff/flow/canvas-model.js'
import { type Category, categories } from '../../../core/words/block-table.js'
import { plural } from '../../markdown.js'
import { html, type Markup } from '../markup.js'
import type { Boxes, Layout } from './boxes.js'
import { drawCanvas } from './draw.js'
import { blockList, changedLinks } from './list.js'
import { placeByPositions } from './place.js'
import { rowsOf, type TargetName } from './rows.js'

export { flowCanvasStyle } from './style.js'

/**
 * Draws a module as its designer knows it from the console: at the positions of the file, if it has them. Otherwise a
 * library lays it out, which is loaded with the first module that needs it.
 *
 * @param number identifies the drawing in the page: letters and digits
 */
export async function drawFlow(canvas: FlowCanvas, number: string): Promise<Markup> {
  const targetName = targetNames(canvas)
  const rows = new Map(canvas.blocks.map((block) => [block.id, rowsOf(block, targetName)]))
  const boxes: Boxes = {
    rowsOf: (id) => rows.get(id)?.rows ?? [],
    heightOf: (id) => rows.get(id)?.height ?? 0,
    isDrawn: (branch) => targetName(branch) === null,
  }
  const places = placeByPositions(canvas, boxes)
  const layout = places ? { places, bends: new Map() } : await layoutByLibrary(canvas, boxes)
  const name = nameOf(canvas)
  const { markup, width, height, focus } = drawCanvas(canvas, { boxes, layout, number, name })
  return html`<div class="canvas" style="--w:${width};--h:${height};--x:${focus.x};--y:${focus.y}">${changedLinks(canvas, number)}<div class="tools">${sizes(number)}${legend(canvas)}</div><div class="pane" role="region" aria-label="${name}" tabindex="0"><div class="sheet"><span class="focus"></span>${markup}</div></div>${blockList(canvas)}</div>`
}

/**
 * Maximum number of lines to a block that a reader can follow. If more branches lead to it, the unchanged ones have its
 * name instead. A branch to a block that is not drawn has `…`.
 */
const maxLinesToBlock = 12

function targetNames({ blocks }: FlowCanvas): TargetName {
  const counts = new Map(blocks.map(({ id }) => [id, 0]))
  for (const { branches } of blocks)
    for (const { to } of branches) if (to !== null) counts.set(to, (counts.get(to) ?? 0) + 1)
  const names = new Map(blocks.map(({ id, given, name }) => [id, given === '' ? name : given]))
  return ({ to, mark }) => {
    if (to === null) return null
    const name = names.get(to)
    if (name === undefined) return '…'
    return mark === 'same' && (counts.get(to) ?? 0) > maxLinesToBlock ? name : null
  }
}

async function layoutByLibrary(canvas: FlowCanvas, boxes: Boxes): Promise<Layout> {
  const { placeByDagre } = await import('./place-by-dagre.js')
  return placeByDagre(canvas, boxes)
}

function nameOf({ blocks, isUnmarked }: FlowCanvas): string {
  const all = `Drawing of ${plural(blocks.length, 'block')}`
  return isUnmarked
    ? all
    : `${all}, ${blocks.filter(({ distance }) => distance === 0).length} of them changed`
}

/** The first is the default. */
const sizeNames = { full: 'Full size', half: 'Half size', whole: 'Whole module' } as const

const sizes = (number: string): Markup =>
  html`<fieldset class="sizes"><legend>Size of the drawing</legend>${Object.entries(sizeNames).map(
    ([value, label], index) =>
      html`<label><input type="radio" name="${number}" value="${value}"${index === 0 ? html` checked` : null}>${label}</label>`,
  )}</fieldset>`

const categoryWords: Readonly<Record<Category, string>> = {
  interact: 'Interact',
  set: 'Set',
  check: 'Check',
  logic: 'Logic',
  integrate: 'Integrate',
  end: 'Transfer and end',
}

function legend({ blocks }: FlowCanvas): Markup {
  const found = new Set(blocks.map(({ category }) => category))
  const shown = categories.filter((category) => found.has(category))
  return html`<ul class="legend" aria-label="Colours of the blocks">${shown.map((category) => html`<li class="${category}">${categoryWords[category]}</li>`)}</ul>`
}
