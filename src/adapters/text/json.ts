import type { Parsed } from '../../core/document/parsed.js'
import type { Json } from '../../core/model/definition.js'
import { emptyDocument, isBlank, nestedTooDeep } from './common.js'
import { scanJson } from './depth.js'
import { jsonProblem } from './json-syntax.js'
import { lazyTree } from './lazy-tree.js'
import { createLocate } from './lines.js'
import { mergeConflict } from './merge-conflict.js'
import { readWithPlaces } from './read-with-places.js'

/**
 * Parses JSON text as a tree. `JSON.parse` reads the values; places are found when they are first asked for, since most
 * documents have no problem.
 */
export function parseJson(file: string, text: string): Parsed {
  const locate = createLocate(file, text)
  if (isBlank(text)) return { tree: null, problems: [emptyDocument(locate(0), 'string')] }
  const { deepAt, names } = scanJson(text)
  if (deepAt !== null) return { tree: null, problems: [nestedTooDeep(locate(deepAt))] }
  try {
    const value: Json = JSON.parse(text)
    return hasAllOf(text, names, value)
      ? { tree: lazyTree(file, text, value), problems: [] }
      : readWithPlaces(file, text)
  } catch (cause) {
    if (!(cause instanceof SyntaxError)) throw cause
    return { tree: null, problems: [mergeConflict(text, locate) ?? jsonProblem(text, cause, locate)] }
  }
}

/**
 * Whether a parsed value has all that its text has: every member, in the written order, finite numbers, and whole
 * characters. JavaScript objects lose the first of two equal names, and the order of integer-like ones.
 */
function hasAllOf(text: string, names: number, value: Json): boolean {
  const mayHaveHalves = text.includes('\\u') || !text.isWellFormed()
  return countNames(value) === names && !(mayHaveHalves && hasHalfCharacter(value))
}

/** Number of members in a value, at any depth. NaN: an object has an integer-like name, or a number is not finite. */
function countNames(value: Json): number {
  if (typeof value === 'number') return Number.isFinite(value) ? 0 : Number.NaN
  if (value === null || typeof value !== 'object') return 0
  let count = 0
  for (const [name, member] of Object.entries(value)) {
    if (!Array.isArray(value)) count += isDigit(name.charCodeAt(0)) ? Number.NaN : 1
    count += countNames(member)
  }
  return count
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}

/** Whether a string in a value, or a name, has a surrogate without its other half. */
function hasHalfCharacter(value: Json): boolean {
  if (typeof value === 'string') return !value.isWellFormed()
  if (value === null || typeof value !== 'object') return false
  return Object.entries(value).some(([name, member]) => !name.isWellFormed() || hasHalfCharacter(member))
}
