import { truncate } from '../../text/quote.js'

/** Longest text that identifies a block or a component, in UTF-16 units. */
export const maxHint = 40

/** The start of a text, as one line. */
export function hint(text: string): string {
  return truncate(text.trim().replace(/\s+/gu, ' '), maxHint).join('')
}
