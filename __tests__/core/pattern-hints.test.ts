import { describe, expect, test } from '@jest/globals'
import { folderMeant, patternHint } from '../../src/core/text/pattern-hints.js'

describe('what was meant by a pattern that matches nothing', () => {
  test.each([
    ['connect/views', true, '"connect/views" is a folder; write "connect/views/**/*.{json,yaml,yml}".'],
    ['connect/views/', true, '"connect/views/" is a folder; write "connect/views/**/*.{json,yaml,yml}".'],
    ['a/*.json, b/*.json', false, 'Write one pattern per line: "a/*.json", then "b/*.json".'],
    [
      'a/*.json,b/*.json;"c/*.json"',
      false,
      'Write one pattern per line: "a/*.json", then "b/*.json", then "c/*.json".',
    ],
    ['a/*.json b/*.{json,yaml}', false, 'Write one pattern per line: "a/*.json", then "b/*.{json,yaml}".'],
    ['a/*.{json,yaml}, b/*.json', false, 'Write one pattern per line: "a/*.{json,yaml}", then "b/*.json".'],
    ['"connect/views/*.json"', false, 'Write "connect/views/*.json", without quotes.'],
    ["'connect/views/*.json'", false, 'Write "connect/views/*.json", without quotes.'],
    [
      '- connect/views/*.json',
      false,
      'Write "connect/views/*.json", without "-": the input is text with one pattern per line, no list.',
    ],
    [
      'connect\\views\\**\\*.json',
      false,
      'Write "connect/views/**/*.json", with "/" between folders: "\\" makes the next character literal.',
    ],
    ['connect/\\[draft\\]/*.json', false, null],
    ['app/views/*.json', false, 'Patterns are relative to the working-directory; write "views/*.json".'],
    ['connect/{a,b}/*.json', false, null],
    ['connect/call centre/*.json', false, null],
    ['other/*.json', false, null],
  ])('%s', (pattern, isFolder, hint) => {
    expect(patternHint(pattern, isFolder, 'app')).toBe(hint)
  })

  test.each([
    ['connect/views/', 'connect/views'],
    ['"connect/views"', 'connect/views'],
    ['connect/*', null],
    ['a, b', null],
    ['"../views"', null],
    ['"/views"', null],
  ])('the folder that %s would be', (pattern, folder) => {
    expect(folderMeant(pattern)).toBe(folder)
  })
})
