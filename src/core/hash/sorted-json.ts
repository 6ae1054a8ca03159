import { isList, isObject, type JsonObject } from '../document/json.js'
import type { Json } from '../model/definition.js'

/** Deeper documents are refused, so that no input can exhaust the stack. The limit for definitions is far lower. */
const maxDepth = 1000

/** A copy of a value in which the members of each object are sorted by UTF-16 code units. */
export interface SortedJson {
  readonly value: Json
  /** False: an object has a name that is an integer. JavaScript puts those first, so their order is wrong. */
  readonly isInOrder: boolean
}

/**
 * Sorts the members of all objects of a value, as RFC 8785 does.
 *
 * @throws TypeError for a value that RFC 8785 cannot express: a non-finite number, a lone surrogate
 * @throws RangeError for a value nested deeper than 1,000 levels
 */
export function sortMembers(value: Json): SortedJson {
  const names: Names = { checked: new Set(), hasInteger: false }
  return { value: copy(value, 0, names), isInOrder: !names.hasInteger }
}

interface Names {
  /** Names that were checked: a document has few different names, each very often. */
  readonly checked: Set<string>
  hasInteger: boolean
}

function copy(value: Json, depth: number, names: Names): Json {
  if (depth > maxDepth) throw new RangeError(`nested deeper than ${maxDepth} levels`)
  if (typeof value === 'string') assertWellFormed(value)
  else if (typeof value === 'number') assertFinite(value)
  else if (isList(value)) return value.map((item) => copy(item, depth + 1, names))
  else if (isObject(value)) return copyObject(value, depth, names)
  return value
}

function copyObject(value: JsonObject, depth: number, names: Names): JsonObject {
  const sorted: Record<string, Json> = {}
  for (const name of sortNames(Object.keys(value))) {
    if (!names.checked.has(name)) checkName(name, names)
    const member = copy(value[name] as Json, depth + 1, names)
    // Assigning to this name would set the object's prototype.
    if (name === '__proto__') Object.defineProperty(sorted, name, { ...ownMember, value: member })
    else sorted[name] = member
  }
  return sorted
}

/**
 * Up to this number of names, insertion sort is faster: the engine's sort allocates lists, and most objects have few
 * names.
 */
const maxInserted = 16

/** Sorts a list of names in place, by UTF-16 code units. */
export function sortNames(names: string[]): readonly string[] {
  // Without a comparison function it sorts by UTF-16 code units, and much faster.
  if (names.length > maxInserted) return names.sort()
  for (let at = 1; at < names.length; at += 1) {
    const name = names[at] as string
    let to = at
    for (; to > 0 && (names[to - 1] as string) > name; to -= 1) names[to] = names[to - 1] as string
    names[to] = name
  }
  return names
}

const ownMember = { enumerable: true, writable: true, configurable: true }

function checkName(name: string, names: Names): void {
  assertWellFormed(name)
  names.checked.add(name)
  names.hasInteger ||= /^\d+$/.test(name)
}

function assertWellFormed(text: string): void {
  if (!text.isWellFormed()) throw new TypeError('a lone surrogate has no canonical form')
}

function assertFinite(value: number): void {
  if (!Number.isFinite(value)) throw new TypeError(`${value} has no canonical form`)
}
