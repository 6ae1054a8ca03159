import type { CanvasBlock, CanvasBranch, FlowCanvas } from '../../../core/diff/flow/canvas-model.js'
import { cutTo, oneLine } from '../../escape.js'
import { plural } from '../../markdown.js'
import { html, type Markup } from '../markup.js'
import { labelOf } from './draw.js'
import { markOf, signs } from './rows.js'

/** How many changed blocks are linked above a drawing, and the length of a link's words, in UTF-16 units. */
const maxLinks = 12
const maxLinkLength = 60

/** The drawing as a list, which screen readers read: each block, and where its branches lead. */
export function blockList({ blocks }: FlowCanvas): Markup {
  const byId = new Map(blocks.map((block) => [block.id, block]))
  const items = blocks.map((block) => {
    const branches = block.branches.map(
      (branch) => html`<li class="${branch.mark}">${branchText(branch, byId)}</li>`,
    )
    const mark = markOf(block)
    return html`<li>${mark === '' ? null : html`<span class="word ${block.mark === 'same' ? 'changed' : block.mark}">${mark}</span> `}${labelOf(block)}${branches.length === 0 ? null : html`<ul>${branches}</ul>`}</li>`
  })
  return html`<details class="blocks"><summary>The drawing as a list of ${plural(blocks.length, 'block')}</summary><ol>${items}</ol></details>`
}

function branchText({ word, mark, to, was }: CanvasBranch, byId: ReadonlyMap<string, CanvasBlock>): string {
  const target = (id: string | null) => {
    const block = id === null ? undefined : byId.get(id)
    return block === undefined ? 'no block' : labelOf(block)
  }
  const text = `${signs[mark]}${oneLine(word)} → ${target(to)}`
  return mark === 'changed' ? `${text}, before → ${target(was)}` : text
}

/** Links to what changed: the browser scrolls the drawing there. */
export function changedLinks({ blocks, isUnmarked }: FlowCanvas, number: string): Markup | null {
  const changed = isUnmarked ? [] : blocks.filter((block) => markOf(block) !== '')
  if (changed.length === 0) return null
  const links = changed
    .slice(0, maxLinks)
    .map(
      (block) =>
        html`<li><a href="#${number}-${block.id}">${markOf(block)}: ${cutTo(labelOf(block), maxLinkLength)}</a></li>`,
    )
  const rest = changed.length - maxLinks
  return html`<ul class="jumps">${links}${rest > 0 ? html`<li>and ${rest} more</li>` : null}</ul>`
}
