import type { CanvasBlock, FlowCanvas } from '../../../core/diff/flow/canvas-model.js'

/**
 * The part of a canvas that there is room for: changed blocks, and those nearest to them.
 *
 * @param most maximum number of blocks, at least 1
 * @returns that part, and the number of blocks that it leaves out
 */
export function nearestPart(
  canvas: FlowCanvas,
  most: number,
): { readonly canvas: FlowCanvas; readonly omitted: number } {
  const { blocks } = canvas
  if (blocks.length <= most) return { canvas, omitted: 0 }
  const order = new Map(blocks.map(({ id }, index) => [id, index]))
  const byDistance = blocks.toSorted(
    (a, b) => a.distance - b.distance || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
  )
  const kept = new Set<CanvasBlock>(byDistance.slice(0, most))
  return {
    canvas: { ...canvas, blocks: blocks.filter((block) => kept.has(block)) },
    omitted: blocks.length - most,
  }
}

/**
 * Divides room: each gets what it wants, up to an equal share of what is left. So room that small ones leave goes to
 * large ones.
 */
export function fairShares(wanted: readonly number[], room: number): readonly number[] {
  const shares = wanted.map(() => 0)
  let left = room
  const ascending = wanted.map((size, index) => ({ size, index })).toSorted((a, b) => a.size - b.size)
  for (const [at, { size, index }] of ascending.entries()) {
    const share = Math.min(size, Math.floor(left / (wanted.length - at)))
    shares[index] = share
    left -= share
  }
  return shares
}
