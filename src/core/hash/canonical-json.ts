import type { JsonObject } from '../document/json.js'
import type { Json } from '../model/definition.js'

/** Deeper documents are refused, so that no input can exhaust the stack. Definitions are limited well below. */
const maxDepth = 1000

/**
 * Canonical JSON text of a value by RFC 8785 (JSON Canonicalization Scheme): members sorted by UTF-16 code units,
 * no white space, numbers and strings as ECMAScript writes them. Equal text means equal value, and the reverse.
 * @throws TypeError for what RFC 8785 cannot express: a non-finite number, a lone surrogate
 * @throws RangeError for a value nested deeper than 1,000 levels
 */
export function canonicalJson(value: Json): string {
  const output: Output = { text: [], names: new Map() }
  write(value, 0, output)
  return output.text.join('')
}

interface Output {
  /** One list for all levels: to join each level by itself would copy the deepest text as often as it is deep. */
  readonly text: string[]
  /** Name → canonical. A document has few names, and each very often. */
  readonly names: Map<string, string>
}

function write(value: Json, depth: number, output: Output): void {
  if (depth > maxDepth) throw new RangeError(`nested deeper than ${maxDepth} levels`)
  if (value === null || typeof value !== 'object') output.text.push(canonicalScalar(value))
  else if (isArray(value)) writeList(value, depth, output)
  else writeObject(value, depth, output)
}

function writeList(items: readonly Json[], depth: number, output: Output): void {
  let before = '['
  for (const item of items) {
    output.text.push(before)
    write(item, depth + 1, output)
    before = ','
  }
  output.text.push(before === '[' ? '[]' : ']')
}

function writeObject(value: JsonObject, depth: number, output: Output): void {
  let before = '{'
  // Without a comparison of its own it sorts by UTF-16 code units, and much quicker.
  for (const name of Object.keys(value).sort()) {
    output.text.push(before, canonicalName(name, output.names))
    write(value[name] as Json, depth + 1, output)
    before = ','
  }
  output.text.push(before === '{' ? '{}' : '}')
}

function canonicalName(name: string, names: Map<string, string>): string {
  const canonical = names.get(name) ?? `${canonicalString(name)}:`
  names.set(name, canonical)
  return canonical
}

/** The order of RFC 8785, and of everything that this action sorts: by UTF-16 code units, never by locale. */
export function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function canonicalScalar(value: string | number | boolean | null): string {
  if (typeof value === 'string') return canonicalString(value)
  return typeof value === 'number' ? canonicalNumber(value) : String(value)
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
