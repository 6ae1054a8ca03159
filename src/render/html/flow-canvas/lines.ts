import type { FlowCanvas } from '../../../core/diff/flow/canvas-model.js'
import { type Boxes, bottomOf, type Layout, type Place, wayKey } from './boxes.js'
import { boxWidth, inletOf } from './rows.js'

/** A way from a row of a block to another block. */
export interface Line {
  readonly from: string
  readonly to: string
  readonly mark: 'same' | 'added' | 'removed'
  /** The word of its branch. */
  readonly word: string
  /** An SVG path. */
  readonly path: string
}

/** Pixels: how far a line goes on straight, at least and at most. */
const bend = { least: 36, most: 170 }
/** From a box to a line that goes along it. */
const laneGap = 8

/** All ways between blocks that have a place; of a branch that leads elsewhere now, both. */
export function linesOf(canvas: FlowCanvas, { places, bends }: Layout, boxes: Boxes): readonly Line[] {
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
        const isBack = target.x < outlet.x + bend.least / 2
        const path = isBack
          ? wayBack(outlet, target, laneOf(id, end, places, boxes))
          : wayOn(outlet, target, bends.get(wayKey(id, end)) ?? [])
        return [{ from: id, to: end, mark, word: branch.word, path }]
      }
      if (branch.mark === 'changed') return [...line(branch.was, 'removed'), ...line(branch.to, 'added')]
      // All ways of a block that came or went did so.
      const inherited = ofBlock === 'added' || ofBlock === 'removed' ? ofBlock : branch.mark
      return line(branch.to, inherited)
    })
  })
}

/** Where a way back has room: below the higher one of two boxes, above the lower one; one to itself goes above. */
function laneOf(from: string, to: string, places: ReadonlyMap<string, Place>, boxes: Boxes): number {
  const [one, other] = [places.get(from), places.get(to)]
  if (one === undefined || other === undefined) return 0
  if (from === to) return one.y - laneGap
  return other.y >= bottomOf(one, boxes.heightOf(from))
    ? other.y - laneGap
    : bottomOf(one, boxes.heightOf(from)) + laneGap
}

/** From an outlet to an inlet on its right, straight through each column of boxes between them. */
export function wayOn(from: Place, to: Place, passing: readonly Place[] = []): string {
  let path = `M${from.x} ${from.y}`
  let at = from
  for (const left of passing) {
    path += `${curve(at, left)}H${left.x + boxWidth}`
    at = { x: left.x + boxWidth, y: left.y }
  }
  return path + curve(at, to)
}

function curve(from: Place, to: Place): string {
  const out = Math.round(Math.min(bend.most, Math.max(bend.least, (to.x - from.x) / 2)))
  return `C${from.x + out} ${from.y} ${to.x - out} ${to.y} ${to.x} ${to.y}`
}

/** A way that leads back goes out to the right, straight along beside one of the two boxes, and comes in from the left. */
function wayBack(from: Place, to: Place, lane: number): string {
  const [right, left] = [from.x + bend.least, to.x - bend.least]
  return `M${from.x} ${from.y}C${right} ${from.y} ${right} ${lane} ${from.x} ${lane}H${to.x}C${left} ${lane} ${left} ${to.y} ${to.x} ${to.y}`
}
