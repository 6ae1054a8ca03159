import { compareCodeUnits } from '../hash/canonical-json.js'
import type { Definition, Key } from '../model/definition.js'
import type { ReferenceBlock } from '../model/reference.js'

/**
 * Blocks new definitions that need each other's ids: none of them can be published first. Rings of existing definitions
 * are fine, because their ids are known.
 */
export function withoutRings(definitions: readonly Definition[]): readonly Definition[] {
  const pending = new Map(
    definitions.map(({ key, references }) => [key, references?.resolution?.pending ?? []] as const),
  )
  return definitions.map((definition) => {
    const ring = ringOf(definition.key, pending)
    return ring === null ? definition : withBlock(definition, ringBlock(ring))
  })
}

/** The shortest path from a definition over pending references back to itself. Null: there is none. */
function ringOf(start: Key, pending: ReadonlyMap<Key, readonly Key[]>): readonly Key[] | null {
  const cameFrom = new Map<Key, Key>()
  const queue: Key[] = [start]
  for (const key of queue)
    for (const next of (pending.get(key) ?? []).toSorted(compareCodeUnits)) {
      if (next === start) return wayTo(key, start, cameFrom)
      if (cameFrom.has(next)) continue
      cameFrom.set(next, key)
      queue.push(next)
    }
  return null
}

function wayTo(end: Key, start: Key, cameFrom: ReadonlyMap<Key, Key>): readonly Key[] {
  const way: Key[] = []
  for (let key: Key | undefined = end; key !== undefined && key !== start; key = cameFrom.get(key))
    way.unshift(key)
  return [start, ...way]
}

function ringBlock(ring: readonly Key[]): ReferenceBlock {
  const way = [...ring, ring[0]].join(' → ')
  return {
    reason: 'reference-cycle',
    message: `These new definitions refer to each other, so none of them can be published first: ${way}. Publish one of them without the reference first, then add it.`,
    place: null,
  }
}

function withBlock(definition: Definition, block: ReferenceBlock): Definition {
  const { references } = definition
  if (!references?.resolution) return definition
  const { resolution } = references
  return {
    ...definition,
    references: { ...references, resolution: { ...resolution, block: resolution.block ?? block } },
  }
}
