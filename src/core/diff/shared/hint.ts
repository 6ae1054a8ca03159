import { truncate } from '../../text/quote.js'

/** Longest text by which a block or a component is known, in UTF-16 units. */
export const maxHint = 40

/** The beginning of a text, as one line. */
export function hint(text: string): string {
  return truncate(text.trim().replace(/\s+/gu, ' '), maxHint).join('')
}
