import type { Place } from './boxes.js'
import { boxWidth } from './rows.js'

/** Pixels that a curve goes on straight at its ends, at least and at most. */
export const bend = { least: 36, most: 170 }

/** From an outlet to an inlet on its right, straight through each column of boxes that it passes. */
export function forwardPath(from: Place, to: Place, passing: readonly Place[] = []): string {
  let path = `M${from.x} ${from.y}`
  let at = from
  for (const left of passing) {
    path += `${curve(at, left)}H${left.x + boxWidth}`
    at = { x: left.x + boxWidth, y: left.y }
  }
  return path + curve(at, to)
}

/** How far a curve goes on straight at both ends. */
const straight = (from: Place, to: Place): number =>
  Math.round(Math.min(bend.most, Math.max(bend.least, (to.x - from.x) / 2)))

function curve(from: Place, to: Place): string {
  const out = straight(from, to)
  return `C${from.x + out} ${from.y} ${to.x - out} ${to.y} ${to.x} ${to.y}`
}

/** Points of `forwardPath`, so close that no block is between two. Its straight parts are free, and have none. */
export function curvePoints(from: Place, to: Place, passing: readonly Place[]): readonly Place[] {
  const starts = [from, ...passing.map(({ x, y }) => ({ x: x + boxWidth, y }))]
  return [...passing, to].flatMap((end, index) => {
    const start = starts[index] ?? from
    const out = straight(start, end)
    const count = Math.ceil((Math.abs(end.x - start.x) + Math.abs(end.y - start.y)) / 10)
    return Array.from({ length: count }, (_, at) => {
      const t = (at + 0.5) / count
      const [a, b, c, d] = [(1 - t) ** 3, 3 * t * (1 - t) ** 2, 3 * t ** 2 * (1 - t), t ** 3]
      return {
        x: a * start.x + b * (start.x + out) + c * (end.x - out) + d * end.x,
        y: (a + b) * start.y + (c + d) * end.y,
      }
    })
  })
}

/** Straight from corner to corner, rounded at each. */
export function throughCorners(corners: readonly Place[]): string {
  const isStraight = (a: Place, b: Place, c: Place) =>
    (a.x === b.x && b.x === c.x) || (a.y === b.y && b.y === c.y)
  const apart = corners.filter(
    ({ x, y }, index) => x !== corners[index - 1]?.x || y !== corners[index - 1]?.y,
  )
  const turns = apart.filter((each, index) => {
    const [before, after] = [apart[index - 1], apart[index + 1]]
    return before === undefined || after === undefined || !isStraight(before, each, after)
  })
  return turns.map((each, index) => turn(turns[index - 1], each, turns[index + 1])).join('')
}

function turn(before: Place | undefined, at: Place, after: Place | undefined): string {
  if (before === undefined) return `M${at.x} ${at.y}`
  if (after === undefined) return `L${at.x} ${at.y}`
  const toward = (other: Place) => {
    const length = Math.abs(other.x - at.x) + Math.abs(other.y - at.y)
    const part = Math.min(10, length / 2) / (length || 1)
    return `${round(at.x + (other.x - at.x) * part)} ${round(at.y + (other.y - at.y) * part)}`
  }
  return `L${toward(before)}Q${at.x} ${at.y} ${toward(after)}`
}

const round = (pixels: number): number => Math.round(pixels * 10) / 10

/** A line that leads back: out to the right, straight along beside one of the two boxes, and in from the left. */
export function backwardPath(from: Place, to: Place, lane: number): string {
  const [right, left] = [from.x + bend.least, to.x - bend.least]
  return `M${from.x} ${from.y}C${right} ${from.y} ${right} ${lane} ${from.x} ${lane}H${to.x}C${left} ${lane} ${left} ${to.y} ${to.x} ${to.y}`
}
