import type { SketchPart } from '../../../core/diff/view/sketch-side.js'
import { listOf, memberOf } from '../../../core/document/json.js'
import type { Json } from '../../../core/model/definition.js'
import { html, type Markup } from '../markup.js'
import { tag } from './marks.js'
import type { MarkedItem, Pen } from './pen.js'
import { bindingOf, chip } from './values.js'

/** Maximum number of drawn items of a list, changed ones first; the rest is counted. */
const maxItems = 12

interface Items {
  readonly all: readonly MarkedItem[]
  readonly omitted: number
  /** The name of a list that comes with the contact; null: the view has the list. */
  readonly path: string | null
}

/** A prop's list, with the change of each item. */
export function itemsOf({ props, itemMarks }: SketchPart, name: string): Items {
  const value = memberOf(props, name)
  const marks = itemMarks.get(name)
  const all = listOf(value).map((item, index): MarkedItem => ({ item, mark: marks?.[index] ?? 'same' }))
  const kept = all.length > maxItems ? keepMarked(all) : all
  return { all: kept, omitted: all.length - kept.length, path: bindingOf(value) }
}

function keepMarked(all: readonly MarkedItem[]): readonly MarkedItem[] {
  const marked = all.filter(({ mark }) => mark !== 'same')
  const others = all.filter(({ mark }) => mark === 'same')
  const kept = new Set([...marked, ...others].slice(0, maxItems))
  return all.filter((item) => kept.has(item))
}

/** A list of items, each with its change, and the number of those left out. Null: the list is empty. */
export function drawItems(
  { all, omitted, path }: Items,
  kind: string,
  pen: Pen,
  draw: (item: Json) => Markup,
): Markup | null {
  if (path !== null) return html`<p class="v-q">each of ${chip(path)}</p>`
  if (all.length === 0) return null
  const rows = all.map(({ item, mark }) =>
    mark === 'same'
      ? html`<li>${draw(item)}</li>`
      : html`<li class="v-m ${mark}">${draw(item)} ${tag(mark, pen.side)}</li>`,
  )
  const rest = omitted === 0 ? null : html`<li class="v-q">… ${omitted} more</li>`
  return html`<ul class="${kind}">${rows}${rest}</ul>`
}
