import { type ParseErrorCode, visit } from 'jsonc-parser'
import { error } from '../../core/document/problem.js'
import type { Problem } from '../../core/model/definition.js'
import { printable, quote, truncate } from '../../core/text/quote.js'
import { wordMessage } from './json-word.js'
import type { Locate } from './lines.js'

/** The problem of a text that `JSON.parse` refuses with `cause`. */
export function jsonProblem(text: string, cause: SyntaxError, locate: Locate): Problem {
  const fault = firstFault(text)
  const message =
    fault === null
      ? `The text is not JSON: ${printable(String(cause))}. Correct it.`
      : faultMessage(text, fault, locate)
  return error('json-syntax', locate(fault?.offset ?? 0), message)
}

interface Fault {
  readonly code: ParseErrorCode
  readonly offset: number
  readonly length: number
  /** Offsets of the objects and lists that are open there. */
  readonly open: readonly number[]
}

/** Stops at the first error: after it the parser guesses, and could recurse deeper than was counted. */
function firstFault(text: string): Fault | null {
  const stop = new Error('stop')
  let fault: Fault | null = null
  const open: number[] = []
  const begin = (offset: number): void => {
    open.push(offset)
  }
  const end = (): void => {
    open.pop()
  }
  const onError = (code: ParseErrorCode, offset: number, length: number) => {
    fault = { code, offset, length, open }
    throw stop
  }
  const visitor = { onError, onObjectBegin: begin, onArrayBegin: begin, onObjectEnd: end, onArrayEnd: end }
  try {
    visit(text, visitor, { disallowComments: true })
  } catch (cause) {
    if (cause !== stop) throw cause
  }
  return fault
}

/** A fault and the text around it. */
interface Found {
  readonly token: string
  /** The token for a message. */
  readonly name: string
  /** Everything before the token, without blanks at the end. */
  readonly before: string
  readonly isAfterBlank: boolean
  readonly after: string
  /** The line of the innermost object or list that is open. */
  readonly openLine: number
}

function faultMessage(text: string, { code, offset, length, open }: Fault, locate: Locate): string {
  const token = text.slice(offset, offset + length)
  const before = text.slice(0, offset).trimEnd()
  const found = {
    token,
    name: tokenName(token),
    before,
    isAfterBlank: before.length < offset,
    after: text.slice(offset + length),
    openLine: locate(open.at(-1) ?? 0).line,
  }
  return explanations[code]?.(found) ?? `Found ${found.name}, which is not JSON. Correct it.`
}

/** A word or a string as the file has it, and everything else in quotes. */
function tokenName(token: string): string {
  if (token === '') return 'the end of the text'
  if (/^[\w-]{1,80}$/.test(token)) return token
  if (!token.startsWith('"')) return quote(token)
  const [inner, dots] = truncate(token.slice(1).replace(/"$/, ''), 80)
  return `"${printable(inner)}${dots}"`
}

/** Sentences about jsonc-parser's error, by its numeric codes (a const enum, so not available at run time). */
const explanations: Readonly<Record<number, (found: Found) => string>> = {
  1: (found) => directlyAfterString(found) ?? wordMessage(found.token, /^[\t\n\r ]*:/.test(found.after)),
  2: ({ name }) => `${name} is not a number in JSON. Correct it, or put it in double quotes.`,
  3: (found) =>
    needlessComma(found) ??
    `Found ${found.name}, but the name of a member must be here. Write the name in double quotes.`,
  4: (found) => needlessComma(found) ?? `Missing value before ${found.name}. Add it.`,
  5: ({ name }) => `Missing ":" before ${name}. Write ":" between a name and its value.`,
  6: missingComma,
  7: (found) => notClosed(found, 'object', '}'),
  8: (found) => notClosed(found, 'list', ']'),
  9: ({ name }) => `Found ${name} after the end of the document. Remove it.`,
  10: () => comment,
  11: () => comment,
  12: ({ name }) =>
    `The string ${name} does not end on its line. Add a double quote at its end, and write a line break as \\n.`,
  13: ({ name }) => `The number ${name} is not complete. Write its digits.`,
  14: ({ name }) =>
    `The string ${name} has \\u without four hexadecimal digits after it. Write them, or write \\\\ for a backslash.`,
  15: ({ name }) =>
    `The string ${name} has a backslash that starts no escape of JSON. Write \\\\ for a backslash.`,
  16: ({ name }) =>
    `The string ${name} contains a control character. Write it as an escape, such as \\t for a tab.`,
}

const comment = 'JSON has no comments. Remove the comment, or keep the definition as YAML.'

function needlessComma({ before, name }: Found): string | null {
  return before.endsWith(',') ? `Remove the comma before ${name}: nothing follows it.` : null
}

function missingComma(found: Found): string {
  const { token, before, name, isAfterBlank } = found
  if (token === ']') return notClosed(found, 'object', '}')
  if (token === '}') return notClosed(found, 'list', ']')
  if (!isAfterBlank && /\d$/.test(before) && /^\d/.test(token))
    return 'A number in JSON does not start with 0. Remove the 0, or put the number in double quotes.'
  return directlyAfterString(found) ?? `Missing comma before ${name}. Add it.`
}

/** Text that goes on after a double quote was probably meant to contain it. */
function directlyAfterString({ before, name, isAfterBlank }: Found): string | null {
  return isAfterBlank || !before.endsWith('"')
    ? null
    : `Found ${name} directly after a string. Write \\" for a double quote within a string, or add a comma.`
}

function notClosed({ token, name, openLine }: Found, what: string, close: string): string {
  const at = token === '' ? 'The text ends' : `Found ${name}`
  return `${at}, but the ${what} from line ${openLine} is not closed. Add "${close}".`
}
