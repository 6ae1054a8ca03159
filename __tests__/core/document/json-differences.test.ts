import { describe, expect, test } from '@jest/globals'
import { describeDifferences } from '../../../src/core/document/json-differences.js'
import type { Json } from '../../../src/core/model/definition.js'

describe('where two values differ', () => {
  test.each([
    ['nowhere', { a: [1, { b: null }] }, { a: [1, { b: null }] }, []],
    ['nowhere but in order', { a: 1, b: 2 }, { b: 2, a: 1 }, []],
    ['as a whole', 1, 2, ['everything was changed']],
    ['in type', {}, [], ['everything was changed']],
    ['from nothing', null, {}, ['everything was changed']],
    ['to nothing', [], null, ['everything was changed']],
    ['in a member', { a: 1 }, { a: 2 }, ['a was changed']],
    ['in a deep member', { a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }, ['a.b.c was changed']],
    ['by a member less', { a: { b: 1, c: 2 } }, { a: { b: 1 } }, ['a.c was dropped']],
    ['by a member more', { a: {} }, { a: { b: null } }, ['a.b was added']],
    ['by a member that every object has', {}, { toString: 1 }, ['toString was added']],
    ['by losing a member that every object has', { toString: 1 }, {}, ['toString was dropped']],
    ['in an item', { a: [1, { b: 2 }] }, { a: [1, { b: 3 }] }, ['a[1].b was changed']],
    ['in an item of a list of lists', [[1], [2]], [[1], [3]], ['[1][0] was changed']],
    ['in how many items there are', { a: [1, 2] }, { a: [1] }, ['a was changed']],
    ['in a list and an object', { a: [] }, { a: {} }, ['a was changed']],
    ['in an object and a list', { a: {} }, { a: [] }, ['a was changed']],
    ['in half a character', { a: '\ud83d' }, { a: '\ude00' }, ['a was changed']],
    ['nowhere, in half a character', { a: '\ud83d' }, { a: '\ud83d' }, []],
    ['in a number beyond all', { a: [1] }, { a: [Number.POSITIVE_INFINITY] }, ['a[0] was changed']],
    [
      'in several places',
      { a: 1, b: 2, c: 3 },
      { b: 3, c: 3, d: 4 },
      ['a was dropped', 'b was changed', 'd was added'],
    ],
  ] satisfies [string, Json, Json, readonly string[]][])('%s', (_, before, after, reported) => {
    expect(describeDifferences(before, after)).toEqual(reported)
  })

  const numbered = (count: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, n) => [`m${n}`, n]))
  const added = Array.from({ length: 10 }, (_, n) => `m${n} was added`)
  test.each([
    ['ten are all named', 10, added],
    ['of eleven ten are named', 11, [...added, 'and 1 more']],
    ['of many ten are named', 25, [...added, 'and 15 more']],
  ])('%s', (_, count, reported) => {
    expect(describeDifferences({}, numbered(count))).toEqual(reported)
  })
})
