import { describe, expect, test } from '@jest/globals'
import type { Content, Kind } from '../../../src/core/model/definition.js'
import { problemLines, read } from './reading.js'

const view = 'Template: {Head: {Configuration: {}}, Body: []}\nActions: []\n'

interface Row {
  readonly name: string
  readonly kind: Kind
  readonly text: string

  readonly expected: Content | null
  readonly problems: readonly string[]
}

describe('views', () => {
  const rows: readonly Row[] = [
    {
      name: 'a template as an object',
      kind: 'view',
      text: 'Template: {Head: {Configuration: {}, Title: x}, Body: [1]}\nActions: [b, a]',
      expected: {
        kind: 'view',
        template: '{"Head":{"Configuration":{},"Title":"x"},"Body":[1]}',
        actions: ['b', 'a'],
      },
      problems: [],
    },
    {
      name: 'a template as JSON text',
      kind: 'view',
      text: `Template: '{"Head": {"Configuration": {}}, "Body": [], "10": 1, "9": 2}'\nActions: []`,
      expected: {
        kind: 'view',
        template: '{"Head":{"Configuration":{}},"Body":[],"10":1,"9":2}',
        actions: [],
      },
      problems: [
        '1:11 warning unknown-member: "10" is not known in a template, and is sent as it is. Known are Head, Body. (In the JSON text of this string: line 1, column 45.)',
        '1:11 warning unknown-member: "9" is not known in a template, and is sent as it is. Known are Head, Body. (In the JSON text of this string: line 1, column 54.)',
      ],
    },
    {
      name: 'content as an object',
      kind: 'view',
      text: 'Content: {Template: {Head: {Configuration: {}}, Body: []}, Actions: [], InputSchema: "{}"}',
      expected: { kind: 'view', template: '{"Head":{"Configuration":{}},"Body":[]}', actions: [] },
      problems: [],
    },
    {
      name: 'content as JSON text with a template as JSON text',
      kind: 'view',
      text: `Content: '{"Template":"{\\"Head\\":{\\"Configuration\\":{}},\\"Body\\":[]}","Actions":["a"]}'`,
      expected: { kind: 'view', template: '{"Head":{"Configuration":{}},"Body":[]}', actions: ['a'] },
      problems: [],
    },
    {
      name: 'a bare template raises its actions',
      kind: 'view',
      text: 'Head: {Configuration: {}}\nBody: [{TableAction: b, Content: [{Props: {Action: a}}]}, {Action: b}, {Action: $.x}, {Action: ""}, {Action: [{Action: c}]}, {action: d}]',
      expected: {
        kind: 'view',
        template:
          '{"Head":{"Configuration":{}},"Body":[{"TableAction":"b","Content":[{"Props":{"Action":"a"}}]},{"Action":"b"},{"Action":"$.x"},{"Action":""},{"Action":[{"Action":"c"}]},{"action":"d"}]}',
        actions: ['b', 'a', 'c'],
      },
      problems: [],
    },
    {
      name: 'an answer without actions',
      kind: 'view',
      text: 'View: {Content: {Template: {Head: {Configuration: {}}, Body: []}, Actions: }}',
      expected: { kind: 'view', template: '{"Head":{"Configuration":{}},"Body":[]}', actions: [] },
      problems: [],
    },
    {
      name: 'an envelope without actions',
      kind: 'view',
      text: 'Template: {Head: {Configuration: {}}, Body: []}',
      expected: null,
      problems: ['1:1 error missing-member: Actions is missing here. Add it.'],
    },
    {
      name: 'an envelope without a template',
      kind: 'view',
      text: 'Content: {Actions: []}',
      expected: null,
      problems: ['1:10 error missing-member: Template is missing here. Add it.'],
    },
    {
      name: 'null for its content',
      kind: 'view',
      text: 'Content:',
      expected: null,
      problems: [
        '1:1 error missing-member: Actions is missing here. Add it.',
        '1:1 error missing-member: Template is missing here. Add it.',
      ],
    },
    {
      name: 'content twice',
      kind: 'view',
      text: `${view}Content: {Template: {Head: {Configuration: {}}, Body: []}, Actions: []}`,
      expected: null,
      problems: [
        '1:11 error two-contents: Template is beside Content, but a view has either Content or Template and Actions. Remove one of them.',
        '2:10 error two-contents: Actions is beside Content, but a view has either Content or Template and Actions. Remove one of them.',
      ],
    },
    {
      name: 'unknown members of content and template',
      kind: 'view',
      text: 'Content: {Template: {Head: {Configuration: {}}, Body: [], Bodi: 1}, Actions: [], Action: []}',
      expected: { kind: 'view', template: '{"Head":{"Configuration":{}},"Body":[],"Bodi":1}', actions: [] },
      problems: [
        '1:82 warning unknown-member: "Action" is not known in a view\'s Content, so it has no effect. Did you mean Actions?',
        '1:59 warning unknown-member: "Bodi" is not known in a template, and is sent as it is. Did you mean Body?',
      ],
    },
    {
      name: 'content that is no object',
      kind: 'view',
      text: 'Content: 1',
      expected: null,
      problems: [
        '1:10 error wrong-type: Content is a number; expected an object, or a string that holds one as JSON. Correct it.',
      ],
    },
    {
      name: 'content that is a list as JSON text',
      kind: 'view',
      text: `Content: '[]'`,
      expected: null,
      problems: [
        '1:10 error wrong-type: Content is a list; expected an object. Correct it. (In the JSON text of this string: line 1, column 1.)',
      ],
    },
    {
      name: 'content that is no JSON',
      kind: 'view',
      text: `Name: x\nContent: '{"Template": {,}}'`,
      expected: null,
      problems: [
        '2:10 error json-syntax: Missing value before ",". Add it. (In the JSON text of this string: line 1, column 15.)',
      ],
    },
    {
      name: 'a template that is no object',
      kind: 'view',
      text: 'Template: []\nActions: []',
      expected: null,
      problems: [
        '1:11 error wrong-type: Template is a list; expected an object, or a string that holds one as JSON. Correct it.',
      ],
    },
    {
      name: 'faults of a template within JSON text within JSON text',
      kind: 'view',
      text: `Content: '{"Template":"{\\"Head\\":1}","Actions":[]}'`,
      expected: null,
      problems: [
        '1:10 error wrong-type: Head is a number; expected an object. Correct it. (In the JSON text of this string: line 1, column 9.) (In the JSON text of this string: line 1, column 13.)',
        '1:10 error missing-member: Body is missing here. Add it. (In the JSON text of this string: line 1, column 1.) (In the JSON text of this string: line 1, column 13.)',
      ],
    },
    {
      name: 'a frame of other types',
      kind: 'view',
      text: 'Head: 1\nBody: {}',
      expected: null,
      problems: [
        '1:7 error wrong-type: Head is a number; expected an object. Correct it.',
        '2:7 error wrong-type: Body is an object; expected a list of components. Correct it.',
      ],
    },
    {
      name: 'no configuration',
      kind: 'view',
      text: 'Head: {}\nBody: []',
      expected: null,
      problems: ['1:7 error missing-member: Configuration is missing here. Add it.'],
    },
    {
      name: 'a configuration of another type',
      kind: 'view',
      text: 'Head: {Configuration: a}\nBody: []',
      expected: null,
      problems: ['1:23 error wrong-type: Configuration is a string; expected an object. Correct it.'],
    },
    {
      name: 'no body',
      kind: 'view',
      text: 'Head: {Configuration: {}}',
      expected: null,
      problems: ['1:1 error missing-member: Body is missing here. Add it.'],
    },
    {
      name: 'no head',
      kind: 'view',
      text: 'Body: []',
      expected: null,
      problems: ['1:1 error missing-member: Head is missing here. Add it.'],
    },
    {
      name: 'actions that are no list',
      kind: 'view',
      text: 'Template: {Head: {Configuration: {}}, Body: []}\nActions: Save',
      expected: null,
      problems: ['2:10 error wrong-type: Actions is a string; expected a list of strings. Correct it.'],
    },
    {
      name: 'faults in the list of actions',
      kind: 'view',
      text: `Template: {Head: {Configuration: {}}, Body: []}\nActions: [Save, 1, '', a#, ' b', Save, ${'a'.repeat(255)}, ${'a'.repeat(256)}]`,
      expected: null,
      problems: [
        '2:17 error wrong-type: An action is a number; expected a string (in quotes). Correct it.',
        '2:20 error action-length: The action is empty; expected 1 to 255 characters. Change it.',
        '2:24 error action-alphabet: The action "a#" contains "#", which is not allowed; use letters, digits, spaces and _ . : / = + - @ ( ) \', and no space at the start. Rename it.',
        '2:28 error action-alphabet: The action " b" starts with a space; use letters, digits, spaces and _ . : / = + - @ ( ) \', and no space at the start. Rename it.',
        '2:297 error action-length: The action "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\u2026" has 256 characters; expected at most 255. Change it.',
        '2:34 warning duplicate-action: Actions names "Save" twice. Remove one of them.',
      ],
    },
    {
      name: 'actions that are raised and not listed',
      kind: 'view',
      text: 'Template: {Head: {Configuration: {}}, Body: [{Action: A}, {TableAction: B}, {Action: A}, {Action: {Action: C}}]}\nActions: [B, D]',
      expected: {
        kind: 'view',
        template:
          '{"Head":{"Configuration":{}},"Body":[{"Action":"A"},{"TableAction":"B"},{"Action":"A"},{"Action":{"Action":"C"}}]}',
        actions: ['B', 'D'],
      },
      problems: [
        '1:55 warning undeclared-action: The view raises the action "A", which Actions does not list, so a flow has no branch for it. Add it to Actions.',
        '1:108 warning undeclared-action: The view raises the action "C", which Actions does not list, so a flow has no branch for it. Add it to Actions.',
      ],
    },
    {
      name: 'an action that is raised and refused',
      kind: 'view',
      text: 'Head: {Configuration: {}}\nBody: [{Action: b#}]',
      expected: null,
      problems: [
        '2:17 error action-alphabet: The action "b#" contains "#", which is not allowed; use letters, digits, spaces and _ . : / = + - @ ( ) \', and no space at the start. Rename it.',
      ],
    },
    {
      name: 'numbers at the edge of what JSON holds',
      kind: 'view',
      text: 'Head: {Configuration: {a: [9007199254740991, -9007199254740991, 1.5, 0]}}\nBody: []',
      expected: {
        kind: 'view',
        template: '{"Head":{"Configuration":{"a":[9007199254740991,-9007199254740991,1.5,0]}},"Body":[]}',
        actions: [],
      },
      problems: [],
    },
    {
      name: 'numbers beyond',
      kind: 'view',
      text: 'Head: {Configuration: {a: [9007199254740992, -9007199254740993, .inf, .nan, 1e300]}}\nBody: [{Metadata: 1e400}]',
      expected: null,
      problems: [
        '1:28 error number-range: The integer is about 9007199254740992; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.',
        '1:46 error number-range: The integer is about -9007199254740992; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.',
        '1:65 error number-range: The number is read as Infinity; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.',
        '1:71 error number-range: The number is read as NaN; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.',
        '1:77 error number-range: The integer is about 1e+300; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.',
        '2:19 error number-range: The number is read as Infinity; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.',
      ],
    },
  ]

  test.each(rows)('$name', ({ kind, text, expected, problems: expectedProblems }) => {
    const { definition, problems } = read(kind, text)
    expect([definition?.content ?? null, problemLines(problems)]).toEqual([expected, expectedProblems])
  })
})
