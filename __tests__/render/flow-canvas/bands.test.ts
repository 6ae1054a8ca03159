import { describe, expect, test } from '@jest/globals'
import { foldStrip, type PlacedBox } from '../../../src/render/html/flow-canvas/bands.js'

/** So many boxes from left to right, the second a little lower. */
const strip = (count: number): readonly PlacedBox[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `n${index}`,
    x: 320 * index,
    y: index === 1 ? 30 : 0,
    height: 100,
  }))

const onward = (count: number) =>
  Array.from({ length: count - 1 }, (_, index) => [`n${index}`, `n${index + 1}`] as const)

describe('a strip of boxes', () => {
  test('is folded into bands of three, apart from each other', () => {
    expect([...foldStrip(strip(7), onward(7))!.entries()]).toEqual([
      ['n0', { x: 0, y: 0 }],
      ['n1', { x: 308, y: 30 }],
      ['n2', { x: 616, y: 0 }],
      ['n3', { x: 0, y: 178 }],
      ['n4', { x: 308, y: 178 }],
      ['n5', { x: 616, y: 178 }],
      ['n6', { x: 0, y: 326 }],
    ])
  })

  test('stays one where a reader sees nearly all of it', () => {
    expect(foldStrip(strip(6), onward(6))).toBeNull()
  })

  test.each([
    [2, true],
    [3, false],
  ])('whose edges lead from band to band to %d boxes is folded: %s', (count, isFolded) => {
    const across = Array.from({ length: count }, (_, index) => ['n0', `n${index + 3}`] as const)
    expect(foldStrip(strip(8), across) !== null).toBe(isFolded)
  })
})
