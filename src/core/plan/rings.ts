import type { Key } from '../model/definition.js'

/** A visited definition, and those of its targets that were not visited yet. */
interface Visit {
  readonly key: Key
  readonly targets: Iterator<Key, undefined>
  /** Sequence number of the visit, from 0. */
  readonly number: number
  /** The lowest number of a visit that can be reached from here. */
  back: number
  isOpen: boolean
}

/**
 * Groups definitions that refer to each other, directly or through others (Tarjan's strongly connected components). A
 * group comes after the groups that it refers to; most groups have one definition.
 *
 * @param targetsOf the keys that a definition refers to; those outside `keys` do not count
 */
export function findRings(
  keys: readonly Key[],
  targetsOf: (key: Key) => readonly Key[],
): readonly (readonly Key[])[] {
  const members = new Set(keys)
  const visits = new Map<Key, Visit>()
  const open: Visit[] = []
  const rings: (readonly Key[])[] = []
  const visit = (key: Key): Visit => {
    const number = visits.size
    const targets = targetsOf(key).filter((target) => members.has(target))
    const started = { key, targets: targets.values(), number, back: number, isOpen: true }
    visits.set(key, started)
    open.push(started)
    return started
  }
  const leave = (done: Visit) => {
    if (done.back !== done.number) return
    const ring = open.splice(open.lastIndexOf(done))
    for (const each of ring) each.isOpen = false
    rings.push(ring.map(({ key }) => key))
  }
  for (const start of keys) {
    // Iterative: a chain of references may be as long as the number of definitions.
    const path: Visit[] = visits.has(start) ? [] : [visit(start)]
    for (let last = path.at(-1); last !== undefined; last = path.at(-1)) {
      const target = last.targets.next().value
      const known = target && visits.get(target)
      if (target === undefined) {
        leave(last)
        path.pop()
        const from = path.at(-1)
        if (from !== undefined) from.back = Math.min(from.back, last.back)
      } else if (known === undefined) path.push(visit(target))
      else if (known.isOpen) last.back = Math.min(last.back, known.number)
    }
  }
  return rings
}
