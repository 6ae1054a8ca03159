import type { LocatedNumber, Member } from '../../core/document/located.js'
import { error } from '../../core/document/problem.js'
import type { Problem, SourceLocation } from '../../core/model/definition.js'
import { quote } from '../../core/text/quote.js'
import { maxDepth } from './limits.js'

/** Problems of a string with half a character: UTF-8 has no form for it, so JSON text cannot send it. */
export function stringProblems(value: string, at: SourceLocation): readonly Problem[] {
  if (value.isWellFormed()) return []
  const message = `${quote(value)} contains half of a character (a surrogate alone). Write the whole character.`
  return [error('lone-surrogate', at, message)]
}

/** @param written the number's text in the document */
export function locatedNumber(value: number, written: string, at: SourceLocation): LocatedNumber {
  return written === String(value) ? { type: 'number', value, at } : { type: 'number', value, at, written }
}

/** Reports every member whose name an earlier one has, with both places. */
export function duplicateKeys(members: readonly Member[]): readonly Problem[] {
  if (new Set(members.map(({ name }) => name)).size === members.length) return []
  const first = new Map<string, SourceLocation>()
  return members.flatMap(({ name, at }) => {
    const before = first.get(name)
    if (before === undefined) {
      first.set(name, at)
      return []
    }
    const message = `${quote(name)} appears twice, first at line ${before.line}, column ${before.column}. Remove or rename one of them.`
    return [error('duplicate-key', at, message)]
  })
}

export function isBlank(text: string): boolean {
  return /^[\t\n\r ]*$/.test(text)
}

/** @param what the file, or the string of a file with JSON text */
export function emptyDocument(at: SourceLocation, what: 'file' | 'string'): Problem {
  const todo = what === 'file' ? 'Add its content, or delete the file.' : 'Write JSON text, or remove it.'
  return error('empty-document', at, `The ${what} is empty. ${todo}`)
}

export function nestedTooDeep(at: SourceLocation): Problem {
  return error(
    'nesting-depth',
    at,
    `Objects and lists are nested deeper than ${maxDepth} levels here. Use fewer levels.`,
  )
}
