import { htmlText } from '../escape.js'

/** Markup that only this module makes: every text in it was escaped. */
export interface Markup {
  readonly markup: string
}

type Piece = string | number | Markup | null | readonly Piece[]

const toMarkup = (piece: Piece): string => {
  if (piece === null) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return htmlText(String(piece))
  return 'markup' in piece ? piece.markup : piece.map(toMarkup).join('')
}

/** A template of HTML: what is put into it is text, or markup of another template; attributes stand in quotes. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: parts.map((part, index) => part + toMarkup(pieces[index] ?? null)).join('') }
}

/** A link; the text alone where the address is not one of the web. */
export function anchor(text: Markup | string, address: string): Markup {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return html`${text}`
  return html`<a href="${new URL(address).href}" rel="noreferrer">${text}</a>`
}

/** Sentences, in which what stands between backticks is code. */
export const prose = (text: string): readonly Markup[] =>
  text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
