import { compareCodeUnits } from '../hash/canonical-json.js'
import type { Definition, Key } from '../model/definition.js'
import type { Resolution } from '../model/reference.js'
import { ringsOf } from './rings.js'

/** A definition and the ones that must be published before it. */
export interface Ordered<T> {
  readonly item: T
  /** Keys of items that come earlier in the order. */
  readonly after: readonly Key[]
}

/** What is published: a definition with its references. */
interface Referring {
  readonly key: Key
  readonly definition: Definition
}

/**
 * Orders what is published by references: what is referred to first, else by key. Definitions may refer to each other in a
 * ring, as long as one of them exists; there what does not exist yet comes before what needs its id, and else the one with
 * the lowest key first.
 *
 * @param items ordered by key; no ring of references that are pending
 */
export function orderByReferences<T extends Referring>(items: readonly T[]): readonly Ordered<T>[] {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const placed = new Set<Key>()
  const ordered: Ordered<T>[] = []
  const itemOf = (key: Key) => byKey.get(key) as T
  const place = (key: Key) => {
    const item = itemOf(key)
    ordered.push({ item, after: targetsOf(item).filter((target) => placed.has(target)) })
    placed.add(key)
  }
  // A stack of its own: a chain of references may be as long as there are definitions.
  const groups: (readonly Key[])[] = [items.map(({ key }) => key)]
  for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
    const [only, ...others] = group
    if (only === undefined) continue
    if (others.length === 0) {
      place(only)
      continue
    }
    const rings = ringsOf(group, (key) => targetsOf(itemOf(key)))
    if (rings.length > 1) {
      groups.push(...rings.toReversed())
      continue
    }
    const first = firstOf(group, (key) => pendingOf(itemOf(key)))
    place(first)
    groups.push(group.filter((key) => key !== first))
  }
  return ordered
}

/** Of a ring the one that needs the id of none of the others. */
function firstOf(ring: readonly Key[], pendingOf: (key: Key) => readonly Key[]): Key {
  const needsOther = (key: Key) => pendingOf(key).some((target) => target !== key && ring.includes(target))
  const byNeed = ring.toSorted(
    (a, b) => Number(needsOther(a)) - Number(needsOther(b)) || compareCodeUnits(a, b),
  )
  return byNeed[0] as Key
}

function pendingOf(item: Referring): readonly Key[] {
  return resolutionOf(item).pending
}

function targetsOf(item: Referring): readonly Key[] {
  const { targets } = resolutionOf(item)
  return targets.filter((target) => target !== item.key).toSorted(compareCodeUnits)
}

function resolutionOf({ definition }: Referring): Pick<Resolution, 'targets' | 'pending'> {
  return definition.references?.resolution ?? { targets: [], pending: [] }
}
