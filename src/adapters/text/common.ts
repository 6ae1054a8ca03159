import type { LocatedNumber, Member } from '../../core/document/located.js'
import { error } from '../../core/document/problem.js'
import type { Problem, SourceLocation } from '../../core/model/definition.js'
import { quote } from '../../core/text/quote.js'
import { maxDepth } from './limits.js'

/** Problems of a string with half a character: UTF-8 has no form for it, so JSON text cannot send it. */
export function stringProblems(value: string, at: SourceLocation): readonly Problem[] {
  if (value.isWellFormed()) return []
  const message = `${quote(value)} holds a surrogate without its other half; expected whole characters. Write the whole character.`
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
    const message = `${quote(name)} is given twice: first at line ${before.line}, column ${before.column}. Remove or rename one of them.`
    return [error('duplicate-key', at, message)]
  })
}

export function emptyDocument(at: SourceLocation): Problem {
  return error(
    'empty-document',
    at,
    'There is no text here; expected a document. Write it, or remove what is empty.',
  )
}

export function nestedTooDeep(at: SourceLocation): Problem {
  return error(
    'nesting-depth',
    at,
    `This is nested deeper than ${maxDepth} levels of objects and lists. Make it flatter.`,
  )
}
