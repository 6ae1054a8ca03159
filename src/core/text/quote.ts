/** What a terminal, a browser or a reader's eye could be misled by: controls, formats (bidi, zero width), line ends. */
const misleading = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Longest text that is shown of a definition's value, and of another's message, in UTF-16 units before escaping. */
const maxQuoted = 80
const maxMessage = 300

/**
 * A definition's text as it may stand in a message: in double quotes, escaped as in JSON, controls and direction
 * marks told by their code, cut to 80 UTF-16 units.
 */
export function quote(value: string): string {
  const [text, dots] = truncate(value, maxQuoted)
  return `${JSON.stringify(text).slice(0, -1).replace(misleading, escaped)}${dots}"`
}

/** A library's or the system's message, which may repeat a definition's text, as part of ours: cut to 300 units. */
export function printable(message: string): string {
  const [text, dots] = truncate(message, maxMessage)
  return text.replace(misleading, escaped) + dots
}

/** A sentence as a part of another: without the dot at its end. */
export function withoutDot(sentence: string): string {
  return sentence.replace(/\.$/, '')
}

/** A text's first UTF-16 units, whole characters all, and the dots that say there was more. */
export function truncate(text: string, limit: number): readonly [text: string, dots: string] {
  return text.length > limit ? [text.slice(0, limit).replace(/[\ud800-\udbff]$/u, ''), '…'] : [text, '']
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
  }).join('')
}
