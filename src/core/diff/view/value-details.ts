import { isList, isObject, type JsonObject, memberOf } from '../../document/json.js'
import { canonicalJson, compareCodeUnits } from '../../hash/canonical-json.js'
import { sortNames } from '../../hash/sorted-json.js'
import type { Json } from '../../model/definition.js'
import type { Detail } from '../../model/difference.js'
import { detail, detailOf } from '../shared/details.js'
import { longestIncreasing, pairByKey } from '../shared/sequence.js'

/** A value of JSON, or that there is none. */
type Maybe = Json | undefined

/** Where two values differ, each place by its path. Empty: they are equal but for the order of members. */
export function* valueDetails(label: string, before: Maybe, after: Maybe): Generator<Detail> {
  if (isList(before) && isList(after)) yield* listDetails(label, before, after)
  else if (isMembers(before) && isMembers(after)) yield* memberDetails(label, before, after)
  else if (before !== after) yield detailOf(label, before, after)
}

function* memberDetails(label: string, before: JsonObject, after: JsonObject): Generator<Detail> {
  for (const name of memberNames(before, after))
    yield* valueDetails(
      label === '' ? name : `${label}.${name}`,
      memberOf(before, name),
      memberOf(after, name),
    )
}

/** Names of the members of either, sorted: the order in which a file writes them tells nothing. */
export function memberNames(before: JsonObject, after: JsonObject): readonly string[] {
  const names = Object.keys(before)
  for (const name of Object.keys(after)) if (!Object.hasOwn(before, name)) names.push(name)
  return sortNames(names)
}

/**
 * Equal items are found again whatever was put between them; only what lies between is compared by place. They have
 * equal texts, since the members of all objects of a tree are sorted.
 */
function* listDetails(label: string, before: readonly Json[], after: readonly Json[]): Generator<Detail> {
  const [left, right] = [before.map(withKey), after.map(withKey)]
  if (sameKeys(left, right)) return
  if (isReordered(left, right)) {
    yield detail(`${label} (order)`, listItems(before), listItems(after))
    return
  }
  let [from, to] = [0, 0]
  for (const [at, other] of [...keptPairs(left, right), [left.length, right.length] as const]) {
    const [itemsBefore, itemsAfter] = [before.slice(from, at), after.slice(to, other)]
    for (let step = 0; step < Math.max(itemsBefore.length, itemsAfter.length); step += 1)
      yield* valueDetails(
        `${label}[${(step < itemsAfter.length ? to : from) + step}]`,
        itemsBefore[step],
        itemsAfter[step],
      )
    from = at + 1
    to = other + 1
  }
}

interface Keyed {
  readonly key: string
  readonly place: number
}

function withKey(item: Json, place: number): Keyed {
  return { key: JSON.stringify(item), place }
}

function byKey(a: Keyed, b: Keyed): number {
  return compareCodeUnits(a.key, b.key)
}

function sameKeys(left: readonly Keyed[], right: readonly Keyed[]): boolean {
  return left.length === right.length && left.every(({ key }, index) => key === right[index]?.key)
}

/** Whether two lists that differ have the same items, which takes two places in which they differ. */
function isReordered(left: readonly Keyed[], right: readonly Keyed[]): boolean {
  if (left.length !== right.length) return false
  const differing = left.filter(({ key }, index) => key !== right[index]?.key).length
  return differing > 1 && sameKeys(left.toSorted(byKey), right.toSorted(byKey))
}

/** Places of what both lists have in the same order. */
function keptPairs(left: readonly Keyed[], right: readonly Keyed[]): readonly (readonly [number, number])[] {
  const pairs = pairByKey(left, right, ({ key }) => key).map(
    (pair) => [pair[0].place, pair[1].place] as const,
  )
  const stays = new Set(longestIncreasing(pairs.map(([, place]) => place)))
  return pairs.filter((_, index) => stays.has(index))
}

/** A list whose order is the matter: by the names of its items where they have different ones. */
function listItems(items: readonly Json[]): string {
  const names = items.map(itemName)
  return new Set(names).size === names.length ? names.join(', ') : canonicalJson(items)
}

function itemName(item: Json): string {
  const known = [item, ...['Label', 'Name', 'Id', 'Value'].map((name) => memberOf(item, name))]
  return known.find((value) => typeof value === 'string') ?? canonicalJson(item)
}

function isMembers(value: Maybe): value is JsonObject {
  return value !== undefined && isObject(value)
}
