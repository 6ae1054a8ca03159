import { isList, isObject, memberOf } from '../../document/json.js'
import type { Json } from '../../model/definition.js'
import { commonEnds } from './diff-words.js'

/** Names of members and indexes of items, from the outermost. */
export type Path = readonly (string | number)[]

/** A place at which two values differ. Undefined: it is not there. */
export interface Leaf {
  readonly path: Path
  readonly before: Json | undefined
  readonly after: Json | undefined
}

/**
 * Where two values differ, as deep as possible. Empty exactly when they are equal; members are told in the order in
 * which they stand. An object or a list that came or went is told by what it held, if it held anything.
 */
export function differingLeaves(before: Json | undefined, after: Json | undefined): readonly Leaf[] {
  const leaves: Leaf[] = []
  collect(before, after, [], leaves)
  return leaves
}

function collect(before: Json | undefined, after: Json | undefined, path: Path, leaves: Leaf[]): void {
  if (before === after) return
  const parts = membersOf(before, after) ?? itemsOf(before, after)
  if (parts === null || (parts.length === 0 && (before === undefined || after === undefined)))
    leaves.push({ path, before, after })
  // Most parts are equal texts, and need no path.
  else
    for (const part of parts)
      if (part.before !== part.after) collect(part.before, part.after, [...path, part.at], leaves)
}

interface MemberPair {
  readonly at: string | number
  readonly before: Json | undefined
  readonly after: Json | undefined
}

function membersOf(before: Json = {}, after: Json = {}): readonly MemberPair[] | null {
  if (!isObject(before) || !isObject(after)) return null
  const names = Object.keys(before)
  for (const name of Object.keys(after)) if (!Object.hasOwn(before, name)) names.push(name)
  return names.map((at) => ({
    at,
    before: memberOf(before, at),
    after: memberOf(after, at),
  }))
}

/** Items by their place. Of lists that differ in length the items are told that stand between what both share. */
function itemsOf(before: Json = [], after: Json = []): readonly MemberPair[] | null {
  if (!isList(before) || !isList(after)) return null
  const { head, tail } = before.length === after.length ? { head: 0, tail: 0 } : commonItems(before, after)
  const middle = {
    before: before.slice(head, before.length - tail),
    after: after.slice(head, after.length - tail),
  }
  return Array.from({ length: Math.max(middle.before.length, middle.after.length) }, (_, index) => ({
    at: head + index,
    before: middle.before[index],
    after: middle.after[index],
  }))
}

function commonItems(before: readonly Json[], after: readonly Json[]): ReturnType<typeof commonEnds> {
  const texts = {
    before: before.map((item) => JSON.stringify(item)),
    after: after.map((item) => JSON.stringify(item)),
  }
  return commonEnds(texts.before, texts.after)
}

/** As a reader writes it: `ViewData.Orders[2].Title`. */
export function labelOf(path: Path): string {
  return path
    .map((at) => (typeof at === 'number' ? `[${at}]` : `.${at}`))
    .join('')
    .replace(/^\./u, '')
}
