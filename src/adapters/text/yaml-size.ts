import { Lexer } from 'yaml'
import { maxLexemes } from './limits.js'

/**
 * Has the text more words, signs and blanks than a definition can? Counted as they are read, before anything is kept
 * of them: the library's trees take half a kilobyte for each, and 4 MiB of dashes would take all memory.
 */
export function tooManyLexemes(text: string): boolean {
  let count = 0
  for (const _lexeme of new Lexer().lex(text)) {
    count += 1
    if (count > maxLexemes) return true
  }
  return false
}
