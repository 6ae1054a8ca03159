import { isObject, type JsonObject } from './json.js'
import type { Json } from './types.js'

/** So many are named; a reader who needs more needs a diff. */
const shown = 10

/**
 * Where two values differ, as paths with what happened there, at most ten and the count of the rest.
 * Total: values that cannot be compared member by member are told as changed as a whole.
 */
export function differences(before: Json, after: Json): readonly string[] {
  const all = [...walk(before, after, '')]
  const rest = all.length - shown
  return rest > 0 ? [...all.slice(0, shown), `and ${rest} more`] : all
}

/** Whether all that differs is members of objects that `after` lacks. */
export function onlyDropped(before: Json, after: Json): boolean {
  for (const difference of walk(before, after, '')) if (!difference.endsWith(dropped)) return false
  return true
}

const dropped = ' was dropped'

function* walk(before: Json, after: Json, path: string): Generator<string> {
  if (isObject(before) && isObject(after)) yield* members(before, after, path)
  else if (Array.isArray(before) && Array.isArray(after) && before.length === after.length)
    for (const [index, item] of before.entries()) yield* walk(item, after[index], `${path}[${index}]`)
  else if (before !== after) yield `${path || 'everything'} was changed`
}

function* members(before: JsonObject, after: JsonObject, path: string): Generator<string> {
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const at = path === '' ? name : `${path}.${name}`
    if (!Object.hasOwn(after, name)) yield `${at}${dropped}`
    else if (!Object.hasOwn(before, name)) yield `${at} was added`
    else yield* walk(before[name] as Json, after[name] as Json, at)
  }
}
