import { type JsonObject, listOf, objectOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import type { When } from '../data/rows.js'
import { isDynamic, presentMember } from '../flow-action.js'

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
    const isUnsure = items.some((item) => wanted.some((value) => isValue(item, value) === null))
    return isUnsure ? null : wanted.every((value) => items.includes(value))
  }
  if ('every' in when) {
    const [paths, wanted] = when.every
    const is = paths.map((path) => isValue(valueAt(parameters, path), wanted))
    return is.includes(null) ? null : is.every((each) => each === true)
  }
  const [path, wanted] = 'is' in when ? when.is : when.isNot
  const is = isValue(valueAt(parameters, path), wanted)
  return is === null ? null : is === 'is' in when
}

/**
 * Whether a value is the wanted text. Null: it is not known. Nobody tried whether the service distinguishes upper and
 * lower case there, nor whether it accepts `true` for `"true"`.
 */
function isValue(value: Json | undefined, wanted: string): boolean | null {
  if (value === undefined || value === wanted) return value === wanted
  if (isDynamic(value)) return null
  const isScalar = typeof value !== 'object'
  return isScalar && String(value).toLowerCase() === wanted.toLowerCase() ? null : false
}

/** The value of a parameter by a path without lists; undefined if it is absent or null. */
export function valueAt(parameters: JsonObject, path: string): Json | undefined {
  // Most paths are one name.
  if (!path.includes('.')) return presentMember(parameters, path)
  return path
    .split('.')
    .reduce<Json | undefined>((value, name) => presentMember(objectOf(value), name), parameters)
}
