import { compareCodeUnits } from '../hash/canonical-json.js'
import type { Definition, Key } from '../model/definition.js'
import type { Resolution } from '../model/reference.js'
import { findRings } from './rings.js'

/** A definition and the definitions that must be published before it. */
export interface Ordered<T> {
  readonly item: T
  /** Keys of these items; each comes earlier in the order. */
  readonly after: readonly Key[]
}

/** A definition to publish, with its references. */
interface Referring {
  readonly key: Key
  readonly definition: Definition
}

/**
 * Orders definitions so that referenced ones come first, then by key. Definitions may refer to each other in a ring, as
 * long as one of them exists. In a ring, a definition that does not exist yet comes before those that need its id;
 * otherwise the lowest key comes first.
 *
 * @param items ordered by key; without a ring of pending references
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
  // Iterative: a chain of references may be as long as the number of definitions.
  const groups: (readonly Key[])[] = [items.map(({ key }) => key)]
  for (let group = groups.pop(); group !== undefined; group = groups.pop()) {
    const [only, ...others] = group
    if (only === undefined) continue
    if (others.length === 0) {
      place(only)
      continue
    }
    const rings = findRings(group, (key) => targetsOf(itemOf(key)))
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

/** The definition of a ring that needs the id of no other one in it. */
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
