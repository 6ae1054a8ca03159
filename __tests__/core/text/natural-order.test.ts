import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { sortNaturally } from '../../../src/core/text/natural-order.js'

const sorted = (...names: readonly string[]) => sortNaturally(names, (name) => name)

describe('natural order', () => {
  test.each([
    [['view/Form 1', 'view/Form 2', 'view/Form 10', 'view/Form 100']],
    [['module/Queue 10', 'view/Form 2']],
    [['a', 'a1', 'a1b', 'a2', 'b']],
    [['v1.2', 'v1.10', 'v2']],
    // Equal numbers with more zeros come first, and after them what follows counts.
    [['a007', 'a07', 'a7', 'a08']],
    [['', '0', '00', 'A', 'a', 'ä']],
    [['9007199254740992', '9007199254740993', '90071992547409920']],
  ])('%j', (names) => {
    expect(sorted(...names.toReversed())).toEqual(names)
  })

  test('is one order, regardless of the order of the items', () => {
    const name = fc.string({ unit: fc.constantFrom('0', '1', '9', 'a', 'b', ' ', 'é') })
    fc.assert(
      fc.property(fc.uniqueArray(name), fc.func(fc.integer()), (names, shuffle) => {
        const other = names.toSorted((a, b) => shuffle(a) - shuffle(b))
        expect(sorted(...other)).toEqual(sorted(...names))
      }),
    )
  })
})
