import type { Place } from './boxes.js'
import { createQueue } from './queue.js'
import { columnsBeside, type RouteGrid } from './route-grid.js'

/** What a route costs in addition to its pixels: each turn, and each step on a line to another block. */
const extra = { turn: 30, shared: 40 }
/** Weight of the remaining distance: routes are found sooner, and are a little longer. */
const eagerness = 1.1
/** Maximum number of points that are visited for one route. */
const maxPoints = 3_000

/** From an outlet of a box to an inlet of one. */
export interface RouteEnds {
  readonly from: Place
  readonly to: Place
  /** The upper left corners of their boxes. */
  readonly fromBox: Place
  readonly toBox: Place
  /** The block to which it leads: routes to the same block may share a line. */
  readonly target: string
}

/**
 * Finds the corners of a route around boxes. It remembers the routes that it found, and keeps those to different blocks
 * apart. Null: there is none, or too many points were visited.
 */
export type FindRoute = (ends: RouteEnds) => readonly Place[] | null

interface Visit {
  readonly cost: number
  readonly from: number
}

/** @param budget maximum number of points that are visited for all routes together */
export function createRouter(grid: RouteGrid, budget: number): FindRoute {
  const { xs, ys } = grid
  const width = xs.length
  const columns = new Map(xs.map((x, index) => [x, index]))
  const used = new Map<number, string>()
  let left = budget

  const placeAt = (state: number): Place => {
    const point = state >> 1
    return { x: xs[point % width] ?? 0, y: ys[Math.floor(point / width)] ?? 0 }
  }

  /** A state is a point, and whether the route came to it up or down (1) or sideways (0). */
  function neighbours(state: number): readonly (readonly [next: number, step: number])[] {
    const point = state >> 1
    const [column, row] = [point % width, Math.floor(point / width)]
    const found: (readonly [number, number])[] = []
    if (grid.isFreeRight(column, row)) found.push([(point + 1) << 1, state & ~1])
    if (column > 0 && grid.isFreeRight(column - 1, row)) found.push([(point - 1) << 1, (point - 1) << 1])
    if (grid.isFreeDown(column, row)) found.push([((point + width) << 1) | 1, state | 1])
    if (row > 0 && grid.isFreeDown(column, row - 1))
      found.push([((point - width) << 1) | 1, ((point - width) << 1) | 1])
    return found
  }

  /** The points of a column next above and below a place, from which a route goes on up or down. */
  const pointsOn = (x: number, y: number): readonly number[] => {
    const column = columns.get(x)
    const below = ys.findIndex((each) => each >= y)
    if (column === undefined || below < 1) return []
    return [below - 1, below].map((row) => ((row * width + column) << 1) | 1)
  }

  return ({ from, to, fromBox, toBox, target }) => {
    const visits = new Map<number, Visit>()
    const done = new Set<number>()
    const queue = createQueue()
    const distance = (a: Place, b: Place) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)
    const visit = (state: number, cost: number, before: number) => {
      const known = visits.get(state)
      if (known !== undefined && known.cost <= cost) return
      visits.set(state, { cost, from: before })
      queue.add(state, cost + eagerness * distance(placeAt(state), to))
    }
    for (const x of columnsBeside(fromBox).out)
      for (const state of pointsOn(x, from.y)) visit(state, distance(from, placeAt(state)), -1)
    const goals = new Set(columnsBeside(toBox).in.flatMap((x) => pointsOn(x, to.y)))
    let most = maxPoints
    for (let state = queue.take(); state !== null; state = queue.take()) {
      if (done.has(state)) continue
      done.add(state)
      left -= 1
      most -= 1
      if (left < 0 || most < 0) return null
      if (goals.has(state)) return corners(state)
      const { cost = 0 } = visits.get(state) ?? {}
      for (const [next, step] of neighbours(state)) {
        const turn = (next & 1) === (state & 1) ? 0 : extra.turn
        const other = used.get(step)
        const shared = other === undefined || other === target ? 0 : extra.shared
        visit(next, cost + distance(placeAt(state), placeAt(next)) + turn + shared, state)
      }
    }
    return null

    function corners(goal: number): readonly Place[] {
      const states: number[] = []
      for (let state = goal; state >= 0; state = visits.get(state)?.from ?? -1) states.unshift(state)
      states.forEach((state, index) => {
        const before = states[index - 1]
        if (before !== undefined) used.set(Math.min(before & ~1, state & ~1) | (state & 1), target)
      })
      const [first, last] = [placeAt(states[0] ?? goal), placeAt(goal)]
      return [from, { x: first.x, y: from.y }, ...states.map(placeAt), { x: last.x, y: to.y }, to]
    }
  }
}
