/** The type of a component in a reader's words: `AttributeBar` → `Attribute bar`, `HTMLBox` → `HTML box`. */
export function componentWords(type: string): string {
  const [first = '', ...others] = type.split(wordStart)
  return [first, ...others.map((word) => (isAcronym.test(word) ? word : word.toLowerCase()))].join(' ')
}

/** Before a capital that follows a small letter or a digit, and before the last capital of several: `HTML|Box`. */
const wordStart = /(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u

const isAcronym = /^\p{Lu}{2,}$/u
