import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import {
  compactItems,
  dropUnreachable,
  expandItems,
  fitItems,
  sizeOf,
  sizeOfCompact,
} from '../../../../src/core/diff/shared/size-budget.js'
import type { Item } from '../../../../src/core/model/difference.js'

const anItem: fc.Arbitrary<Item> = fc
  .tuple(fc.nat(40), fc.constantFrom('component', 'input'), fc.constantFrom('added', 'changed'))
  .map(([length, aspect, mark]) => ({ aspect, mark, subject: 'x'.repeat(length), details: [] }))
const someItems = fc.array(anItem, { maxLength: 30 })

test('what no smaller share could hold is dropped, and a smaller share keeps and counts the same', () => {
  fc.assert(
    fc.property(someItems, fc.nat(4_000), fc.nat(4_000), (items, one, other) => {
      const [smaller, larger] = [Math.min(one, other), Math.max(one, other)]
      const reachable = compactItems(larger, items)
      const again = dropUnreachable(smaller, reachable)
      expect(fitItems(smaller, expandItems(reachable))).toEqual(fitItems(smaller, items))
      expect(fitItems(smaller, expandItems(again))).toEqual(fitItems(smaller, items))
      expect(sizeOfCompact(again)).toBe(sizeOf(expandItems(again)))
    }),
  )
})

test('what was dropped takes no room', () => {
  const items: readonly Item[] = [1, 2, 3].map((length) => ({
    aspect: 'input',
    mark: 'added',
    subject: 'x'.repeat(length),
    details: [],
  }))
  const reachable = expandItems(compactItems(203, items))
  expect(reachable.map(({ subject }) => subject)).toEqual(['x', 'xx', ''])
  expect(sizeOf(reachable)).toBe(203)
})
