import { isList, isObject, type JsonObject, memberOf } from '../../document/json.js'
import { sortNames } from '../../hash/sorted-json.js'
import type { Json } from '../../model/definition.js'
import { commonItems, type Path } from './leaves.js'

/** A place at which two values differ, as a path of the value after. */
export interface ValueChange {
  readonly path: Path
  /** Whether the value after has what differs. False: it was removed, and the path is that of its parent. */
  readonly exists: boolean
}

/**
 * The places at which two values differ, as deep as possible, as paths of `after`. Members are compared by name, in the
 * order of their names. Yields nothing exactly if the two are equal.
 */
export function* valueChanges(before: Json, after: Json, path: Path = []): Generator<ValueChange> {
  if (before === after) return
  if (isObject(before) && isObject(after)) {
    for (const name of namesOf(before, after))
      yield* partChanges(memberOf(before, name), memberOf(after, name), path, name)
  } else if (isList(before) && isList(after)) yield* itemChanges(before, after, path)
  else yield { path, exists: true }
}

function namesOf(before: JsonObject, after: JsonObject): readonly string[] {
  return sortNames([...new Set([...Object.keys(before), ...Object.keys(after)])])
}

function* partChanges(
  before: Json | undefined,
  after: Json | undefined,
  path: Path,
  step: string | number,
): Generator<ValueChange> {
  if (after === undefined) yield { path, exists: false }
  else if (before === undefined) yield { path: [...path, step], exists: true }
  else yield* valueChanges(before, after, [...path, step])
}

/** Compares items by index, between the common start and the common end of both lists. */
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
