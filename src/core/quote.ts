/** What a terminal, a browser or a reader's eye could be misled by: controls, formats (bidi, zero width), line ends. */
const misleading = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu

/** Longest text that is shown of a definition's value, in UTF-16 units before escaping. */
const shown = 80

/**
 * A definition's text as it may stand in a message: in double quotes, escaped as in JSON, controls and direction
 * marks told by their code, cut to 80 UTF-16 units.
 */
export function quote(value: string): string {
  const cut = value.length > shown
  const text = cut ? value.slice(0, shown).replace(/[\ud800-\udbff]$/u, '') : value
  return `${JSON.stringify(text).slice(0, -1).replace(misleading, escaped)}${cut ? '…' : ''}"`
}

function escaped(character: string): string {
  return Array.from({ length: character.length }, (_, index) => {
    return `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`
  }).join('')
}
