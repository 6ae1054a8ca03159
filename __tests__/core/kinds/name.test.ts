import { describe, expect, test } from '@jest/globals'
import type { Kind } from '../../../src/core/model/definition.js'
import { problemLines, read } from './reading.js'

const view = 'Template: {Head: {Configuration: {}}, Body: []}\nActions: []\n'
const flow = 'Content: {Version: "1", StartAction: a, Actions: [{Identifier: a, Type: T}]}\n'
const bare = 'Version: "1"\nStartAction: a\nActions: [{Identifier: a, Type: T}]\n'

interface Row {
  readonly name: string
  readonly kind: Kind
  readonly text: string
  readonly file?: string
  readonly expected: string | null
  readonly problems: readonly string[]
}

describe('names', () => {
  const rows: readonly Row[] = [
    {
      name: 'the Name that is given',
      kind: 'view',
      text: `${view}Name: Ünïté 2 (a/b) = c+d - e@f's_g.h:i`,
      expected: "\u00dcn\u00eft\u00e9 2 (a/b) = c+d - e@f's_g.h:i",
      problems: [],
    },
    {
      name: 'no Name in a folder',
      kind: 'view',
      text: view,
      file: 'connect/views/wrap-up.json.view.yaml',
      expected: 'wrap-up.json',
      problems: [],
    },
    {
      name: 'a file named .module.yml',
      kind: 'module',
      text: flow,
      file: 'a.b.module.yml',
      expected: 'a.b',
      problems: [],
    },
    {
      name: 'a view named .module',
      kind: 'view',
      text: view,
      file: 'a.module.yaml',
      expected: 'a',
      problems: [],
    },
    {
      name: 'a file in capitals',
      kind: 'view',
      text: view,
      file: 'A.VIEW.YAML',
      expected: 'A',
      problems: [],
    },
    {
      name: 'a file named view',
      kind: 'view',
      text: view,
      file: 'view.yaml',
      expected: 'view',
      problems: [],
    },
    { name: 'a null Name', kind: 'view', text: `${view}Name:`, expected: 'example', problems: [] },
    { name: 'bare content', kind: 'module', text: bare, file: 'x.yaml', expected: 'x', problems: [] },
    {
      name: "a file's name that is refused",
      kind: 'view',
      text: view,
      file: 'dir/a#b.view.yaml',
      expected: null,
      problems: [
        '1:1 error name-alphabet: The name (the file\'s, as there is no Name) "a#b" contains "#", which is not allowed; use letters, digits, spaces and _ . : / = + - @ ( ) \', and no space at the start. Give it another Name.',
      ],
    },
    {
      name: "a file's name that is empty",
      kind: 'view',
      text: view,
      file: 'dir/.view.yaml',
      expected: null,
      problems: [
        "1:1 error name-length: The name (the file's, as there is no Name) is empty; expected 1 to 255 characters. Give it another Name.",
      ],
    },
    {
      name: "bare content whose file's name is refused",
      kind: 'module',
      text: bare,
      file: 'dir/.yaml',
      expected: null,
      problems: [
        "1:1 error name-length: The name (the file's, as there is no Name) is empty; expected 1 to 127 characters. Give it another Name.",
      ],
    },
    {
      name: 'a Name that is no string',
      kind: 'view',
      text: `${view}Name: 1`,
      expected: null,
      problems: ['3:7 error wrong-type: Name is a number; expected a string (in quotes). Correct it.'],
    },
    {
      name: 'an empty Name',
      kind: 'view',
      text: `${view}Name: ''`,
      expected: null,
      problems: ['3:7 error name-length: Name is empty; expected 1 to 255 characters. Give it another Name.'],
    },
    {
      name: 'a blank first',
      kind: 'view',
      text: `${view}Name: ' a'`,
      expected: null,
      problems: [
        '3:7 error name-alphabet: Name " a" starts with a space; use letters, digits, spaces and _ . : / = + - @ ( ) \', and no space at the start. Give it another Name.',
      ],
    },
    {
      name: 'a sign outside the alphabet',
      kind: 'view',
      text: `${view}Name: a#b`,
      expected: null,
      problems: [
        '3:7 error name-alphabet: Name "a#b" contains "#", which is not allowed; use letters, digits, spaces and _ . : / = + - @ ( ) \', and no space at the start. Give it another Name.',
      ],
    },
    {
      name: 'a character of two units outside the alphabet',
      kind: 'view',
      text: `${view}Name: a😀`,
      expected: null,
      problems: [
        '3:7 error name-alphabet: Name "a\ud83d\ude00" contains "\ud83d\ude00" (U+1F600), which is not allowed; use letters, digits, spaces and _ . : / = + - @ ( ) \', and no space at the start. Give it another Name.',
      ],
    },
    {
      name: 'a line end',
      kind: 'view',
      text: `${view}Name: "a\\nb"`,
      expected: null,
      problems: [
        '3:7 error name-alphabet: Name "a\\nb" contains "\\n" (U+000A), which is not allowed; use letters, digits, spaces and _ . : / = + - @ ( ) \', and no space at the start. Give it another Name.',
      ],
    },
    {
      name: "a view's longest name",
      kind: 'view',
      text: `${view}Name: ${'n'.repeat(255)}`,
      expected: 'n'.repeat(255),
      problems: [],
    },
    {
      name: "a view's name too long",
      kind: 'view',
      text: `${view}Name: ${'n'.repeat(256)}`,
      expected: null,
      problems: [
        '3:7 error name-length: Name "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\u2026" has 256 characters; expected at most 255. Give it another Name.',
      ],
    },
    {
      name: 'too long and outside the alphabet',
      kind: 'view',
      text: `${view}Name: ${'n'.repeat(255)}!`,
      expected: null,
      problems: [
        '3:7 error name-length: Name "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\u2026" has 256 characters; expected at most 255. Give it another Name.',
        '3:7 error name-alphabet: Name "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\u2026" contains "!", which is not allowed; use letters, digits, spaces and _ . : / = + - @ ( ) \', and no space at the start. Give it another Name.',
      ],
    },
    {
      name: "a module's longest name",
      kind: 'module',
      text: `${flow}Name: ${'n'.repeat(127)}`,
      expected: 'n'.repeat(127),
      problems: [],
    },
    {
      name: "a module's name too long",
      kind: 'module',
      text: `${flow}Name: ${'n'.repeat(128)}`,
      expected: null,
      problems: [
        '2:7 error name-length: Name "nnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnnn\u2026" has 128 characters; expected at most 127. Give it another Name.',
      ],
    },
    {
      name: "any sign in a module's name",
      kind: 'module',
      text: `${flow}Name: ' #1 [x] & %'`,
      expected: ' #1 [x] & %',
      problems: [],
    },
    {
      name: "a blank module's name",
      kind: 'module',
      text: `${flow}Name: '  '`,
      expected: null,
      problems: [
        '2:7 error name-alphabet: Name "  " is blank; use one line that is not blank. Give it another Name.',
      ],
    },
    {
      name: "a module's name of two lines",
      kind: 'module',
      text: `${flow}Name: "a\\nb"`,
      expected: null,
      problems: [
        '2:7 error name-alphabet: Name "a\\nb" contains "\\n" (U+000A), which is not allowed; use one line that is not blank. Give it another Name.',
      ],
    },
    {
      name: "a module's name with a line separator",
      kind: 'module',
      text: `${flow}Name: "a\\u2028b"`,
      expected: null,
      problems: [
        '2:7 error name-alphabet: Name "a\\u2028b" contains "\\u2028" (U+2028), which is not allowed; use one line that is not blank. Give it another Name.',
      ],
    },
  ]

  test.each(rows)('$name', ({ kind, text, file, expected, problems: expectedProblems }) => {
    const { name, problems } = read(kind, text, file)
    expect([name, problemLines(problems)]).toEqual([expected, expectedProblems])
  })
})
