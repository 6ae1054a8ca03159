import { describe, expect, test } from '@jest/globals'
import type { Kind } from '../../../src/core/model/definition.js'
import { problemLines, read } from './reading.js'

const view = 'Template: {Head: {Configuration: {}}, Body: []}\nActions: []\n'
const flow = 'Content: {Version: "1", StartAction: a, Actions: [{Identifier: a, Type: T}]}\n'

interface Row {
  readonly name: string
  readonly kind: Kind
  readonly text: string

  readonly expected: string | null
  readonly problems: readonly string[]
}

describe('descriptions', () => {
  const rows: readonly Row[] = [
    {
      name: 'letters and signs of a view',
      kind: 'view',
      text: `${view}Description: a, (b) 'c' - é`,
      expected: "a, (b) 'c' - \u00e9",
      problems: [],
    },
    { name: 'an empty one', kind: 'view', text: `${view}Description: ''`, expected: null, problems: [] },
    { name: 'null', kind: 'view', text: `${view}Description:`, expected: null, problems: [] },
    {
      name: 'a list',
      kind: 'view',
      text: `${view}Description: [a]`,
      expected: null,
      problems: ['3:14 error wrong-type: Description is a list; expected a string (in quotes). Correct it.'],
    },
    {
      name: 'a sign outside the alphabet',
      kind: 'view',
      text: `${view}Description: 100%`,
      expected: null,
      problems: [
        '3:14 error description-alphabet: Description "100%" contains "%", which is not allowed; use letters, digits, spaces and _ . : / = + - @ , ( ) \', and no space at the start. Correct it.',
      ],
    },
    {
      name: 'a line end',
      kind: 'view',
      text: `${view}Description: "a\\nb"`,
      expected: null,
      problems: [
        '3:14 error description-alphabet: Description "a\\nb" contains "\\n" (U+000A), which is not allowed; use letters, digits, spaces and _ . : / = + - @ , ( ) \', and no space at the start. Correct it.',
      ],
    },
    {
      name: 'a blank first',
      kind: 'view',
      text: `${view}Description: ' a'`,
      expected: null,
      problems: [
        '3:14 error description-alphabet: Description " a" starts with a space; use letters, digits, spaces and _ . : / = + - @ , ( ) \', and no space at the start. Correct it.',
      ],
    },
    {
      name: "a view's longest",
      kind: 'view',
      text: `${view}Description: ${'d'.repeat(4096)}`,
      expected: 'd'.repeat(4096),
      problems: [],
    },
    {
      name: "a view's too long",
      kind: 'view',
      text: `${view}Description: ${'d'.repeat(4097)}`,
      expected: null,
      problems: [
        '3:14 error description-length: Description "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd\u2026" has 4097 characters; expected at most 4096. Shorten it.',
      ],
    },
    {
      name: 'any sign of a module',
      kind: 'module',
      text: `${flow}Description: 100% "sure" [#1]!`,
      expected: '100% "sure" [#1]!',
      problems: [],
    },
    {
      name: "a module's longest",
      kind: 'module',
      text: `${flow}Description: ${'d'.repeat(500)}`,
      expected: 'd'.repeat(500),
      problems: [],
    },
    {
      name: "a module's too long",
      kind: 'module',
      text: `${flow}Description: ${'d'.repeat(501)}`,
      expected: null,
      problems: [
        '2:14 error description-length: Description "dddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddddd\u2026" has 501 characters; expected at most 500. Shorten it.',
      ],
    },
    {
      name: "a module's two lines",
      kind: 'module',
      text: `${flow}Description: "a\\r\\nb"`,
      expected: null,
      problems: [
        '2:14 error description-alphabet: Description "a\\r\\nb" contains "\\r" (U+000D), which is not allowed; use one line that is not blank. Correct it.',
      ],
    },
    {
      name: 'a blank one of a module',
      kind: 'module',
      text: `${flow}Description: ' '`,
      expected: null,
      problems: [
        '2:14 error description-alphabet: Description " " is blank; use one line that is not blank. Correct it.',
      ],
    },
  ]

  test.each(rows)('$name', ({ kind, text, expected, problems: expectedProblems }) => {
    const { definition, problems } = read(kind, text)
    expect([definition?.description ?? null, problemLines(problems)]).toEqual([expected, expectedProblems])
  })
})
