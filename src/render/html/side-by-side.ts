import { groupBy } from '../../core/diff/shared/group-by.js'
import type { Detail, Item, ReportedDifference, TextSegment } from '../../core/model/difference.js'
import { distinguish, mapReplaced } from '../difference/alike.js'
import { aspectTitles, byAspect, detailName, type Sides } from '../difference/phrases.js'
import { plainValue } from '../difference/plain-value.js'
import { oneLine } from '../escape.js'
import { html, type Markup } from './markup.js'

const elements = {
  same: (text: string) => html`${text}`,
  added: (text: string) => html`<ins>${text}</ins>`,
  removed: (text: string) => html`<del>${text}</del>`,
}

/** One side of a text by words: those of both sides, and those of this side only. */
const wordsOf = (words: readonly TextSegment[], own: 'added' | 'removed'): readonly Markup[] =>
  words.filter(({ mark }) => mark === 'same' || mark === own).map(({ mark, text }) => elements[mark](text))

function cell(value: string | null, words: readonly TextSegment[] | null, own: 'added' | 'removed'): Markup {
  if (value === null) return html`<td class="none absent"><span title="not there">–</span></td>`
  if (words) return html`<td>${wordsOf(words, own)}</td>`
  return value === '' ? html`<td class="none">empty</td>` : html`<td>${elements[own](value)}</td>`
}

/** @param sharesName another detail of its item has the same name */
function detailRow(detail: Detail, sharesName: boolean): Markup {
  const { before, after, words } = detail
  const name = html`<th scope="row">${oneLine(detailName(detail))}${apiName(detail, sharesName)}</th>`
  if (before === null && after === null) return html`<tr>${name}<td class="absent" colspan="2"></td></tr>`
  const [one, other] = before === null || after === null ? [before, after] : distinguish(before, after)
  const plain = (text: string | null) => text && plainValue(detail, text)
  const segments = words && mapReplaced(words, distinguish)
  return html`<tr>${name}${cell(plain(one), segments, 'removed')}${cell(plain(other), segments, 'added')}</tr>`
}

/** The API's name, which a reader may hide. It is always shown if two details differ in nothing else. */
function apiName({ api }: Pick<Item, 'api'>, isNeeded = false): Markup | null {
  if (api === undefined) return null
  return html` <small class="${isNeeded ? 'quiet' : 'api'}">${oneLine(api)}</small>`
}

function itemRows(item: Item): Markup {
  const { mark, details } = item
  const counts = groupBy(details, detailName)
  const rows = details.map((each) => detailRow(each, (counts.get(detailName(each))?.length ?? 0) > 1))
  return html`<tbody><tr class="item ${mark}"><th colspan="3" scope="rowgroup"><span class="badge ${mark}">${mark}</span> ${subject(item)}${apiName(item)}</th></tr>${rows}</tbody>`
}

/** In the path to a component its parents matter less, and their identifiers least. */
function subject({ aspect, subject: text }: Item): Markup {
  const path = oneLine(text).split(' › ')
  if (aspect !== 'component' || path.length === 1) return html`${path.join(' › ')}`
  return html`<span class="path">${path.slice(0, -1).map(step)}</span>${path.at(-1) ?? ''}`
}

function step(name: string): Markup {
  const [, type = name, id = ''] = /^([\p{L}\d ]+)( #\S+)$/u.exec(name) ?? []
  return html`${type}${id === '' ? null : html`<small class="api">${id}</small>`} › `
}

function table(title: string, rows: Markup | readonly Markup[], { before, after }: Sides): Markup {
  return html`<h3>${title}</h3><table class="sides"><colgroup><col class="name"><col><col></colgroup><thead><tr><th scope="col"></th><th scope="col">Before: ${before}</th><th scope="col">After: ${after}</th></tr></thead>${rows}</table>`
}

/** Each change with its two sides beside each other, grouped by aspect. */
export const sideBySide = ({ items }: ReportedDifference, sides: Sides): readonly Markup[] =>
  byAspect(items).map(([aspect, group]) => table(aspectTitles[aspect], group.map(itemRows), sides))

/** Details that belong to no item, with their two sides beside each other. */
export const detailTable = (title: string, details: readonly Detail[], sides: Sides): Markup =>
  table(title, html`<tbody>${details.map((each) => detailRow(each, false))}</tbody>`, sides)
