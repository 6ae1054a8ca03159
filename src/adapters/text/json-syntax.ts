import { type ParseErrorCode, visit } from 'jsonc-parser'
import { error } from '../../core/document/problem.js'
import type { Problem } from '../../core/model/definition.js'
import { printable, quote } from '../../core/text/quote.js'
import type { Locate } from './lines.js'

/** Explanations of jsonc-parser's first error, by its numeric codes (a const enum, so not available at run time). */
const explanations: Readonly<Record<number, string>> = {
  1: 'expected a value. Strings and names need double quotes; words other than true, false and null do not exist',
  2: 'expected a number',
  3: 'expected a member, its name in double quotes (a comma goes only between two of them)',
  4: 'expected a value (a comma goes only between two of them)',
  5: 'expected ":" after the name',
  6: 'expected "," before this, or the end of the object or list',
  7: 'expected "}"',
  8: 'expected "]"',
  9: 'expected nothing after the end of the document',
  10: 'comments are not JSON. Remove it, or keep the definition as YAML',
  11: 'a comment does not end. Comments are not JSON',
  12: 'the string does not end: expected a double quote on the same line',
  13: 'expected more digits',
  14: 'expected four hex digits after \\u',
  15: 'expected one of \\" \\\\ \\/ \\b \\f \\n \\r \\t \\u after the backslash',
  16: 'a control character must be written as an escape, such as \\n or \\u0007',
}

/** The problem of a text that `JSON.parse` refuses with `cause`. */
export function jsonProblem(text: string, cause: SyntaxError, locate: Locate): Problem {
  const found = firstFault(text)
  const message =
    found === null ? `This is not JSON: ${printable(String(cause))}.` : faultMessage(text, found)
  return error('json-syntax', locate(found?.offset ?? 0), message)
}

interface Fault {
  readonly code: ParseErrorCode
  readonly offset: number
  readonly length: number
}

/** Stops at the first error: after it the parser guesses, and could recurse deeper than was counted. */
function firstFault(text: string): Fault | null {
  const stop = new Error('stop')
  let fault: Fault | null = null
  const onError = (code: ParseErrorCode, offset: number, length: number) => {
    fault = { code, offset, length }
    throw stop
  }
  try {
    visit(text, { onError }, { disallowComments: true })
  } catch (cause) {
    if (cause !== stop) throw cause
  }
  return fault
}

function faultMessage(text: string, { code, offset, length }: Fault): string {
  const found = text.slice(offset, offset + length)
  const what = found === '' ? 'The text ends here' : `Found ${quote(found)}`
  return `${what}: ${explanations[code] ?? 'this is not JSON'}.`
}
