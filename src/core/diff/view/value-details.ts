import { isList, isObject, type JsonObject, memberOf } from '../../document/json.js'
import { canonicalJson } from '../../hash/canonical-json.js'
import { sortNames } from '../../hash/sorted-json.js'
import type { Json } from '../../model/definition.js'
import type { Detail } from '../../model/difference.js'
import { detail, detailOf } from '../shared/details.js'
import { longestIncreasing } from '../shared/sequence.js'

/** A JSON value; undefined: none. */
type Maybe = Json | undefined

/** The differences of two values, each place by its path. Empty: they are equal except for the order of members. */
export function valueDetails(label: string, before: Maybe, after: Maybe): readonly Detail[] {
  const details: Detail[] = []
  addDetails(label, before, after, details)
  return details
}

function addDetails(label: string, before: Maybe, after: Maybe, details: Detail[]): void {
  if (isList(before) && isList(after)) addListDetails(label, before, after, details)
  else if (isMembers(before) && isMembers(after)) addMemberDetails(label, before, after, details)
  else if (before !== after) details.push(detailOf(label, before, after))
}

function addMemberDetails(label: string, before: JsonObject, after: JsonObject, details: Detail[]): void {
  for (const name of memberNames(before, after)) {
    const [one, other] = [memberOf(before, name), memberOf(after, name)]
    // Most members are equal texts, and need no path.
    if (one !== other) addDetails(label === '' ? name : `${label}.${name}`, one, other, details)
  }
}

/** Names of the members of either, sorted: their order in a file does not matter. */
export function memberNames(before: JsonObject, after: JsonObject): readonly string[] {
  const names = Object.keys(before)
  for (const name of Object.keys(after)) if (!Object.hasOwn(before, name)) names.push(name)
  return sortNames(names)
}

/**
 * Equal items are matched even if others were inserted between them; the items between them are compared by index.
 * Equal items have equal texts, because the members of all objects of a tree are sorted.
 */
function addListDetails(
  label: string,
  before: readonly Json[],
  after: readonly Json[],
  details: Detail[],
): void {
  const [left, right] = [before.map(keyOf), after.map(keyOf)]
  if (sameKeys(left, right)) return
  const only = onlyDifference(left, right)
  if (only !== null) addDetails(`${label}[${only}]`, before[only], after[only], details)
  else if (isReordered(left, right))
    details.push(detail(`${label} (order)`, listItems(before), listItems(after)))
  else addItemDetails(label, before, after, keptPairs(left, right), details)
}

/** @param kept indexes of equal items, in order */
function addItemDetails(
  label: string,
  before: readonly Json[],
  after: readonly Json[],
  kept: readonly (readonly [number, number])[],
  details: Detail[],
): void {
  let [from, to] = [0, 0]
  for (const [at, other] of [...kept, [before.length, after.length] as const]) {
    const [countBefore, countAfter] = [at - from, other - to]
    for (let step = 0; step < Math.max(countBefore, countAfter); step += 1)
      addDetails(
        `${label}[${(step < countAfter ? to : from) + step}]`,
        step < countBefore ? before[from + step] : undefined,
        step < countAfter ? after[to + step] : undefined,
        details,
      )
    from = at + 1
    to = other + 1
  }
}

/** Equal for equal items. */
function keyOf(item: Json): string {
  return JSON.stringify(item)
}

function sameKeys(left: readonly string[], right: readonly string[]): boolean {
  return left.length === right.length && left.every((key, index) => key === right[index])
}

/** Whether two different lists have the same items in another order; that takes at least two differing places. */
function isReordered(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false
  let differing = 0
  for (const [index, key] of left.entries()) if (key !== right[index]) differing += 1
  return differing > 1 && sameKeys(left.toSorted(), right.toSorted())
}

/** The only index at which two lists differ, if both items there are unique. Null: there is no such index. */
function onlyDifference(left: readonly string[], right: readonly string[]): number | null {
  if (left.length !== right.length) return null
  const at = left.findIndex((key, index) => key !== right[index])
  const [one, other] = [left[at] as string, right[at] as string]
  const isOnly = left.findLastIndex((key, index) => key !== right[index]) === at
  return isOnly && !left.includes(other) && !right.includes(one) ? at : null
}

/** Indexes of items that both lists have in the same order: equal items are paired, the first with the first. */
function keptPairs(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [number, number])[] {
  const waiting = new Map<string, number[]>()
  for (let place = right.length - 1; place >= 0; place -= 1) {
    const key = right[place] as string
    const same = waiting.get(key)
    if (same === undefined) waiting.set(key, [place])
    else same.push(place)
  }
  const pairs = left.flatMap((key, place) => {
    const partner = waiting.get(key)?.pop()
    return partner === undefined ? [] : [[place, partner] as const]
  })
  const stays = new Set(longestIncreasing(pairs.map(([, place]) => place)))
  return pairs.filter((_, index) => stays.has(index))
}

/** A list whose order matters: as the names of its items if they are unique. */
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
