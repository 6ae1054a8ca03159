import type { CanvasBranch } from '../../../core/diff/flow/canvas-model.js'
import { boxWidth, type Row } from './rows.js'

/** The upper left corner of a box, in pixels. */
export interface Place {
  readonly x: number
  readonly y: number
}

/** What the blocks of a canvas look like, by id. */
export interface Boxes {
  rowsOf(id: string): readonly Row[]
  /** Pixels. */
  heightOf(id: string): number
  /** Whether a branch is drawn as a line; otherwise its row names the block to which it leads. */
  isDrawn(branch: CanvasBranch): boolean
}

/** The place of each box, by id, and of the columns of boxes that an edge passes, by `edgeKey`. */
export interface Layout {
  readonly places: ReadonlyMap<string, Place>
  readonly bends: ReadonlyMap<string, readonly Place[]>
}

export const edgeKey = (from: string, to: string): string => `${from} ${to}`

/** Pixels that stay free between boxes, so that a line between them can be seen. */
export const gap = { x: 44, y: 16 }

export const bottomOf = ({ y }: Place, height: number): number => y + height

/** Whether two boxes come nearer to each other than the gap. */
export function doOverlap(a: Place, heightA: number, b: Place, heightB: number): boolean {
  return (
    Math.abs(a.x - b.x) < boxWidth + gap.x &&
    a.y < bottomOf(b, heightB) + gap.y &&
    b.y < bottomOf(a, heightA) + gap.y
  )
}
