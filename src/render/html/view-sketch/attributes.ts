import { memberOf } from '../../../core/document/json.js'
import type { Json } from '../../../core/model/definition.js'
import { html, type Markup } from '../markup.js'
import { drawItems, itemsOf } from './items.js'
import type { Draw } from './pen.js'
import { icon, isTrue, shown, shownOr } from './values.js'

/** A label above its value. */
function attribute(item: Json): Markup {
  const value = shownOr(memberOf(item, 'Value'), 'no value')
  const type = memberOf(item, 'LinkType')
  const isLink = typeof type === 'string' || shown(memberOf(item, 'Url')) !== null
  const copy = isTrue(memberOf(item, 'Copyable')) ? icon('copy') : null
  return html`<span class="v-al">${shownOr(memberOf(item, 'Label'), 'no label')}</span> <span class="v-av">${isLink ? html`<span class="v-a"><span class="sr">Link: </span>${value}</span>` : value} ${copy}</span>`
}

const attributeBar: Draw = (part, pen) =>
  html`<div class="v-bar">${drawItems(itemsOf(part, 'Attributes'), 'v-at', pen, attribute) ?? html`<p class="v-q">no attributes</p>`}</div>`

const attributeSection: Draw = (part, pen) => {
  const { props } = part
  const items = itemsOf(part, 'Items')
  const columns = Math.min(4, Math.max(1, Math.trunc(Number(props.Columns)) || 2))
  const list = drawItems(items, `v-at c${columns}`, pen, attribute)
  const none = shownOr(props.NoItemMessage, 'no attributes')
  const heading = shown(props.Heading)
  return html`<div class="v-f">${heading && html`<p class="v-h h3"><span class="sr">Heading: </span>${heading}</p>`}${list ?? html`<p class="v-q">${none}</p>`}</div>`
}

export const attributes = { AttributeBar: attributeBar, AttributeSection: attributeSection } as const
