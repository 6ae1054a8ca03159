import { canonicalJson, compareCodeUnits } from '../canonical-json.js'
import { isObject, type JsonObject } from '../json.js'
import type { Json } from '../types.js'
import { detail, detailOf } from './details.js'
import { isList, memberOf } from './read-json.js'
import type { Detail } from './types.js'
import { increasing, paired } from './view-sequence.js'

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
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].toSorted(compareCodeUnits)
}

/** Equal items are found again whatever was put between them; only what lies between is compared by place. */
function* listDetails(label: string, before: readonly Json[], after: readonly Json[]): Generator<Detail> {
  const [left, right] = [before.map(keyed), after.map(keyed)]
  if (sameKeys(left.toSorted(byKey), right.toSorted(byKey))) {
    if (!sameKeys(left, right)) yield detail(`${label} (order)`, listed(before), listed(after))
    return
  }
  let [from, to] = [0, 0]
  for (const [at, other] of [...kept(left, right), [left.length, right.length] as const]) {
    const [old, now] = [before.slice(from, at), after.slice(to, other)]
    for (let step = 0; step < Math.max(old.length, now.length); step += 1)
      yield* valueDetails(`${label}[${(step < now.length ? to : from) + step}]`, old[step], now[step])
    from = at + 1
    to = other + 1
  }
}

interface Keyed {
  readonly key: string
  readonly place: number
}

function keyed(item: Json, place: number): Keyed {
  return { key: canonicalJson(item), place }
}

function byKey(a: Keyed, b: Keyed): number {
  return compareCodeUnits(a.key, b.key)
}

function sameKeys(left: readonly Keyed[], right: readonly Keyed[]): boolean {
  return left.length === right.length && left.every(({ key }, index) => key === right[index]?.key)
}

/** Places of what both lists have in the same order. */
function kept(left: readonly Keyed[], right: readonly Keyed[]): readonly (readonly [number, number])[] {
  const pairs = paired(left, right, ({ key }) => key).map((pair) => [pair[0].place, pair[1].place] as const)
  const stays = new Set(increasing(pairs.map(([, place]) => place)))
  return pairs.filter((_, index) => stays.has(index))
}

/** A list whose order is the matter: by the names of its items where they have different ones. */
function listed(items: readonly Json[]): string {
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
