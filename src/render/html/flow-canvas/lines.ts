import type { FlowCanvas } from '../../../core/diff/flow/canvas-model.js'
import { type Boxes, bottomOf, edgeKey, type Layout, type Place } from './boxes.js'
import { backwardPath, bend, curvePoints, forwardPath, throughCorners } from './paths.js'
import { createRouter, type RouteEnds } from './route.js'
import { createRouteGrid } from './route-grid.js'
import { boxWidth, inletOf } from './rows.js'

/** A line from a row of a block to another block. */
export interface Line {
  readonly from: string
  readonly to: string
  readonly mark: 'same' | 'added' | 'removed'
  /** The word of its branch. */
  readonly word: string
  /** An SVG path. */
  readonly path: string
}

/** Pixels from a box to a line that goes along it. */
const laneGap = 8

/** Maximum number of points that are visited to route the lines of a drawing, for each of its blocks. */
const routeBudget = 400

/** The lines between placed blocks, around the blocks between them. A branch that leads elsewhere now has two. */
export function linesOf(canvas: FlowCanvas, { places, bends }: Layout, boxes: Boxes): readonly Line[] {
  const grid = createRouteGrid(places, boxes)
  const findRoute = createRouter(grid, routeBudget * canvas.blocks.length)
  return canvas.blocks.flatMap(({ id, mark: ofBlock }) => {
    const from = places.get(id)
    if (from === undefined) return []
    return boxes.rowsOf(id).flatMap(({ branch, top, height }): readonly Line[] => {
      if (branch === undefined || !boxes.isDrawn(branch)) return []
      const y = from.y + top + height / 2
      const line = (end: string | null, mark: Line['mark']): readonly Line[] => {
        const to = end === null ? undefined : places.get(end)
        if (end === null || to === undefined) return []
        const target = { x: to.x, y: to.y + inletOf(boxes.rowsOf(end)) }
        const outlet = { x: from.x + boxWidth, y }
        const path = pathOf({ from: outlet, to: target, fromBox: from, toBox: to, target: end }, id)
        return [{ from: id, to: end, mark, word: branch.word, path }]
      }
      if (branch.mark === 'changed') return [...line(branch.was, 'removed'), ...line(branch.to, 'added')]
      // A block that was added or removed was so with all its branches.
      const inherited = ofBlock === 'added' || ofBlock === 'removed' ? ofBlock : branch.mark
      return line(branch.to, inherited)
    })
  })

  /** A curve if no block is in its way; a line that leads back or around blocks goes from corner to corner. */
  function pathOf(ends: RouteEnds, id: string): string {
    const { from, to, target } = ends
    const isBack = to.x < from.x + bend.least / 2
    const passing = bends.get(edgeKey(id, target)) ?? []
    if (!isBack && isFree(from, to, passing)) return forwardPath(from, to, passing)
    const route = id === target ? null : findRoute(ends)
    if (route !== null) return throughCorners(route)
    return isBack ? backwardPath(from, to, laneOf(id, target, places, boxes)) : forwardPath(from, to, passing)
  }

  /** Whether a curve meets no block. */
  function isFree(start: Place, goal: Place, passing: readonly Place[]): boolean {
    const points = curvePoints(start, goal, passing)
    const ys = points.map(({ y }) => y)
    const [top, low] = [Math.min(...ys), Math.max(...ys)]
    return [...places].every(([id, place]) => {
      const bottom = bottomOf(place, boxes.heightOf(id))
      if (place.y > low || bottom < top) return true
      return !points.some(({ x, y }) => x > place.x && x < place.x + boxWidth && y > place.y && y < bottom)
    })
  }
}

/** Where a line back has room: above a box that is further down, otherwise below its own box; to itself, above it. */
function laneOf(from: string, to: string, places: ReadonlyMap<string, Place>, boxes: Boxes): number {
  const [one, other] = [places.get(from), places.get(to)]
  if (one === undefined || other === undefined) return 0
  if (from === to) return one.y - laneGap
  return other.y >= bottomOf(one, boxes.heightOf(from))
    ? other.y - laneGap
    : bottomOf(one, boxes.heightOf(from)) + laneGap
}
