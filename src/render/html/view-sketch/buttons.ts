import { isObject, type JsonObject, objectOf } from '../../../core/document/json.js'
import type { Json } from '../../../core/model/definition.js'
import { html, type Markup } from '../markup.js'
import { drawItems, itemsOf } from './items.js'
import type { Draw } from './pen.js'
import { bindingOf, flag, icon, isTrue, oneOf, shown, shownOr } from './values.js'

const variants = ['normal', 'primary', 'link'] as const

/** A button as text: it cannot be pressed. */
export function drawButton(props: JsonObject, label: Markup): Markup {
  const name = icon(props.IconName)
  const isRight = props.IconAlign === 'right'
  const disabled = isTrue(props.Disabled) ? ' v-off' : ''
  return html`<span class="v-bt ${oneOf(props.Variant, variants)}${disabled}"><span class="sr">Button: </span>${isRight ? null : name}<span>${label}</span>${isRight ? name : null}${isTrue(props.Loading) ? html`<span class="v-ring" aria-hidden="true"></span>` : null}</span>${states(props)}`
}

/** States that the button's look alone does not show. */
const states = ({ Disabled, Loading }: JsonObject): Markup =>
  html`${flag(Disabled, 'disabled')}${flag(Loading, 'loading')}`

export const itemButton = (item: Json): Markup => {
  const props = objectOf(item)
  return drawButton(props, shownOr(isObject(item) ? props.Label : item, 'no label'))
}

const button: Draw = (part, pen) => {
  const inner = pen.children(part)
  const label = inner.length === 0 ? shownOr(part.props.Label, 'no label') : html`${inner}`
  return html`<div class="v-r">${drawButton(part.props, label)}</div>`
}

const submitButton: Draw = ({ props }) =>
  html`<div class="v-r">${drawButton(props, shownOr(props.Label, 'no label'))}</div>`

const buttonGroup: Draw = (part, pen) => {
  const direction = part.props.ButtonsOrientation === 'vertical' ? ' v-col' : ''
  const list = drawItems(itemsOf(part, 'Items'), `v-r${direction}`, pen, itemButton)
  return list ?? html`<p class="v-q">a group without buttons</p>`
}

const linkTypes = { case: 'opens a case', 'third-party applications': 'opens an application' } as const

const link: Draw = (part, pen) => {
  const { props } = part
  const inner = pen.children(part)
  const text = inner.length === 0 ? (shown(props.Url) ?? shownOr(props.Label, 'no text')) : html`${inner}`
  const type = Object.entries(linkTypes).find(([name]) => name === props.Type)?.[1] ?? null
  const opening = bindingOf(props.AutoOpen) !== null || isTrue(props.AutoOpen)
  return html`<div class="v-r"><span class="v-a"><span class="sr">Link: </span>${text}</span>${type && html`<span class="v-w">${type}</span>`}${opening ? flag(props.AutoOpen, 'opens by itself') : null}</div>`
}

export const buttons = {
  Button: button,
  SubmitButton: submitButton,
  ButtonGroup: buttonGroup,
  Link: link,
} as const
