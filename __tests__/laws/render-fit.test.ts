import { expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import type { Block } from '../../src/render/fit.js'
import { fitBlocks, paragraph } from '../../src/render/fit.js'

const line = fc.string({ unit: fc.constantFrom('a', 'b', 'é', '👍'), minLength: 1, maxLength: 30 })

const block: fc.Arbitrary<Block> = fc.record({
  size: fc.constantFrom('counts', 'table', 'attention', 'details'),
  open: line.map((text) => `<${text}`),
  items: fc.array(
    line.map((text) => `-${text}`),
    { maxLength: 20 },
  ),
  close: fc.constantFrom('', '>'),
})

const note = 'cut'

test('a text keeps its limit, regardless of the blocks', () =>
  fc.assert(
    fc.property(fc.array(block), fc.integer({ min: note.length + 1, max: 2_000 }), (blocks, max) => {
      expect(fitBlocks(blocks, max, note).length).toBeLessThanOrEqual(max)
    }),
  ))

/** The blocks as far as a cut text shows them, each with the number of items that it shows. */
function beginning(blocks: readonly Block[], text: string) {
  const counts = text
    .split('\n\n')
    .slice(0, -1)
    .map((shown) => shown.split('\n').filter((item) => item.startsWith('-')).length)
  return blocks
    .slice(0, counts.length)
    .map((one, index) => ({ ...one, items: one.items.slice(0, counts[index]) }))
}

test('a text that is short enough is whole', () =>
  fc.assert(
    fc.property(fc.array(block), (blocks) => {
      const whole = fitBlocks(blocks, Number.POSITIVE_INFINITY, note)
      expect(fitBlocks(blocks, Math.max(whole.length, note.length + 1), note)).toBe(whole)
    }),
  ))

test('a cut text is a beginning of the blocks, each whole but the last, which is closed, and says so', () =>
  fc.assert(
    fc.property(fc.array(block, { minLength: 1 }), fc.nat(), (blocks, cut) => {
      const whole = fitBlocks(blocks, Number.POSITIVE_INFINITY, note)
      const max = Math.max(note.length + 1, cut % whole.length)
      fc.pre(max < whole.length)
      const text = fitBlocks(blocks, max, note)
      const kept = beginning(blocks, text)
      const end = paragraph('counts', note)
      expect(text).toBe(fitBlocks([...kept, end], Number.POSITIVE_INFINITY, ''))
      expect(kept.slice(0, -1)).toEqual(blocks.slice(0, Math.max(0, kept.length - 1)))
    }),
  ))

test.each([
  [8, 'cut\n'],
  [9, 'one\n\ncut\n'],
  [18, 'one\n\ncut\n'],
  [19, 'one\n\ntwo\n-a\n>\n\ncut\n'],
  [22, 'one\n\ntwo\n-a\n>\n\ncut\n'],
  [23, 'one\n\ntwo\n-a\n-bb\n>\n\ncut\n'],
  [26, 'one\n\ntwo\n-a\n-bb\n>\n\ncut\n'],
  [27, 'one\n\ntwo\n-a\n-bb\n-ccccccc\n>\n'],
])('a limit of %d characters is used as far as items allow', (max, text) => {
  const items = { ...paragraph('table', 'two'), items: ['-a', '-bb', '-ccccccc'], close: '>' }
  expect(fitBlocks([paragraph('counts', 'one'), items], max, note)).toBe(text)
})
