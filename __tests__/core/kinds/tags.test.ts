import { describe, expect, test } from '@jest/globals'
import type { Kind, Tags } from '../../../src/core/model/definition.js'
import { problemLines, read } from './reading.js'

const view = 'Template: {Head: {Configuration: {}}, Body: []}\nActions: []\n'
const flow = 'Content: {Version: "1", StartAction: a, Actions: [{Identifier: a, Type: T}]}\n'

interface Row {
  readonly name: string
  readonly kind: Kind
  readonly text: string

  readonly expected: Tags | null
  readonly problems: readonly string[]
}

describe('tags', () => {
  const rows: readonly Row[] = [
    {
      name: 'a mapping',
      kind: 'view',
      text: `${view}Tags: {a: b, Cost centre: ''}`,
      expected: { a: 'b', 'Cost centre': '' },
      problems: [],
    },
    {
      name: "CloudFormation's list",
      kind: 'module',
      text: `${flow}Tags: [{Key: a, Value: b}, {Key: c, Value: ''}]`,
      expected: { a: 'b', c: '' },
      problems: [],
    },
    { name: 'none', kind: 'view', text: `${view}Tags: {}`, expected: {}, problems: [] },
    { name: 'null', kind: 'view', text: `${view}Tags:`, expected: {}, problems: [] },
    {
      name: 'the member __proto__',
      kind: 'view',
      text: `${view}Tags: {__proto__: x}`,
      expected: Object.fromEntries([['__proto__', 'x']]),
      problems: [],
    },
    {
      name: 'a text',
      kind: 'view',
      text: `${view}Tags: a`,
      expected: null,
      problems: ['3:7 error wrong-type: Tags is a string; expected an object of strings. Correct it.'],
    },
    {
      name: 'a value that is no string',
      kind: 'view',
      text: `${view}Tags: {a: 1}`,
      expected: null,
      problems: [
        '3:11 error wrong-type: The tag "a" is a number; expected a string (in quotes). Correct it.',
      ],
    },
    {
      name: "AWS's own in an envelope",
      kind: 'view',
      text: `${view}Tags: {'aws:x': y, b: c, aws: d}`,
      expected: { b: 'c', aws: 'd' },
      problems: [
        '3:8 warning tag-reserved: The tag "aws:x" begins with aws:, which only AWS may set, so it is ignored. Remove it.',
      ],
    },
    {
      name: "AWS's own in an answer",
      kind: 'module',
      text: `ContactFlowModule: {${flow.trim()}, Tags: {'aws:cloudformation:stack-name': y, b: c}}`,
      expected: { b: 'c' },
      problems: [],
    },
    {
      name: 'keys outside the alphabet',
      kind: 'view',
      text: `${view}Tags: {'a#': '', '': b}`,
      expected: null,
      problems: [
        '3:8 error tag-key: The tag\'s key "a#" contains "#", which is not allowed; use letters, digits, spaces and _ . : / = + - @. Correct it.',
        "3:18 error tag-key: The tag's key is empty; expected 1 to 128 characters. Correct it.",
      ],
    },
    {
      name: 'the longest key, and one too long',
      kind: 'view',
      text: `${view}Tags: {${'k'.repeat(128)}: a, ${'k'.repeat(129)}: b}`,
      expected: null,
      problems: [
        '3:141 error tag-key: The tag\'s key "kkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkkk\u2026" has 129 characters; expected at most 128. Correct it.',
      ],
    },
    {
      name: 'the longest value, and one too long',
      kind: 'view',
      text: `${view}Tags: {a: ${'v'.repeat(256)}, b: ${'v'.repeat(257)}}`,
      expected: null,
      problems: [
        '3:269 error tag-value: The value of the tag "b" has 257 characters; expected at most 256. Shorten it.',
      ],
    },
    {
      name: '50 and one of AWS',
      kind: 'view',
      text: `${view}Tags: {${Array.from({ length: 50 }, (_, i) => `k${i}: v`).join(', ')}, 'aws:x': y}`,
      expected: Object.fromEntries(Array.from({ length: 50 }, (_, i) => [`k${i}`, 'v'])),
      problems: [
        '3:398 warning tag-reserved: The tag "aws:x" begins with aws:, which only AWS may set, so it is ignored. Remove it.',
      ],
    },
    {
      name: '51',
      kind: 'view',
      text: `${view}Tags: {${Array.from({ length: 51 }, (_, i) => `k${i}: v`).join(', ')}}`,
      expected: null,
      problems: ['3:7 error tag-count: There are 51 tags; expected at most 50. Remove some.'],
    },
    {
      name: 'a list with faults',
      kind: 'view',
      text: `${view}Tags: [{Key: a, Value: b}, {Key: c}, {Value: d}, x, {Key: 1, Value: e}, {Key: f, Value: 1}, {Key: a, Value: z}]`,
      expected: null,
      problems: [
        '3:28 error missing-member: Value is missing here. Add it.',
        '3:38 error missing-member: Key is missing here. Add it.',
        '3:50 error wrong-type: A tag of the list is a string; expected an object with Key and Value. Correct it.',
        '3:59 error wrong-type: Key is a number; expected a string (in quotes). Correct it.',
        '3:89 error wrong-type: The tag "f" is a number; expected a string (in quotes). Correct it.',
        '3:99 error duplicate-key: The tag "a" appears twice, first at line 3, column 14. Remove one of them.',
      ],
    },
  ]

  test.each(rows)('$name', ({ kind, text, expected, problems: expectedProblems }) => {
    const { definition, problems } = read(kind, text)
    expect([definition?.tags ?? null, problemLines(problems)]).toEqual([expected, expectedProblems])
  })
})
