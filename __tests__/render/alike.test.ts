import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { cutPair, distinguish } from '../../src/render/difference/alike.js'

describe('two sides of a change', () => {
  test.each([
    ['a Unicode form', 'Gr\u{FC}n', 'Gru\u{308}n', 'Gr\\u{FC}n', 'Gru\\u{308}n'],
    ['a kind of blank', 'a b', 'a\u{A0}b', 'a\\u{20}b', 'a\\u{A0}b'],
    ['a line end', 'a\nb', 'a\r\nb', 'a\\u{A}b', 'a\\u{D}\\u{A}b'],
    ['the number of blanks', 'a  b', 'a b', 'a\\u{20}\\u{20}b', 'a\\u{20}b'],
    ['a blank at the end', 'a ', 'a', 'a\\u{20}', 'a'],
    ['a blank at the start', 'a', '\ta', 'a', '\\u{9}a'],
  ])('that differ only in %s show their characters', (_, before, after, one, other) => {
    expect(distinguish(before, after)).toEqual([one, other])
    expect(distinguish(after, before)).toEqual([other, one])
  })

  test.each([
    ['ab', 'a b'],
    ['a😀b', 'a😁b'],
    ['', ' '],
    ['Grün', 'Gruen'],
  ])('that look different stay as they are: %p and %p', (before, after) => {
    expect(distinguish(before, after)).toEqual(before === '' ? ['', '\\u{20}'] : [before, after])
  })

  test('that are long are cut shortly before their first difference', () => {
    const long = 'x'.repeat(200)
    const [before, after] = cutPair(`${long}limit: 100${long}`, `${long}limit: 900${long}`, 160)
    expect([before.length, after.length]).toEqual([160, 160])
    expect(before.startsWith(`…${'x'.repeat(33)}limit: 1`)).toBe(true)
    expect(after.startsWith(`…${'x'.repeat(33)}limit: 9`)).toBe(true)
  })

  test('that are short, or differ at the start, are cut at the end only', () => {
    expect(cutPair('one', 'two', 160)).toEqual(['one', 'two'])
    expect(cutPair(`1${'x'.repeat(300)}`, '2', 160)).toEqual([`1${'x'.repeat(158)}…`, '2'])
  })

  test('that differ are shown as two different texts, whole characters each, of at most that length', () => {
    const text = fc.string({
      unit: fc.constantFrom('a', ' ', '\n', '\u{A0}', '\u{FC}', 'u', '\u{308}', '😀'),
    })
    const start = fc.integer({ min: 0, max: 300 }).map((count) => '😀'.repeat(count))
    fc.assert(
      fc.property(start, text, text, text, (first, before, after, rest) => {
        fc.pre(before !== after)
        const shown = cutPair(...distinguish(first + before + rest, first + after + rest), 160)
        expect(shown.map((side) => [side.length <= 160, side.isWellFormed()])).toEqual([
          [true, true],
          [true, true],
        ])
        const [one, other] = shown.map((side) => side.normalize('NFC').replace(/\s+/gu, ' ').trim())
        expect(one).not.toBe(other)
      }),
      { numRuns: 2_000 },
    )
  })
})
