import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { type Boxes, doOverlap, type Place } from '../../../src/render/html/flow-canvas/boxes.js'
import { createQueue } from '../../../src/render/html/flow-canvas/queue.js'
import { createRouter, type FindRoute } from '../../../src/render/html/flow-canvas/route.js'
import { createRouteGrid } from '../../../src/render/html/flow-canvas/route-grid.js'
import { boxWidth } from '../../../src/render/html/flow-canvas/rows.js'

const height = 90
const boxes: Boxes = { rowsOf: () => [], heightOf: () => height, isDrawn: () => true }

function routerOf(places: readonly Place[], budget = 100_000): FindRoute {
  const named = new Map(places.map((place, index) => [`n${index}`, place]))
  return createRouter(createRouteGrid(named, boxes), budget)
}

/** A route from the right of one box to the left of another. */
const route = (findRoute: FindRoute, from: Place, to: Place, target = 'a') =>
  findRoute({
    from: { x: from.x + boxWidth, y: from.y + 70 },
    to: { x: to.x, y: to.y + 13 },
    fromBox: from,
    toBox: to,
    target,
  })

/** Boxes that a straight part of a route goes through. */
const crossed = (corners: readonly Place[], places: readonly Place[]) =>
  places.filter((box) =>
    corners.slice(1).some((b, index) => {
      const a = corners[index] ?? b
      const isBeside = Math.max(a.x, b.x) <= box.x || Math.min(a.x, b.x) >= box.x + boxWidth
      return !isBeside && Math.max(a.y, b.y) > box.y && Math.min(a.y, b.y) < box.y + height
    }),
  )

const coordinate = fc.integer({ min: 0, max: 1500 })
const apart = fc
  .array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 14 })
  .map((all) =>
    all.filter((one, index) => !all.slice(0, index).some((other) => doOverlap(one, height, other, height))),
  )
  .filter(({ length }) => length > 1)

describe('a route around boxes', () => {
  test('is found between all boxes that are apart, goes straight, and through none', () =>
    fc.assert(
      fc.property(apart, (places) => {
        const findRoute = routerOf(places)
        for (const to of places.slice(1)) {
          const corners = route(findRoute, places[0]!, to)!
          expect(corners.at(-1)).toEqual({ x: to.x, y: to.y + 13 })
          const isStraight = corners
            .slice(1)
            .every(({ x, y }, index) => x === corners[index]!.x || y === corners[index]!.y)
          expect([isStraight, crossed(corners, places)]).toEqual([true, []])
        }
      }),
      { numRuns: 60 },
    ))

  const row = [0, 400, 800].map((x) => ({ x, y: 0 }))

  test('shares lines with routes to the same block, and not with those to another', () => {
    const waysTo = (targets: readonly string[]) => {
      const findRoute = routerOf(row)
      return targets.map((target) => JSON.stringify(route(findRoute, row[0]!, row[2]!, target)!.slice(2, -2)))
    }
    const [[same, again], [one, other]] = [waysTo(['a', 'a']), waysTo(['a', 'b'])]
    expect([same === again, one === other]).toEqual([true, false])
  })

  test('is none once as many points as may be were looked at', () => {
    const findRoute = routerOf(row, 3)
    expect([route(findRoute, row[0]!, row[2]!), route(findRoute, row[0]!, row[1]!)]).toEqual([null, null])
  })
})

test('a queue gives what ranks lowest', () =>
  fc.assert(
    fc.property(fc.array(fc.integer()), (ranks) => {
      const queue = createQueue()
      for (const rank of ranks) queue.add(rank, rank)
      const taken = ranks.map(() => queue.take())
      expect([...taken, queue.take()]).toEqual([...ranks.toSorted((a, b) => a - b), null])
    }),
  ))
