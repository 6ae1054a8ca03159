import { isObject, type Json, type JsonObject } from '../state/json.js'

/** The parameter at a dotted path without lists; undefined: there is none. */
export const parameterAt = (parameters: JsonObject, path: string): Json | undefined => {
  let value: Json | undefined = parameters
  for (const name of path.split('.')) value = value !== undefined && isObject(value) ? value[name] : undefined
  return value
}

/**
 * Places where a part that `path` requires is missing, as the service writes them; `[]` in a path means each item
 * of a list.
 */
export function* missingAt(value: Json | undefined, path: readonly string[], at: string): Generator<string> {
  const [first, ...rest] = path
  // A value from a variable is known only at run time.
  if (first === undefined || typeof value === 'string') return
  const list = first.endsWith('[]')
  const name = list ? first.slice(0, -2) : first
  const inner = value !== undefined && isObject(value) ? value[name] : undefined
  if (inner === undefined || inner === null) return yield `${at}.${name}`
  if (!list) return yield* missingAt(inner, rest, `${at}.${name}`)
  for (const [index, item] of (Array.isArray(inner) ? inner : []).entries())
    yield* missingAt(item, rest, `${at}.${name}[${index}]`)
}
