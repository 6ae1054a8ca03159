import type { Json } from '../model/definition.js'
import { isObject, type JsonObject } from './json.js'

/** Maximum number of differences that are named; a reader who needs more needs a diff. */
const maxNamed = 10

/** A place where two values differ, and how. */
interface Difference {
  /** Names and indices of the path; empty: the values as a whole. */
  readonly path: string
  readonly how: 'changed' | 'added' | 'dropped'
}

/**
 * The differences of two values, as paths with the kind of change, at most ten and the count of the rest. Total: values
 * that cannot be compared member by member count as changed as a whole.
 */
export function describeDifferences(before: Json, after: Json): readonly string[] {
  const all = [...walk(before, after, '')].map(({ path, how }) => `${path || 'everything'} was ${how}`)
  const rest = all.length - maxNamed
  return rest > 0 ? [...all.slice(0, maxNamed), `and ${rest} more`] : all
}

/** Whether two values are equal; the order of members does not count. */
export function isEqualJson(one: Json, other: Json): boolean {
  return walk(one, other, '').next().done === true
}

/** Whether the only differences are object members that `after` lacks. */
export function onlyDropsMembers(before: Json, after: Json): boolean {
  for (const { how } of walk(before, after, '')) if (how !== 'dropped') return false
  return true
}

function* walk(before: Json, after: Json, path: string): Generator<Difference> {
  if (isObject(before) && isObject(after)) yield* walkMembers(before, after, path)
  else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    for (const [index, item] of before.entries()) yield* walk(item, after[index], `${path}[${index}]`)
  else if (before !== after) yield { path, how: 'changed' }
}

function* walkMembers(before: JsonObject, after: JsonObject, path: string): Generator<Difference> {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const at = path === '' ? name : `${path}.${name}`
    if (!Object.hasOwn(after, name)) yield { path: at, how: 'dropped' }
    else if (!Object.hasOwn(before, name)) yield { path: at, how: 'added' }
    else yield* walk(before[name] as Json, after[name] as Json, at)
  }
}
