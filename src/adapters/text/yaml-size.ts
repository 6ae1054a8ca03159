import { Lexer } from 'yaml'
import { maxLexemes } from './limits.js'

/**
 * Has the text more words, signs and blanks than a definition can? Counted as they are read, before anything is kept
 * of them: the library's trees take half a kilobyte for each, and 4 MiB of dashes would take all memory.
 */
export function tooManyLexemes(text: string): boolean {
  const lexemes = new Lexer().lex(text)
  for (let count = 0; count <= maxLexemes; count += 1) if (lexemes.next().done === true) return false
  return true
}
