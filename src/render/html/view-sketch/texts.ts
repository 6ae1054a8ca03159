import { html, type Markup } from '../markup.js'
import type { Draw } from './pen.js'
import { bindingOf, chip, icon, maxText, oneOf, shown, shownOr } from './values.js'

const header: Draw = (part, pen) => {
  const { props } = part
  const level = oneOf(props.variant, ['h2', 'h1', 'h3', 'h4'] as const)
  const description = shown(props.description, maxText.paragraph)
  return html`<div><div class="v-h ${level}"><span class="sr">Heading: </span>${pen.children(part)}</div>${description && html`<p class="v-q">${description}</p>`}</div>`
}

const variants = ['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'div', 'span'] as const
const sizes = [
  '',
  'body-s',
  'body-m',
  'heading-xs',
  'heading-s',
  'heading-m',
  'heading-l',
  'heading-xl',
  'display-l',
] as const
const weights = ['', 'light', 'normal', 'bold', 'heavy'] as const
const aligns = ['', 'center', 'right'] as const

/** Its texts follow each other as one sentence. */
const textBox: Draw = (part, pen) => {
  const { Variant, FontSize, FontWeight, TextAlign } = part.props
  const names = [
    oneOf(Variant, variants),
    oneOf(FontSize, sizes),
    oneOf(FontWeight, weights),
    oneOf(TextAlign, aligns),
  ]
  const inner = pen.children(part)
  const content = inner.length === 0 ? html`<i class="v-n">no text</i>` : html`${inner}`
  return html`<div class="v-tx ${names.filter(Boolean).join(' ')}">${content}</div>`
}

/** The text of the definition's HTML without its tags; blocks become lines. */
function textOfHtml(markup: string): string {
  return markup
    .slice(0, 4 * maxText.paragraph)
    .replace(/<li[^>]*>/giu, '\n• ')
    .replace(/<(?:br|\/?(?:p|div|tr|ul|ol|h[1-6]))\b[^>]*>/giu, '\n')
    .replace(/<[^>]*>/gu, '')
    .replace(/&nbsp;/gu, ' ')
    .replace(/\s*\n\s*/gu, '\n')
    .trim()
}

const templateString: Draw = ({ props: { TemplateString } }) => {
  const isText = typeof TemplateString === 'string' && bindingOf(TemplateString) === null
  const text = shown(isText ? textOfHtml(TemplateString) : TemplateString, maxText.paragraph)
  return html`<div class="v-tx v-pre">${text ?? html`<i class="v-n">no text</i>`}</div>`
}

const image: Draw = ({ props }) =>
  html`<div class="v-img"><span class="sr">Image: </span><span>${shownOr(props.Alt, 'image without a text')}</span>${sourceOf(props.Src)}</div>`

/** The file's name; nothing is loaded. */
function sourceOf(source: unknown): Markup | null {
  if (typeof source !== 'string' || source === '') return null
  const path = bindingOf(source)
  if (path !== null) return html`<span class="v-q">${chip(path)}</span>`
  const file = source.split(/[?#]/u, 1)[0]?.split('/').at(-1) ?? ''
  return html`<span class="v-q">${shown(file || source)}</span>`
}

const iconAlone: Draw = ({ props }) =>
  html`<div class="v-r">${icon(props.Name) ?? html`<i class="v-n">an icon without a name</i>`}</div>`

export const texts = {
  Header: header,
  TextBox: textBox,
  TemplateStringComponent: templateString,
  Image: image,
  Icon: iconAlone,
} as const
