import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { CanvasBlock, FlowCanvas } from '../../../src/core/diff/flow/canvas-model.js'
import { type Boxes, doOverlap, type Place } from '../../../src/render/html/flow-canvas/boxes.js'
import { fairShares, nearestPart } from '../../../src/render/html/flow-canvas/nearest.js'
import { placeByPositions } from '../../../src/render/html/flow-canvas/place.js'
import { placeByDagre } from '../../../src/render/html/flow-canvas/place-by-dagre.js'
import { boxWidth, rowsOf } from '../../../src/render/html/flow-canvas/rows.js'
import { canvasOf, menus, sampleCanvases } from '../../support/flow-canvases.js'

function boxesOf({ blocks }: FlowCanvas): Boxes {
  const rows = new Map(blocks.map((block) => [block.id, rowsOf(block, () => null)]))
  return {
    rowsOf: (id) => rows.get(id)!.rows,
    heightOf: (id) => rows.get(id)!.height,
    isDrawn: () => true,
  }
}

function overlapping(places: ReadonlyMap<string, Place>, boxes: Boxes): readonly string[] {
  const all = [...places]
  return all.flatMap(([id, place], index) =>
    all
      .slice(index + 1)
      .filter(([other, there]) => doOverlap(place, boxes.heightOf(id), there, boxes.heightOf(other)))
      .map(([other]) => `${id} ${other}`),
  )
}

const aBlock = (index: number, overrides: Partial<CanvasBlock>): CanvasBlock => ({
  id: `n${index}`,
  category: 'set',
  name: 'Set voice',
  given: `block ${index}`,
  operation: '',
  line: '',
  mark: 'same',
  changes: [],
  branches: [{ word: 'Success', mark: 'same', to: `n${index + 1}`, was: null }],
  isReachable: true,
  position: null,
  distance: 0,
  ...overrides,
})

const aCanvas = (blocks: readonly CanvasBlock[]): FlowCanvas => ({
  blocks,
  entry: { to: 'n0', was: null },
  isUnmarked: true,
})

describe('positions of the file', () => {
  test.each(sampleCanvases())('of %s keep boxes apart', (name, canvas) => {
    const boxes = boxesOf(canvas)
    const places = placeByPositions(canvas, boxes)
    const needsLibrary = name.includes('without positions')
    expect(places === null).toBe(needsLibrary)
    const drawn = places ?? placeByDagre(canvas, boxes).places
    expect([drawn.size, overlapping(drawn, boxes)]).toEqual([canvas.blocks.length, []])
  })

  const coordinate = fc.integer({ min: -400, max: 1200 })
  const blocks = fc.array(
    fc.record({
      position: fc.option(fc.record({ x: coordinate, y: coordinate }), { freq: 8 }),
      mark: fc.constantFrom('same' as const, 'removed' as const, 'added' as const),
    }),
    { minLength: 1, maxLength: 25 },
  )

  test('keep boxes apart at any place, and never change their order from left to right', () =>
    fc.assert(
      fc.property(blocks, (some) => {
        const canvas = aCanvas(some.map((each, index) => aBlock(index, each)))
        const boxes = boxesOf(canvas)
        const places = placeByPositions(canvas, boxes)
        if (places === null) return
        expect([places.size, overlapping(places, boxes)]).toEqual([some.length, []])
        const positioned = canvas.blocks.filter(({ position }) => position !== null)
        const order = positioned.toSorted((a, b) => a.position!.x - b.position!.x)
        const xs = order.map(({ id }) => places.get(id)!.x)
        expect(xs).toEqual(xs.toSorted((a, b) => a - b))
      }),
    ))

  test('are kept to the pixel where boxes have room', () => {
    const at = [
      { x: 100, y: 50 },
      { x: 500, y: 50 },
      { x: 500, y: 400 },
    ]
    const canvas = aCanvas(at.map((position, index) => aBlock(index, { position })))
    expect([...placeByPositions(canvas, boxesOf(canvas))!.values()]).toEqual([
      { x: 0, y: 0 },
      { x: 400, y: 0 },
      { x: 400, y: 350 },
    ])
  })

  test('are drawn out where boxes are too close, and a block on top of another is pushed down', () => {
    const at = [
      { x: 0, y: 0 },
      { x: 200, y: 0 },
      { x: 200, y: 4 },
    ]
    const canvas = aCanvas(at.map((position, index) => aBlock(index, { position })))
    const places = placeByPositions(canvas, boxesOf(canvas))!
    expect(places.get('n1')).toEqual({ x: 280, y: 0 })
    expect([places.get('n2')!.x, places.get('n2')!.y > 50]).toEqual([280, true])
  })

  test.each([
    ['no block has one', [null, null]],
    ['few have one', [{ x: 0, y: 0 }, null, null]],
    [
      'all are the same',
      [
        { x: 0, y: 0 },
        { x: 0, y: 0 },
        { x: 0, y: 0 },
      ],
    ],
  ])('say nothing where %s', (_, positions) => {
    const canvas = aCanvas(positions.map((position, index) => aBlock(index, { position })))
    expect(placeByPositions(canvas, boxesOf(canvas))).toBeNull()
  })

  test('put a block without one beside a block that leads to it, else beside one to which it leads', () => {
    const places = [{ x: 0, y: 0 }, null, { x: 900, y: 700 }, { x: 2000, y: 0 }]
    const canvas = aCanvas(places.map((position, index) => aBlock(index, { position })))
    expect(placeByPositions(canvas, boxesOf(canvas))!.get('n1')).toEqual({ x: boxWidth + 88, y: 0 })
  })
})

test('250 blocks without positions are laid out apart, in a moment', () => {
  const canvas = canvasOf(null, menus(250))!
  const boxes = boxesOf(canvas)
  const { places } = placeByDagre(canvas, boxes)
  expect([places.size, overlapping(places, boxes)]).toEqual([250, []])
})

describe('where there is no room for all', () => {
  test('what is nearest to the change is kept', () => {
    const canvas = aCanvas([3, 0, 1, 2, 1].map((distance, index) => aBlock(index, { distance })))
    const { canvas: part, omitted } = nearestPart(canvas, 3)
    expect([part.blocks.map(({ id }) => id), omitted]).toEqual([['n1', 'n2', 'n4'], 2])
    expect(nearestPart(canvas, 5)).toEqual({ canvas, omitted: 0 })
  })

  test.each([
    [[10, 10, 10], 100, [10, 10, 10]],
    [[10, 200, 20], 100, [10, 70, 20]],
    [[200, 200], 101, [50, 51]],
    [[], 10, []],
  ])('shares of %j in %d are %j', (wanted, room, shares) => {
    expect(fairShares(wanted, room)).toEqual(shares)
  })
})
