import type { SketchPart } from '../../../core/diff/view/sketch-side.js'
import { isList, memberOf } from '../../../core/document/json.js'
import type { Json } from '../../../core/model/definition.js'
import { html, type Markup } from '../markup.js'
import { itemButton } from './buttons.js'
import { drawItems, itemsOf } from './items.js'
import { tag } from './marks.js'
import type { Draw, MarkedItem, Pen } from './pen.js'
import { bindingOf, chip, flag, isTrue, shown, shownOr } from './values.js'

/** Maximum number of drawn rows, if the view itself has them. */
const maxRows = 3

export const drawTable: Draw = (part, pen) => {
  const { props } = part
  const [heading, description] = [shown(props.Header), shown(props.Description)]
  return html`<div class="v-tb">${heading && html`<p class="v-h h3"><span class="sr">Table: </span>${heading}</p>`}${description && html`<p class="v-q">${description}</p>`}${filterBox(props.Filterable)}${grid(part, pen)}${rowsNote(props.Items)}${pageNote(props.ItemsPerPage)}${drawItems(itemsOf(part, 'Actions'), 'v-r', pen, itemButton)}</div>`
}

const filterBox = (value: Json | undefined): Markup | null =>
  isTrue(value) ? html`<p class="v-x"><span class="v-n">find rows</span></p>` : flag(value, 'can be filtered')

function grid(part: SketchPart, pen: Pen): Markup {
  const { all, omitted, path } = itemsOf(part, 'Columns')
  if (path !== null) return html`<p class="v-q">a column for each of ${chip(path)}</p>`
  if (all.length === 0) return html`<p class="v-q">no columns</p>`
  const more = omitted === 0 ? null : html`<th scope="col" class="v-q">… ${omitted} more</th>`
  const rows = rowsOf(part.props.Items)
  return html`<div class="v-sc"><table><thead><tr>${all.map((column) => heading(column, pen))}${more}</tr></thead><tbody>${rows.map((row) => html`<tr>${all.map(({ item, mark }) => html`<td class="${mark}">${cell(item, row)}</td>`)}</tr>`)}</tbody></table></div>`
}

function heading({ item, mark }: MarkedItem, pen: Pen): Markup {
  const label = shownOr(memberOf(item, 'Label'), 'no label')
  return mark === 'same'
    ? html`<th scope="col">${label}</th>`
    : html`<th scope="col" class="v-m ${mark}">${label} ${tag(mark, pen.side)}</th>`
}

/** The view's own rows; otherwise one that names the value of each column. */
function rowsOf(items: Json | undefined): readonly (Json | null)[] {
  return isList(items) && items.length > 0 ? items.slice(0, maxRows) : [null]
}

function cell(column: Json, row: Json | null): Markup {
  const id = memberOf(column, 'Id')
  const value = row === null ? null : typeof id === 'string' ? memberOf(row, id) : undefined
  const text =
    value === null && row === null
      ? html`<span class="v-n">${shownOr(id, 'no id')}</span>`
      : shownOr(value, 'empty')
  const editing = memberOf(column, 'EditableType')
  if (editing === 'input') return html`<span class="v-x">${text}</span>`
  if (editing === 'select')
    return html`<span class="v-x">${text}<span class="v-e" aria-hidden="true">▾</span></span>`
  return memberOf(column, 'Type') === 'action' ? html`<span class="v-a">${text}</span>` : text
}

function rowsNote(items: Json | undefined): Markup | null {
  const path = bindingOf(items)
  if (path !== null) return html`<p class="v-q">a row for each of ${chip(path)}</p>`
  const more = (isList(items) ? items.length : 0) - maxRows
  return more > 0 ? html`<p class="v-q">… ${more} more ${more === 1 ? 'row' : 'rows'}</p>` : null
}

function pageNote(value: Json | undefined): Markup | null {
  const count = shown(value)
  return count && html`<p class="v-q">${count} rows a page</p>`
}
