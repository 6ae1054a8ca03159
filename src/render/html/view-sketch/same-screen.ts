import {
  isPart,
  type SketchPart,
  type SketchPiece,
  type SketchSide,
} from '../../../core/diff/view/sketch-side.js'
import { textOf } from '../markup.js'
import { drawAlone } from './screen.js'

/** Changes that do not show in a component drawn alone: its texts, their layout, and the view's title. */
const drawnElsewhere = ['Content', 'Layout', 'Title']

/**
 * Whether the screens of two sides look the same: no component was added, removed or moved, and each changed one is drawn
 * as before.
 */
export function isSameToAgents(before: SketchSide, after: SketchSide): boolean {
  const [left, right] = [before, after].map(({ pieces }) => markedParts(pieces))
  if (left === undefined || right === undefined || left.length !== right.length) return false
  const isHidden = (names: readonly string[]) => names.every((name) => !drawnElsewhere.includes(name))
  return (
    isHidden(after.changes) &&
    right.every((part, index) => {
      const other = left[index]
      const isChanged = part.marks.length === 1 && part.marks[0] === 'changed'
      return isChanged && other !== undefined && isHidden(part.changes) && isDrawnAlike(other, part)
    })
  )
}

const isDrawnAlike = (one: SketchPart, other: SketchPart): boolean =>
  one.marks[0] === 'changed' && textOf(drawAlone(one)) === textOf(drawAlone(other))

/** The changed components, in their order. */
export function markedParts(pieces: readonly SketchPiece[]): readonly SketchPart[] {
  return pieces.flatMap((piece) => {
    if (!isPart(piece) || !piece.isTouched) return []
    return [...(piece.marks.length > 0 ? [piece] : []), ...markedParts(piece.pieces)]
  })
}
