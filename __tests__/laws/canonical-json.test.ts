import { isDeepStrictEqual } from 'node:util'
import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { canonicalJson } from '../../src/core/hash/canonical-json.js'
import type { Json } from '../../src/core/model/definition.js'

const json = fc
  .jsonValue({ maxDepth: 4, stringUnit: 'grapheme' })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json)

/** Small values made of JSON's own punctuation, so that two of them are often close, and sometimes equal. */
const tight = fc
  .jsonValue({ maxDepth: 2, stringUnit: fc.constantFrom('"', ',', ':', '[', '{', '\\', '0') })
  .map((value) => JSON.parse(JSON.stringify(value)) as Json)

/** The same value, its members written in the opposite order. */
function turned(value: Json): Json {
  if (value === null || typeof value !== 'object') return value
  if (Array.isArray(value)) return value.map(turned)
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, item]) => [name, turned(item)]),
  )
}

describe('canonical JSON of any value', () => {
  test('is JSON of that value', () =>
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonicalJson(value))).toEqual(value)
      }),
    ))

  test('is the same text again', () =>
    fc.assert(
      fc.property(json, (value) => {
        const text = canonicalJson(value)
        expect(canonicalJson(JSON.parse(text) as Json)).toBe(text)
      }),
    ))

  test('does not depend on the order of members', () =>
    fc.assert(
      fc.property(json, (value) => {
        expect(canonicalJson(turned(value))).toBe(canonicalJson(value))
      }),
    ))

  test('distinguishes different values', () =>
    fc.assert(
      fc.property(tight, tight, (a, b) => {
        expect(canonicalJson(a) === canonicalJson(b)).toBe(isDeepStrictEqual(a, b))
      }),
      { numRuns: 1000 },
    ))

  test.each([
    ['one text and two', ['ab'], ['a', 'b']],
    ['a comma within and between', ['a","b'], ['a', 'b']],
    ['nothing and null', {}, { a: null }],
    ['an empty list and an empty object', [], {}],
    ['a number and its text', [1], ['1']],
    ['null and its text', [null], ['null']],
    ['a member and its text', { a: 1 }, '{"a":1}'],
    ['nested and flat', [['a'], 'b'], [['a', 'b']]],
  ] satisfies [string, Json, Json][])('distinguishes %s', (_, a, b) => {
    expect(canonicalJson(a)).not.toBe(canonicalJson(b))
  })
})
