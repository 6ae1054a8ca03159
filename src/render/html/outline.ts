import type { ChangeType, Outline } from '../../core/model/difference.js'
import { oneLine } from '../escape.js'
import { plural } from '../markdown.js'
import { html, type Markup } from './markup.js'

const signs: Readonly<Record<ChangeType, string>> = {
  same: ' ',
  added: '+',
  removed: '−',
  changed: '~',
  moved: '↕',
}

/** Maximum depth that is indented; deeper levels look alike. */
const maxDepth = 24

/** The tree of a view, a line for each part, with its change as a sign and a word. */
export function drawOutline({ lines, omitted }: Outline): Markup {
  const rows = lines.map(
    ({ depth, label, mark }) =>
      html`<li class="${mark}" style="--depth:${Math.min(depth, maxDepth)}"><span class="sign" aria-hidden="true">${signs[mark]}</span><span class="part">${oneLine(label)}</span>${mark === 'same' ? null : html` <span class="word">${mark}</span>`}</li>`,
  )
  const rest =
    omitted === 0 ? null : html`<p class="quiet">${plural(omitted, 'more touched part')} not drawn.</p>`
  return html`<ul class="outline">${rows}</ul>${rest}`
}
