import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import { matchesKey } from '../../../src/core/text/patterns.js'

describe('patterns over keys', () => {
  const rows: readonly (readonly [patterns: readonly string[], key: string, selected: boolean])[] = [
    [[], 'view/a', true],
    [['view/a'], 'view/a', true],
    [['view/a'], 'view/A', false],
    [['view/a'], 'view/ab', false],
    [['view/a*'], 'view/a', true],
    [['view/*'], 'view/a/b', true],
    [['view/*'], 'module/view/a', false],
    [['*'], 'module/x', true],
    [['*/wrap*up'], 'view/wrap up', true],
    [['*/wrap*up'], 'view/wrap upper', false],
    [['a*b*c'], 'abc', true],
    [['a*b*c'], 'axbxc', true],
    [['a*b*c'], 'acb', false],
    [['a*bc*bc'], 'abc', false],
    [['a*bc*bc'], 'abcbc', true],
    [['ab*ba'], 'aba', false],
    [['**'], 'view/a', true],
    [['view/(a)'], 'view/(a)', true],
    [['view/[a]?'], 'view/a', false],
    [['view/.'], 'view/a', false],
    [['view/a\nb*'], 'view/a\nbc', true],
    [['!view/a'], 'view/a', false],
    [['!view/a'], 'view/b', true],
    [['!view/a', '!view/b'], 'view/b', false],
    [['view/*', '!view/a*'], 'view/ab', false],
    [['view/*', '!view/a*', 'view/ab'], 'view/ab', true],
    [['view/*', '!view/a*'], 'module/x', false],
    [['!view/a', 'view/a'], 'view/a', true],
    [['!view/a', 'view/b'], 'module/x', false],
  ]

  test.each(rows)('%j on %s: %s', (patterns, key, selected) => {
    expect(matchesKey(patterns, key)).toBe(selected)
  })
})

test('agrees with the regular expression that a pattern means', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'b', '*'), maxLength: 8 })
  const key = fc.string({ unit: fc.constantFrom('a', 'b'), maxLength: 10 })
  return fc.assert(
    fc.property(text, key, (pattern, value) => {
      expect(matchesKey([pattern], value)).toBe(new RegExp(`^${pattern.replaceAll('*', '.*')}$`).test(value))
    }),
    { numRuns: 1000 },
  )
})

test('many stars take no longer than few', () => {
  expect(matchesKey([`${'a*'.repeat(5000)}b`], 'a'.repeat(100_000))).toBe(false)
})
