import type { Json } from '../model/definition.js'
import { isObject, type JsonObject } from './json.js'

/** Differences that are named at most; a reader who needs more needs a diff. */
const maxNamed = 10

/** Where two values differ, and how. */
interface Difference {
  /** Names and indices on the way there; empty: the values as a whole. */
  readonly path: string
  readonly how: 'changed' | 'added' | 'dropped'
}

/**
 * Where two values differ, as paths with what happened there, at most ten and the count of the rest.
 * Total: values that cannot be compared member by member are called changed as a whole.
 */
export function describeDifferences(before: Json, after: Json): readonly string[] {
  const all = [...walk(before, after, '')].map(({ path, how }) => `${path || 'everything'} was ${how}`)
  const rest = all.length - maxNamed
  return rest > 0 ? [...all.slice(0, maxNamed), `and ${rest} more`] : all
}

/** Whether all that differs is members of objects that `after` lacks. */
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
