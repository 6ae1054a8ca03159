import { describe, expect, test } from '@jest/globals'
import * as fc from 'fast-check'
import picomatch from 'picomatch'
import { compileGlob } from '../../src/adapters/files/compile-glob.js'
import { createMatcher, defaultGlobs } from '../../src/adapters/files/glob.js'
import { defaultPatterns, defaultValues } from '../../src/inputs/values.js'

const ours = (glob: string) => createMatcher(glob, compileGlob(glob))
const theirs = (glob: string) => picomatch(glob, { nonegate: true })

describe('a pattern', () => {
  const glob = fc
    .array(
      fc.constantFrom('*', '*', '**', '/', 'a', 'b', '-', '.', '?', '{a,b*-*}', '[ab]', '@(a|b)', '+(a*b*)'),
      {
        minLength: 1,
        maxLength: 9,
      },
    )
    .map((parts) => parts.join(''))
  const file = fc
    .array(fc.constantFrom('a', 'b', '-', '.', '/'), { minLength: 1, maxLength: 12 })
    .map((parts) => parts.join(''))

  test('matches what picomatch matches', () => {
    fc.assert(
      fc.property(glob, fc.array(file, { minLength: 20, maxLength: 20 }), (pattern, files) => {
        expect(files.filter(ours(pattern))).toEqual(files.filter((each) => theirs(pattern)(each)))
      }),
      { numRuns: 2_000 },
    )
  })
})

// The longest name that file systems allow is 255 bytes. By backtracking these take from seconds to hours.
describe('a long name takes no time', () => {
  test.each([
    ['*-*-*-*-*.json', `${'-'.repeat(240)}.jso`],
    ['connect/**/*-*-*-*-*-*-*-*.{json,yaml,yml}', `connect/a/${'-'.repeat(240)}.yam`],
    ['*a?*a?*a?*a?*a?*b', 'a'.repeat(244)],
    ['{*-*-*-*-*,x}.json', `${'-'.repeat(240)}.jso`],
  ])('of the pattern %s', (glob, name) => {
    const matches = ours(glob)
    const from = performance.now()
    expect([matches(name), performance.now() - from < 1_000]).toEqual([false, true])
  })
})

test('what is written down of the default patterns is what picomatch makes of them', () => {
  const defaults = [defaultPatterns('views'), defaultPatterns('modules'), defaultValues]
  const patterns = defaults.flatMap((each) => each.patterns)
  expect(defaultGlobs).toEqual(new Map(patterns.map((glob) => [glob, compileGlob(glob)])))
})
