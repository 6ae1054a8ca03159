import type { Mark } from '../../../core/diff/view/sketch-side.js'
import { cutTo } from '../../escape.js'
import { html, type Markup } from '../markup.js'

/** Which side of a comparison is drawn; `only`: there is no other. */
export type Side = 'before' | 'after' | 'only'

const signs: Readonly<Record<Mark, string>> = { added: '+', removed: '−', changed: '~', moved: '↕' }

/** Maximum number of props that a tag names; the rest is counted. */
const maxNames = 3

/** The change of a part, as a sign and words. */
export function tag(mark: Mark, side: Side, changes: readonly string[] = []): Markup {
  const words = mark === 'moved' && side === 'before' ? 'moved from here' : wordsOf(mark, changes)
  return html`<span class="v-t ${mark}"><span aria-hidden="true">${signs[mark]}\u00a0</span>${words}</span>`
}

function wordsOf(mark: Mark, changes: readonly string[]): string {
  if (mark === 'moved') return 'moved here'
  if (mark !== 'changed' || changes.length === 0) return mark
  const names = changes.slice(0, maxNames).map(propWords)
  const rest = changes.length - names.length
  return `changed: ${names.join(', ')}${rest === 0 ? '' : ` and ${rest} more`}`
}

/** `HelperText` → `helper text`. */
function propWords(name: string): string {
  return cutTo(name, 30)
    .replace(/(?<=[a-z])(?=[A-Z])/gu, ' ')
    .toLowerCase()
}
