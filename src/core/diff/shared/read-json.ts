import { isList, memberOf } from '../../document/json.js'
import { sortMembers } from '../../hash/sorted-json.js'
import type { Json } from '../../model/definition.js'
import type { Path } from './leaves.js'

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

/** The value at a path; undefined: there is none. */
export function valueAt(value: Json | undefined, path: Path): Json | undefined {
  return path.reduce(partAt, value)
}

/** An object's own member of that name, or a list's item at that index. */
export function partAt(value: Json | undefined, step: string | number): Json | undefined {
  if (typeof step === 'number') return isList(value) ? value[step] : undefined
  return memberOf(value, step)
}
