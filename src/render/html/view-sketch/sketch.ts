import type { SketchSide } from '../../../core/diff/view/sketch-side.js'
import type { Sides } from '../../difference/phrases.js'
import { html, type Markup } from '../markup.js'
import type { Side } from './marks.js'
import { isSameToAgents, markedParts } from './same-screen.js'
import { drawScreen } from './screen.js'

const heading = html`<h3 class="v-head">Sketch, not the console: what an agent would see</h3>`

const note = html`<p class="v-note">It shows what the view has and in which order. Amazon Connect lays it out in its own way. <span class="v-b">Name</span> is a value that the flow gives.</p>`

/** Both sides of a view; a new one has no `before`. */
export interface ViewSketch {
  readonly before: SketchSide | null
  readonly after: SketchSide
  /** The two have next to nothing in common: nothing is marked. */
  readonly unrelated: boolean
}

/**
 * A view before and after, side by side. A new view is one drawing, and so is one whose changes agents do not see.
 *
 * @param size approximate maximum number of characters of HTML of each side
 */
export function drawSketch({ before, after, unrelated }: ViewSketch, sides: Sides, size: number): Markup {
  const draw = (when: string, where: string, shown: SketchSide, kind: Side) =>
    side(when, where, drawScreen(shown, kind, size, !unrelated))
  if (before === null) return room(draw('New', sides.after, after, 'only'), 'v-one')
  if (!unrelated && isSameToAgents(before, after)) {
    const isMarked = after.changes.length > 0 || markedParts(after.pieces).length > 0
    return room(isMarked ? draw('After', sides.after, after, 'after') : null, 'v-one', sameWords)
  }
  const pair = html`${draw('Before', sides.before, before, 'before')}${draw('After', sides.after, after, 'after')}`
  return room(pair, 'v-two', unrelated ? unrelatedWords : null)
}

const sameWords = html`<p>An agent sees the same before and after: what changed does not show on the screen.</p>`
const unrelatedWords = html`<p>In these two nothing is marked.</p>`

function room(figures: Markup | null, kind: string, words: Markup | null = null): Markup {
  return html`<div class="v">${heading}${note}${words}<div class="${kind}">${figures}</div></div>`
}

function side(when: string, where: string, screen: Markup): Markup {
  return html`<figure class="v-side" aria-label="${when}: ${where}"><figcaption><b>${when}</b>: ${where}</figcaption>${screen}</figure>`
}
