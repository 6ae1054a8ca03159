import type { EdgePath, LayeredGraph } from './layers.js'

/** As often as it usually pays. */
const sweeps = 8

type Layers = LayeredGraph['layers']
type Neighbours = ReadonlyMap<string, readonly string[]>

/** The layers with each block near the middle of those that it is joined to, so that few lines cross. */
export function orderLayers({ layers, paths }: LayeredGraph): Layers {
  const above = neighbours(paths, 1)
  const below = neighbours(paths, -1)
  let best = layers
  for (let sweep = 0; sweep < sweeps; sweep += 1)
    best = sweep % 2 === 0 ? sweepLayers(best, above) : sweepLayers(best.toReversed(), below).toReversed()
  return best
}

/** For each id those that stand one layer before it (`1`: above) in a chain. */
export function neighbours(paths: readonly EdgePath[], direction: 1 | -1): Neighbours {
  const found = new Map<string, string[]>()
  for (const { chain } of paths) {
    const ids = direction === 1 ? chain : chain.toReversed()
    for (const [at, id] of ids.entries()) {
      const before = ids[at - 1]
      if (before !== undefined) found.set(id, [...(found.get(id) ?? []), before])
    }
  }
  return found
}

function sweepLayers(layers: Layers, near: Neighbours): Layers {
  const places = new Map<string, number>()
  return layers.map((layer) => {
    const middle = (id: string, at: number) => {
      const known = (near.get(id) ?? []).flatMap((one) => places.get(one) ?? [])
      return known.length === 0 ? at / layer.length : known.reduce((sum, one) => sum + one, 0) / known.length
    }
    const wanted = new Map(layer.map((id, at) => [id, middle(id, at)]))
    const sorted = layer.toSorted((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))
    for (const [at, id] of sorted.entries()) places.set(id, (at + 0.5) / sorted.length)
    return sorted
  })
}
