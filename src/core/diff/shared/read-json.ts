import { memberOf } from '../../document/json.js'
import { sortMembers } from '../../hash/sorted-json.js'
import type { Json } from '../../model/definition.js'

/**
 * A value as it is hashed: the members of each object sorted, nothing deeper than 1,000 levels. So that nothing
 * depends on how it was written. Undefined: `read` throws, or there is no canonical form.
 */
export function readSorted(read: () => Json): Json | undefined {
  try {
    return sortMembers(read()).value
  } catch {
    return undefined
  }
}

/** What stands at a path of members; undefined where nothing does. */
export function valueAt(value: Json | undefined, path: readonly string[]): Json | undefined {
  return path.reduce(memberOf, value)
}
