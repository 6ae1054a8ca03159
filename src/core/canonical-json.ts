import type { Json } from './types.js'

/** Deeper documents are refused, so that no input can exhaust the stack. Definitions are limited well below. */
const maxDepth = 1000

/**
 * Canonical JSON text of a value by RFC 8785 (JSON Canonicalization Scheme): members sorted by UTF-16 code units,
 * no white space, numbers and strings as ECMAScript writes them. Equal text means equal value, and the reverse.
 * @throws TypeError for what RFC 8785 cannot express: a non-finite number, a lone surrogate
 * @throws RangeError for a value nested deeper than 1,000 levels
 */
export function canonicalJson(value: Json, depth = 0): string {
  if (depth > maxDepth) throw new RangeError(`nested deeper than ${maxDepth} levels`)
  if (typeof value === 'string') return canonicalString(value)
  if (typeof value === 'number') return canonicalNumber(value)
  if (value === null || typeof value !== 'object') return String(value)
  if (isArray(value)) return `[${value.map((item) => canonicalJson(item, depth + 1)).join(',')}]`
  // Without a comparison of its own it sorts by UTF-16 code units, and much quicker.
  const names = Object.keys(value).toSorted()
  return `{${names.map((name) => `${canonicalString(name)}:${canonicalJson(value[name] as Json, depth + 1)}`).join(',')}}`
}

/** The order of RFC 8785, and of everything that this action sorts: by UTF-16 code units, never by locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function canonicalString(text: string): string {
  if (!text.isWellFormed()) throw new TypeError('a lone surrogate has no canonical form')
  return JSON.stringify(text)
}

function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`)
  return JSON.stringify(value)
}

/** Array.isArray forgets that an array may be readonly. */
function isArray(value: Json): value is readonly Json[] {
  return Array.isArray(value)
}
