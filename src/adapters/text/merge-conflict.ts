import { error } from '../../core/document/problem.js'
import type { Problem } from '../../core/model/definition.js'
import { quote } from '../../core/text/quote.js'
import type { Locate } from './lines.js'

/** The first or the last line that Git writes where two changes conflict. Lines between them may be a file's own text. */
const marker = /^(?:<{7}|>{7})(?=[ \r\n]|$)/m

/** The problem of a text that cannot be read, if Git wrote a conflict into it; null: it did not. */
export function mergeConflict(text: string, locate: Locate): Problem | null {
  const found = marker.exec(text)
  if (found === null) return null
  return error(
    'merge-conflict',
    locate(found.index),
    `The file has an unresolved merge conflict: this line starts with ${quote(found[0])}. Resolve it, and remove the lines with its markers.`,
  )
}
