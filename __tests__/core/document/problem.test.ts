import { expect, test } from '@jest/globals'
import { compareLocations, error, isError, relocate, warning } from '../../../src/core/document/problem.js'
import { problemCodes } from '../../../src/core/document/problem-codes.js'

const at = (file: string, line: number, column: number) => ({ file, line, column })

test('a warning is no error', () => {
  const problems = [error('json-syntax', at('a', 1, 2), 'x'), warning('unknown-member', at('b', 3, 4), 'y')]
  expect(problems).toEqual([
    { severity: 'error', code: 'json-syntax', message: 'x', place: at('a', 1, 2) },
    { severity: 'warning', code: 'unknown-member', message: 'y', place: at('b', 3, 4) },
  ])
  expect(problems.map(isError)).toEqual([true, false])
})

test('a problem within a string is reported at the string', () => {
  expect(relocate(at('a', 1, 2), error('json-syntax', at('a', 30, 4), 'No.'))).toEqual({
    severity: 'error',
    code: 'json-syntax',
    message: 'No. (In the JSON text of this string: line 30, column 4.)',
    place: at('a', 1, 2),
  })
})

test('problems are ordered by file, line and column', () => {
  const places = [at('b', 1, 1), at('a', 10, 1), at('a', 9, 2), at('B', 5, 5), at('a', 9, 10), at('a', 9, 2)]
  const ordered = places.map((place) => error('json-syntax', place, '')).toSorted(compareLocations)
  expect(ordered.map(({ place }) => `${place.file} ${place.line}:${place.column}`)).toEqual([
    'B 5:5',
    'a 9:2',
    'a 9:2',
    'a 9:10',
    'a 10:1',
    'b 1:1',
  ])
})

test('every code says what it means and what to do, as sentences', () => {
  for (const [code, { meaning, remedy }] of Object.entries(problemCodes)) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect([meaning, remedy]).toEqual([expect.stringMatching(/^\S.*\.$/), expect.stringMatching(/^\S.*\.$/)])
  }
})
