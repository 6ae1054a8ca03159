/** Characters that could mislead a terminal, a browser or a reader: controls, formats (bidi, zero width), line ends. */
const misleading = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Longest text of a definition's value that a message shows, in UTF-16 units before escaping. */
const maxQuoted = 80
const maxMessage = 300

/**
 * Text of a definition for a message: in double quotes, escaped as in JSON, control characters and direction marks as
 * their codes, cut to 80 UTF-16 units.
 */
export function quote(value: string): string {
  const [text, dots] = truncate(value, maxQuoted)
  return `${JSON.stringify(text).slice(0, -1).replace(misleading, escapeCharacter)}${dots}"`
}

/** A library's or the system's message, which may repeat text of a definition, as part of ours: cut to 300 units. */
export function printable(message: string): string {
  const [text, dots] = truncate(message, maxMessage)
  return text.replace(misleading, escapeCharacter) + dots
}

/** A sentence as part of another: without the dot at its end. */
export function withoutDot(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

/** The first UTF-16 units of a text without splitting a character, and dots if there was more. */
export function truncate(text: string, limit: number): readonly [text: string, dots: string] {
  return text.length > limit ? [text.slice(0, limit).replace(/[\ud800-\udbff]$/u, ''), '…'] : [text, '']
}

function escapeCharacter(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
  }).join('')
}
