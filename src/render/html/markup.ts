import { htmlText } from '../escape.js'

/** Markup that only this module creates: every text in it is escaped. */
export interface Markup {
  /** The text in parts: a page may be too large for many copies of it. */
  readonly parts: readonly string[]
}

/** The project's own text, which is markup already. */
export const trustedMarkup = (text: string): Markup => ({ parts: [text] })

export function textOf({ parts }: Markup): string {
  return parts.join('')
}

/** Length in UTF-16 code units. */
export function lengthOf({ parts }: Markup): number {
  return parts.reduce((sum, part) => sum + part.length, 0)
}

type Piece = string | number | Markup | null | readonly Piece[]

function partsOf(piece: Piece): readonly string[] {
  if (piece === null) return []
  if (typeof piece === 'string' || typeof piece === 'number') return [htmlText(String(piece))]
  return 'parts' in piece ? piece.parts : piece.flatMap(partsOf)
}

/** Length of a text, in UTF-16 code units, that is not copied to be joined with what is beside it. */
const enoughAlone = 16_384

function joinShort(parts: readonly string[]): readonly string[] {
  const joined: string[] = []
  let short: string[] = []
  let length = 0
  const join = () => {
    if (length > 0) joined.push(short.join(''))
    short = []
    length = 0
  }
  for (const part of parts) {
    if (part.length >= enoughAlone) join()
    short.push(part)
    length += part.length
    if (length >= enoughAlone) join()
  }
  join()
  return joined
}

/** A template of HTML. A text in it is escaped; markup of another template is not. Attributes must be quoted. */
export function html(parts: TemplateStringsArray, ...pieces: readonly Piece[]): Markup {
  return { parts: joinShort(parts.flatMap((part, index) => [part, ...partsOf(pieces[index] ?? null)])) }
}

/** A link; only the text if the address is not one of the web. */
export function anchor(text: Markup | string, address: string): Markup {
  if (!/^https?:\/\//.test(address) || !URL.canParse(address)) return html`${text}`
  return html`<a href="${new URL(address).href}" rel="noreferrer">${text}</a>`
}

/** Sentences; text between backticks is code. */
export const prose = (text: string): readonly Markup[] =>
  text.split(/`([^`]+)`/).map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : html`${part}`))
