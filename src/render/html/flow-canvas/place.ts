import type { CanvasPosition, FlowCanvas } from '../../../core/diff/flow/canvas-model.js'
import { type Boxes, bottomOf, doOverlap, gap, type Place } from './boxes.js'
import { boxWidth } from './rows.js'

/** Maximum factor by which positions are scaled; boxes that still overlap are pushed apart. */
const maxScale = 1.8

/**
 * Places boxes at the positions of the file. Null: too few blocks have one, or too many have the same. Boxes are larger
 * than the console's, so positions are scaled until boxes clear each other; boxes nearly on top of each other are pushed
 * down.
 */
export function placeByPositions(canvas: FlowCanvas, boxes: Boxes): ReadonlyMap<string, Place> | null {
  const known = canvas.blocks.flatMap(({ id, position }) => (position === null ? [] : [{ id, position }]))
  const distinct = new Set(known.map(({ position: { x, y } }) => `${x} ${y}`))
  if (known.length * 2 <= canvas.blocks.length || distinct.size * 2 <= known.length) return null
  const origin = {
    x: Math.min(...known.map(({ position }) => position.x)),
    y: Math.min(...known.map(({ position }) => position.y)),
  }
  const moved = known.map(({ id, position }) => ({ id, x: position.x - origin.x, y: position.y - origin.y }))
  const scale = scaleOf(moved, boxes)
  const wanted = new Map(
    moved.map(({ id, x, y }) => [id, { x: Math.round(x * scale), y: Math.round(y * scale) }]),
  )
  for (const { id } of canvas.blocks)
    if (!wanted.has(id)) wanted.set(id, besideNeighbour(id, canvas, wanted, boxes))
  return pushApart(canvas, wanted, boxes)
}

/** The largest factor that a pair of overlapping boxes needs; pairs that need more than the maximum do not count. */
function scaleOf(places: readonly (CanvasPosition & { readonly id: string })[], boxes: Boxes): number {
  let scale = 1
  for (const [index, one] of places.entries())
    for (const other of places.slice(index + 1)) {
      if (!doOverlap(one, boxes.heightOf(one.id), other, boxes.heightOf(other.id))) continue
      const upper = one.y <= other.y ? one : other
      const needed = Math.min(
        (boxWidth + gap.x) / Math.abs(one.x - other.x),
        (boxes.heightOf(upper.id) + gap.y) / Math.abs(one.y - other.y),
      )
      if (needed <= maxScale) scale = Math.max(scale, needed)
    }
  return scale
}

/** For a block without a position: to the right of one that leads to it, or to the left of one to which it leads. */
function besideNeighbour(
  id: string,
  { blocks }: FlowCanvas,
  wanted: ReadonlyMap<string, CanvasPosition>,
  boxes: Boxes,
): CanvasPosition {
  const step = boxWidth + 2 * gap.x
  for (const { id: from, branches } of blocks) {
    const place = wanted.get(from)
    if (place !== undefined && branches.some(({ to, was }) => to === id || was === id))
      return { x: place.x + step, y: place.y }
  }
  for (const { to } of blocks.find((block) => block.id === id)?.branches ?? []) {
    const place = to === null ? undefined : wanted.get(to)
    if (place !== undefined) return { x: place.x - step, y: place.y }
  }
  return {
    x: 0,
    y: Math.max(0, ...[...wanted].map(([other, place]) => bottomOf(place, boxes.heightOf(other)))) + gap.y,
  }
}

/** Places boxes from top to bottom, each as far down as it must be; removed blocks are placed last. */
function pushApart(
  { blocks }: FlowCanvas,
  wanted: ReadonlyMap<string, CanvasPosition>,
  boxes: Boxes,
): ReadonlyMap<string, Place> {
  const placed = new Map<string, Place>()
  const order = blocks
    .map(({ id, mark }) => ({ id, isGone: mark === 'removed', place: wanted.get(id) ?? { x: 0, y: 0 } }))
    .toSorted((a, b) => Number(a.isGone) - Number(b.isGone) || a.place.y - b.place.y || a.place.x - b.place.x)
  for (const { id, place } of order) {
    const height = boxes.heightOf(id)
    let y = place.y
    for (let at = obstacle(); at !== null; at = obstacle()) y = at + gap.y
    placed.set(id, { x: place.x, y })

    /** The lower edge of a placed box that is in the way. */
    function obstacle(): number | null {
      for (const [other, there] of placed)
        if (doOverlap({ x: place.x, y }, height, there, boxes.heightOf(other)))
          return bottomOf(there, boxes.heightOf(other))
      return null
    }
  }
  return placed
}
