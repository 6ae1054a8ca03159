import { ownValue } from '../../core/document/json.js'
import { quote } from '../../core/text/quote.js'

/** Sentences about text that is neither a string, a number nor a word of JSON. */
export function wordMessage(token: string, isName: boolean): string {
  const what = isName ? 'name' : 'text'
  if (token.startsWith("'"))
    return `JSON takes double quotes, not single ones. Write the ${what} in double quotes.`
  if (/^[“”„‟«»‘’]/.test(token))
    return `${quote(token[0] ?? '')} is not a quote of JSON. Write the ${what} in plain double quotes (").`
  if (/^[A-Za-z_$][\w$-]*$/.test(token)) return bareWord(token, isName)
  return `Found ${quote(token)}, which is not JSON. Put text in double quotes, or remove it.`
}

function bareWord(word: string, isName: boolean): string {
  if (isName) return `The name ${word} has no quotes. Write "${word}".`
  const meant = ownValue(meanings, word.toLowerCase())
  if (meant !== null) return `${word} is not a value of JSON. Did you mean ${meant}?`
  return `${word} is not a value of JSON. Write "${word}" for text.`
}

/** The words of JSON, and those of other languages for the same value, in lower case. */
const meanings: Readonly<Record<string, string>> = {
  true: 'true',
  yes: 'true',
  false: 'false',
  no: 'false',
  null: 'null',
  none: 'null',
  nil: 'null',
  undefined: 'null',
}
