import { htmlText } from '../escape.js'

/** Markup that only this module creates: every text in it is escaped. */
export interface Markup {
  readonly markup: string
}

type Piece = string | number | Markup | null | readonly Piece[]

const toMarkup = (piece: Piece): string => {
  if (piece === null) return ''
  if (typeof piece === 'string' || typeof piece === 'number') return htmlText(String(piece))
  return 'markup' in piece ? piece.markup : piece.map(toMarkup).join('')
}

/** A template of HTML. A text in it is escaped; markup of another template is not. Attributes must be quoted. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { markup: parts.map((part, index) => part + toMarkup(pieces[index] ?? null)).join('') }
}

/** A link; only the text if the address is not one of the web. */
export function anchor(text: Markup | string, address: string): Markup {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return html`${text}`
  return html`<a href="${new URL(address).href}" rel="noreferrer">${text}</a>`
}

/** Sentences; text between backticks is code. */
export const prose = (text: string): readonly Markup[] =>
  text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
