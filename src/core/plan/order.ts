import type { Definition, Key } from '../model/definition.js'

/** A definition and the ones that must be published before it. */
export interface Ordered<T> {
  readonly item: T
  /** Keys of items that come earlier in the order. */
  readonly after: readonly Key[]
}

/**
 * Orders what is published by references: what is referred to first, else by key. Definitions that exist may refer to
 * each other in a ring, whose ids are known; there one comes first, the same in every run: of two the one with the higher key.
 *
 * @param items ordered by key
 */
export function orderByReferences<T extends { readonly key: Key; readonly definition: Definition }>(
  items: readonly T[],
): readonly Ordered<T>[] {
  const byKey = new Map(items.map((item) => [item.key, item]))
  const placed = new Set<Key>()
  const visited = new Set<Key>()
  const ordered: Ordered<T>[] = []
  // A stack of its own: a chain of references may be as long as there are definitions.
  for (const { key } of items) {
    const stack: Key[] = [key]
    while (stack.length > 0) {
      const current = stack.at(-1) as Key
      const item = byKey.get(current)
      const open = visited.has(current)
        ? []
        : targetsOf(item).filter((target) => isOpen(target, byKey, visited))
      visited.add(current)
      if (open.length > 0) {
        stack.push(...open.toReversed())
        continue
      }
      stack.pop()
      if (item === undefined || placed.has(current)) continue
      const after = targetsOf(item).filter((target) => placed.has(target))
      placed.add(current)
      ordered.push({ item, after })
    }
  }
  return ordered
}

function isOpen(target: Key, byKey: ReadonlyMap<Key, unknown>, visited: ReadonlySet<Key>): boolean {
  return byKey.has(target) && !visited.has(target)
}

function targetsOf(item: { readonly key: Key; readonly definition: Definition } | undefined): readonly Key[] {
  return (item?.definition.references?.resolution?.targets ?? [])
    .filter((target) => target !== item?.key)
    .toSorted()
}
