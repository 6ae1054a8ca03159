import { isList, isObject, memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { commonEnds } from '../../text/common-ends.js'

/** Names of members and indexes of items, from the outermost. */
export type Path = readonly (string | number)[]

/** A place where two values differ. Undefined: that side lacks it. */
export interface Leaf {
  readonly path: Path
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/**
 * The differences of two values, as deep as possible. Empty exactly if they are equal; members are in their order. An
 * object or a list that was added or removed is listed by its contents, if it has any.
 */
export function differingLeaves(before: Json | undefined, after: Json | undefined): readonly Leaf[] {
  const leaves: Leaf[] = []
  collect(before, after, [], leaves)
  return leaves
}

/** @param path of the two values. It is copied for each leaf, since equal values need no path. */
function collect(
  before: Json | undefined,
  after: Json | undefined,
  path: (string | number)[],
  leaves: Leaf[],
): void {
  if (before === after) return
  const count = collectMembers(before, after, path, leaves) ?? collectItems(before, after, path, leaves)
  if (count === null || (count === 0 && (before === undefined || after === undefined)))
    leaves.push({ path: [...path], before, after })
}

function collectPart(
  at: string | number,
  before: Json | undefined,
  after: Json | undefined,
  path: (string | number)[],
  leaves: Leaf[],
): void {
  // Most parts are equal texts.
  if (before === after) return
  path.push(at)
  collect(before, after, path, leaves)
  path.pop()
}

/** Returns the number of members of either; null: one of them is no object. */
function collectMembers(
  before: Json = {},
  after: Json = {},
  path: (string | number)[],
  leaves: Leaf[],
): number | null {
  if (!isObject(before) || !isObject(after)) return null
  const names = Object.keys(before)
  let count = names.length
  for (const name of names) collectPart(name, before[name], memberOf(after, name), path, leaves)
  for (const name of Object.keys(after)) {
    if (Object.hasOwn(before, name)) continue
    count += 1
    collectPart(name, undefined, after[name], path, leaves)
  }
  return count
}

/**
 * Compares items by index. For lists of different lengths, only the items between the common start and end differ.
 * Returns their number; null: one of them is no list.
 */
function collectItems(
  before: Json = [],
  after: Json = [],
  path: (string | number)[],
  leaves: Leaf[],
): number | null {
  if (!isList(before) || !isList(after)) return null
  const { head, tail } = before.length === after.length ? noCommon : commonItems(before, after)
  const end = { before: before.length - tail, after: after.length - tail }
  const last = Math.max(end.before, end.after)
  for (let at = head; at < last; at += 1)
    collectPart(
      at,
      at < end.before ? before[at] : undefined,
      at < end.after ? after[at] : undefined,
      path,
      leaves,
    )
  return last - head
}

const noCommon = { head: 0, tail: 0 }

/** How many items at the beginning and at the end two lists have in common. */
export function commonItems(before: readonly Json[], after: readonly Json[]): ReturnType<typeof commonEnds> {
  const texts = {
    before: before.map((item) => JSON.stringify(item)),
    after: after.map((item) => JSON.stringify(item)),
  }
  return commonEnds(texts.before, texts.after)
}

/** The path as a reader writes it: `ViewData.Orders[2].Title`. */
export function labelOf(path: Path): string {
  return path
    .map((at) => (typeof at === 'number' ? `[${at}]` : `.${at}`))
    .join('')
    .replace(/^\./u, '')
}
