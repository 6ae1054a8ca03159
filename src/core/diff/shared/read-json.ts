import { memberOf } from '../../document/json.js'
import { sortMembers } from '../../hash/sorted-json.js'
import type { Json } from '../../model/definition.js'

/**
 * A value in the form that is hashed: the members of each object sorted, at most 1,000 levels deep. So the result does
 * not depend on how the value was written. Undefined: `read` throws, or the value has no canonical form.
 */
export function readSorted(read: () => Json): Json | undefined {
  try {
    return sortMembers(read()).value
  } catch {
    return undefined
  }
}

/** The value at a path of members; undefined: there is none. */
export function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce(memberOf, value)
}
