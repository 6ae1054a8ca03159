import type { SketchPart } from '../../../core/diff/view/sketch-side.js'
import type { JsonObject } from '../../../core/document/json.js'
import { html, type Markup } from '../markup.js'
import type { Draw, Pen } from './pen.js'
import { bindingOf, chip, firstShown, flag, icon, isTrue, maxText, oneOf, shown, shownOr } from './values.js'

const border = ({ HideBorder }: JsonObject): string => (isTrue(HideBorder) ? 'v-bare' : 'v-box')

const container: Draw = (part, pen) => {
  const [head, foot] = [shown(part.props.header), shown(part.props.footer)]
  return html`<div class="${border(part.props)}">${head && html`<p class="v-h h3"><span class="sr">Heading: </span>${head}</p>`}${pen.children(part)}${foot && html`<p class="v-q">${foot}</p>`}</div>`
}

const section: Draw = (part, pen) => {
  const heading = shown(part.props.Heading)
  return html`<div class="v-sec">${heading && html`<p class="v-h h3"><span class="sr">Heading: </span>${heading}</p>`}${pen.children(part)}</div>`
}

const form: Draw = (part, pen) => html`<div class="${border(part.props)}">${pen.children(part)}</div>`

const alertTypes = ['info', 'success', 'warning', 'error'] as const
const alertSigns = { info: 'i', success: '✓', warning: '!', error: '×' } as const

const alert: Draw = (part, pen) => {
  const { props } = part
  const type = oneOf(props.type, alertTypes)
  const bound = bindingOf(props.type)
  const heading = shown(props.heading)
  const place =
    props.level === 'page' || props.level === 'global' ? html`<span class="v-w">across the page</span>` : null
  return html`<div class="v-alert ${type}"><p class="v-l"><span class="v-k v-ro v-sg" aria-hidden="true">${alertSigns[type]}</span><span class="v-w">${bound === null ? type : chip(bound)}</span> ${heading} ${place}${flag(props.dismissible, 'can be closed')}</p>${pen.children(part)}</div>`
}

const loader: Draw = () => html`<p class="v-q"><span class="v-ring" aria-hidden="true"></span> Loading …</p>`

const application: Draw = ({ props }) =>
  labelledBox(
    'Application',
    html`<p>${shownOr(props.AppIdentifier, 'no application')} ${shown(props.Path)}</p>`,
  )

const card: Draw = (part, pen) => {
  const { props } = part
  const [description, status] = [shown(props.Description, maxText.paragraph), shown(props.Status)]
  return html`<div class="v-card"><p class="v-h h4"><span class="sr">Card: </span>${icon(props.Icon)}${shownOr(props.Heading, 'no heading')}${status && html` <span class="v-st">${status}</span>`}</p>${description && html`<p>${description}</p>`}${pen.children(part)}</div>`
}

/** Props that may name a component of any other type, the best first. */
const nameProps = ['Heading', 'Label', 'Title', 'Header', 'header', 'heading', 'Text', 'Name']

const expandable: Draw = (part, pen) =>
  html`<div class="v-sec"><p class="v-h h3"><span class="v-e" aria-hidden="true">▾ </span><span class="sr">Section that folds: </span>${firstShown(part.props, nameProps) ?? html`<i class="v-n">no heading</i>`}</p>${pen.children(part)}</div>`

function labelledBox(label: string, content: Markup | readonly Markup[] | null): Markup {
  return html`<div class="v-un"><p class="v-l">${label}</p>${content}</div>`
}

/** A component that is little documented: a box with its label and content. */
const named =
  (label: string): Draw =>
  (part, pen) =>
    labelledBox(label, contentOf(part, pen))

function contentOf(part: SketchPart, pen: Pen): Markup {
  const name = firstShown(part.props, nameProps)
  return html`${name && html`<p>${name}</p>`}${pen.children(part)}`
}

/** A component of an unknown type. */
export const drawUnknown: Draw = (part, pen) =>
  html`<div class="v-un"><p class="v-l">${shownOr(part.type, 'Component')} <span class="v-w">not drawn: this type is not known here</span></p>${contentOf(part, pen)}</div>`

export const boxes = {
  Container: container,
  Section: section,
  Form: form,
  Alert: alert,
  Loader: loader,
  Application: application,
  Card: card,
  ExpandableSection: expandable,
  HTMLBox: named('HTML'),
  Detail: named('Detail'),
} as const
