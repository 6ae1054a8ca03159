import { isList, isObject, memberOf } from '../../document/json.js'
import { sortNames } from '../../hash/sorted-json.js'
import type { Json } from '../../model/definition.js'
import { commonItems, type Path } from './leaves.js'

/** A place at which a value differs from another one, as a path of its own. */
export interface ValueChange {
  readonly path: Path
  /** False: something was removed there, and this is the innermost value that is left around it. */
  readonly isThere: boolean
}

/**
 * The places at which `after` differs from `before`, as deep as possible, all of them in `after`. The order in which
 * members are written does not show: they are looked at by their names. Nothing exactly where the two are equal.
 */
export function* valueChanges(before: Json, after: Json, path: Path = []): Generator<ValueChange> {
  if (before === after) return
  if (isObject(before) && isObject(after)) {
    for (const name of namesOf(before, after))
      yield* partChanges(memberOf(before, name), memberOf(after, name), path, name)
  } else if (isList(before) && isList(after)) yield* itemChanges(before, after, path)
  else yield { path, isThere: true }
}

function namesOf(before: Json, after: Json): readonly string[] {
  return sortNames([...new Set([...Object.keys(before ?? {}), ...Object.keys(after ?? {})])])
}

function* partChanges(
  before: Json | undefined,
  after: Json | undefined,
  path: Path,
  step: string | number,
): Generator<ValueChange> {
  if (after === undefined) yield { path, isThere: false }
  else if (before === undefined) yield { path: [...path, step], isThere: true }
  else yield* valueChanges(before, after, [...path, step])
}

/** Items by their place, between what both lists share at their ends. */
function* itemChanges(before: readonly Json[], after: readonly Json[], path: Path): Generator<ValueChange> {
  const { head, tail } = before.length === after.length ? { head: 0, tail: 0 } : commonItems(before, after)
  const end = { before: before.length - tail, after: after.length - tail }
  for (let at = head; at < Math.max(end.before, end.after); at += 1)
    yield* partChanges(
      at < end.before ? before[at] : undefined,
      at < end.after ? after[at] : undefined,
      path,
      at,
    )
}
