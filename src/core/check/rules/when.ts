import { type JsonObject, listOf, objectOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import type { When } from '../data/rows.js'
import { isDynamic, memberOf } from '../flow-action.js'

/**
 * Whether a condition on an action's parameters applies. Null: that is known only when the flow runs. No condition
 * always applies.
 */
export function holds(when: When | undefined, parameters: JsonObject): boolean | null {
  if (when === undefined) return true
  if ('given' in when) return valueAt(parameters, when.given) !== undefined
  if ('holds' in when) {
    const [path, ...wanted] = when.holds
    const items = listOf(valueAt(parameters, path))
    return items.some(isDynamic) ? null : wanted.every((value) => items.includes(value))
  }
  if ('every' in when) {
    const [paths, wanted] = when.every
    const values = paths.map((path) => valueAt(parameters, path))
    return values.some((value) => value !== undefined && isDynamic(value))
      ? null
      : values.every((value) => value === wanted)
  }
  const [path, wanted] = 'is' in when ? when.is : when.isNot
  const value = valueAt(parameters, path)
  if (value !== undefined && isDynamic(value)) return null
  return (value === wanted) === 'is' in when
}

/** The value of a parameter by a path without lists; undefined if it is absent or null. */
export function valueAt(parameters: JsonObject, path: string): Json | undefined {
  // Most paths are one name.
  if (!path.includes('.')) return memberOf(parameters, path)
  return path
    .split('.')
    .reduce<Json | undefined>((value, name) => memberOf(objectOf(value), name), parameters)
}
