import { compareCodeUnits } from '../hash/canonical-json.js'
import type { Definition, Key } from '../model/definition.js'
import type { ReferenceBlock } from '../model/reference.js'

/**
 * Blocks new definitions that need each other's ids: none of them can be published first. Existing
 * definitions may refer to each other, because their ids are known.
 */
export function blockCycles(definitions: readonly Definition[]): readonly Definition[] {
  const pending = new Map(
    definitions.map(({ key, references }) => [key, references?.resolution?.pending ?? []] as const),
  )
  return definitions.map((definition) => {
    const { key, references } = definition
    const resolution = references?.resolution
    if (!references || !resolution) return definition
    const cycle = findCycle(key, pending)
    if (cycle === null) return definition
    const block = resolution.block ?? cycleBlock(cycle)
    return { ...definition, references: { ...references, resolution: { ...resolution, block } } }
  })
}

/** The shortest path from a definition over pending references back to itself. Null: there is none. */
function findCycle(start: Key, pending: ReadonlyMap<Key, readonly Key[]>): readonly Key[] | null {
  const cameFrom = new Map<Key, Key>()
  const queue: Key[] = [start]
  for (const key of queue)
    for (const next of (pending.get(key) ?? []).toSorted(compareCodeUnits)) {
      if (next === start) return pathTo(key, start, cameFrom)
      if (cameFrom.has(next)) continue
      cameFrom.set(next, key)
      queue.push(next)
    }
  return null
}

function pathTo(end: Key, start: Key, cameFrom: ReadonlyMap<Key, Key>): readonly Key[] {
  const path: Key[] = []
  for (let key: Key | undefined = end; key !== undefined && key !== start; key = cameFrom.get(key))
    path.unshift(key)
  return [start, ...path]
}

function cycleBlock(cycle: readonly Key[]): ReferenceBlock {
  const path = [...cycle, cycle[0]].join(' → ')
  return {
    reason: 'reference-cycle',
    message: `These definitions refer to each other by what does not exist yet, so none of them can be published first: ${path}. Publish one of them without the reference first, then add it.`,
    place: null,
  }
}
