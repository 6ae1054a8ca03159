import { describe, expect, test } from '@jest/globals'
import type { Definition, Kind } from '../../../src/core/model/definition.js'
import { problemLines, read } from './reading.js'

const flow = 'Content: {Version: "1", StartAction: a, Actions: [{Identifier: a, Type: T}]}\n'
const bare = 'Version: "1"\nStartAction: a\nActions: [{Identifier: a, Type: T}]\n'

interface Row {
  readonly name: string
  readonly kind: Kind
  readonly text: string

  readonly expected: Expected | null
  readonly problems: readonly string[]
}

interface Expected {
  readonly content: string
  readonly settings: string | null
  readonly external: boolean | null
}

function summary(definition: Definition | null): Expected | null {
  if (definition?.content.kind !== 'module') return null
  const { content, settings } = definition.content
  return { content, settings, external: definition.externalInvocation }
}

describe('flow modules', () => {
  const rows: readonly Row[] = [
    {
      name: 'flow language as an object',
      kind: 'module',
      text: 'Content: {Version: "1", StartAction: a, Actions: [{Identifier: a, Type: T}], Metadata: {x: 1}, Settings: {}}',
      expected: {
        content:
          '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T"}],"Metadata":{"x":1},"Settings":{}}',
        settings: null,
        external: null,
      },
      problems: [],
    },
    {
      name: 'flow language as JSON text',
      kind: 'module',
      text: `Content: '{"Version": "1", "StartAction": "a", "Actions": [{"Identifier": "a", "Type": "T", "10": 1, "9": 2}]}'`,
      expected: {
        content: '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T","10":1,"9":2}]}',
        settings: null,
        external: null,
      },
      problems: [],
    },
    {
      name: 'bare flow language with its own Settings',
      kind: 'module',
      text: `${bare}Settings: {}`,
      expected: {
        content: '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T"}],"Settings":{}}',
        settings: null,
        external: null,
      },
      problems: [],
    },
    {
      name: 'a contract as an object',
      kind: 'module',
      text: `${flow}Settings: {b: 1, a: 2}`,
      expected: {
        content: '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T"}]}',
        settings: '{"b":1,"a":2}',
        external: null,
      },
      problems: [],
    },
    {
      name: 'a contract as JSON text',
      kind: 'module',
      text: `${flow}Settings: '{"b": 1, "a": {}}'`,
      expected: {
        content: '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T"}]}',
        settings: '{"b":1,"a":{}}',
        external: null,
      },
      problems: [],
    },
    {
      name: 'an empty contract',
      kind: 'module',
      text: `${flow}Settings: {}`,
      expected: {
        content: '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T"}]}',
        settings: '{}',
        external: null,
      },
      problems: [],
    },
    {
      name: 'null for a contract',
      kind: 'module',
      text: `${flow}Settings:`,
      expected: {
        content: '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T"}]}',
        settings: null,
        external: null,
      },
      problems: [],
    },
    {
      name: 'external invocation on',
      kind: 'module',
      text: `${flow}ExternalInvocationConfiguration: {Enabled: true}`,
      expected: {
        content: '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T"}]}',
        settings: null,
        external: true,
      },
      problems: [],
    },
    {
      name: 'external invocation off',
      kind: 'module',
      text: `${flow}ExternalInvocationConfiguration: {Enabled: false}`,
      expected: {
        content: '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T"}]}',
        settings: null,
        external: false,
      },
      problems: [],
    },
    {
      name: 'external invocation left open',
      kind: 'module',
      text: `${flow}ExternalInvocationConfiguration: {}`,
      expected: {
        content: '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T"}]}',
        settings: null,
        external: null,
      },
      problems: [],
    },
    {
      name: 'external invocation as a text',
      kind: 'module',
      text: `${flow}ExternalInvocationConfiguration: {Enabled: 'true', enabled: 1}`,
      expected: null,
      problems: [
        '2:52 warning unknown-member: "enabled" is not known in ExternalInvocationConfiguration, so it has no effect. Did you mean Enabled?',
        '2:44 error wrong-type: Enabled is a string; expected true or false. Correct it.',
      ],
    },
    {
      name: 'external invocation of another type',
      kind: 'module',
      text: `${flow}ExternalInvocationConfiguration: true`,
      expected: null,
      problems: [
        '2:34 error wrong-type: ExternalInvocationConfiguration is true or false; expected an object. Correct it.',
      ],
    },
    {
      name: 'no content',
      kind: 'module',
      text: 'ContactFlowModule: {Name: a}',
      expected: null,
      problems: ['1:20 error missing-member: Content is missing here. Add it.'],
    },
    {
      name: 'null for its content',
      kind: 'module',
      text: 'Name: a\nContent:',
      expected: null,
      problems: [
        '2:9 error wrong-type: Content is null; expected an object, or a string that holds one as JSON. Correct it.',
      ],
    },
    {
      name: 'content and contract of other types',
      kind: 'module',
      text: 'Content: 1\nSettings: []',
      expected: null,
      problems: [
        '1:10 error wrong-type: Content is a number; expected an object, or a string that holds one as JSON. Correct it.',
        '2:11 error wrong-type: Settings is a list; expected an object, or a string that holds one as JSON. Correct it.',
      ],
    },
    {
      name: 'a contract that is no JSON',
      kind: 'module',
      text: `${flow}Settings: x`,
      expected: null,
      problems: [
        '2:11 error json-syntax: x is not a value of JSON. Write "x" for text. (In the JSON text of this string: line 1, column 1.)',
      ],
    },
    {
      name: 'an empty text for a contract',
      kind: 'module',
      text: `${flow}Settings: ''`,
      expected: null,
      problems: [
        '2:11 error empty-document: The string is empty. Write JSON text, or remove it. (In the JSON text of this string: line 1, column 1.)',
      ],
    },
    {
      name: 'unknown members of flow language',
      kind: 'module',
      text: `${bare}Name: x\nSetings: {}`,
      expected: {
        content:
          '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T"}],"Name":"x","Setings":{}}',
        settings: null,
        external: null,
      },
      problems: [
        '4:1 warning unknown-member: "Name" is not known in flow language, and is sent as it is. Known are Version, StartAction, Actions, Metadata, Settings.',
        '5:1 warning unknown-member: "Setings" is not known in flow language, and is sent as it is. Did you mean Settings?',
      ],
    },
    {
      name: 'nothing of flow language',
      kind: 'module',
      text: 'Content: {}',
      expected: null,
      problems: [
        '1:10 error missing-member: Version is missing here. Add it.',
        '1:10 error missing-member: StartAction is missing here. Add it.',
        '1:10 error missing-member: Actions is missing here. Add it.',
      ],
    },
    {
      name: 'actions that are no list',
      kind: 'module',
      text: 'Version: "1"\nStartAction: a\nActions: {}',
      expected: null,
      problems: ['3:10 error wrong-type: Actions is an object; expected a list of actions. Correct it.'],
    },
    {
      name: 'wrong types everywhere',
      kind: 'module',
      text: 'Version: 1\nStartAction: 1\nActions: [1, {}, {Identifier: 1, Type: 2, Parameters: [], Transitions: []}, {Identifier: b, Type: T, Transitions: {NextAction: 1, Conditions: {}, Errors: [1, {}, {NextAction: 2}]}}]',
      expected: null,
      problems: [
        '1:10 error wrong-type: Version is a number; expected a string (in quotes). Correct it.',
        '2:14 error wrong-type: StartAction is a number; expected a string (in quotes). Correct it.',
        '3:11 error wrong-type: An action is a number; expected an object. Correct it.',
        '3:14 error missing-member: Identifier is missing here. Add it.',
        '3:14 error missing-member: Type is missing here. Add it.',
        '3:31 error wrong-type: Identifier is a number; expected a string (in quotes). Correct it.',
        '3:40 error wrong-type: Type is a number; expected a string (in quotes). Correct it.',
        '3:55 error wrong-type: Parameters is a list; expected an object. Correct it.',
        '3:72 error wrong-type: Transitions is a list; expected an object. Correct it.',
        '3:128 error wrong-type: NextAction is a number; expected a string (in quotes). Correct it.',
        '3:143 error wrong-type: Conditions is an object; expected a list. Correct it.',
        '3:156 error wrong-type: One of Errors is a number; expected an object. Correct it.',
        '3:159 error missing-member: NextAction is missing here. Add it.',
        '3:176 error wrong-type: NextAction is a number; expected a string (in quotes). Correct it.',
      ],
    },
    {
      name: 'null for what may be absent',
      kind: 'module',
      text: 'Version: "1"\nStartAction: a\nActions: [{Identifier: a, Type: T, Parameters: , Transitions: {NextAction: , Conditions: , Errors: }}]',
      expected: {
        content:
          '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T","Parameters":null,"Transitions":{"NextAction":null,"Conditions":null,"Errors":null}}]}',
        settings: null,
        external: null,
      },
      problems: [],
    },
    {
      name: 'transitions of every sort',
      kind: 'module',
      text: 'Version: "1"\nStartAction: a\nActions:\n- {Identifier: a, Type: T, Parameters: {}, Transitions: {NextAction: b, Conditions: [{NextAction: c}], Errors: [{NextAction: d}]}}\n- {Identifier: b, Type: T, Transitions: {NextAction: a}}\n- {Identifier: c, Type: T, Transitions: {}}\n- {Identifier: d, Type: T}',
      expected: {
        content:
          '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T","Parameters":{},"Transitions":{"NextAction":"b","Conditions":[{"NextAction":"c"}],"Errors":[{"NextAction":"d"}]}},{"Identifier":"b","Type":"T","Transitions":{"NextAction":"a"}},{"Identifier":"c","Type":"T","Transitions":{}},{"Identifier":"d","Type":"T"}]}',
        settings: null,
        external: null,
      },
      problems: [],
    },
    {
      name: 'transitions that name nothing',
      kind: 'module',
      text: 'Version: "1"\nStartAction: a\nActions:\n- {Identifier: a, Type: T, Transitions: {NextAction: x, Conditions: [{NextAction: y}], Errors: [{NextAction: z}]}}\n- {Identifier: b, Type: T, Transitions: {NextAction: b}}\n- {Identifier: c, Type: T, Transitions: {NextAction: ""}}',
      expected: null,
      problems: [
        '4:54 error unknown-action: A transition of "a" names "x", but no action has that Identifier. Correct it, or add the action.',
        '4:83 error unknown-action: A transition of "a" names "y", but no action has that Identifier. Correct it, or add the action.',
        '4:110 error unknown-action: A transition of "a" names "z", but no action has that Identifier. Correct it, or add the action.',
        '6:54 error unknown-action: A transition of "c" names "", but no action has that Identifier. Correct it, or add the action.',
        '5:16 warning unreachable-action: No transition leads to the action "b", so it never runs. Add a transition to it, or remove it.',
        '6:16 warning unreachable-action: No transition leads to the action "c", so it never runs. Add a transition to it, or remove it.',
      ],
    },
    {
      name: 'a start that names nothing',
      kind: 'module',
      text: 'Version: "1"\nStartAction: x\nActions: [{Identifier: a, Type: T}]',
      expected: null,
      problems: [
        '2:14 error unknown-action: StartAction names "x", but no action has that Identifier. Correct it, or add the action.',
      ],
    },
    {
      name: 'identifiers given twice, whose transitions all count',
      kind: 'module',
      text: 'Version: "1"\nStartAction: a\nActions:\n- {Identifier: a, Type: T, Transitions: {NextAction: b}}\n- {Identifier: a, Type: T, Transitions: {NextAction: c}}\n- {Identifier: b, Type: T}\n- {Identifier: c, Type: T}\n- {Identifier: a, Type: T}',
      expected: null,
      problems: [
        '5:16 error duplicate-identifier: Two actions have the Identifier "a": the first at line 4, column 16. Rename one of them, and the transitions that mean it.',
        '8:16 error duplicate-identifier: Two actions have the Identifier "a": the first at line 4, column 16. Rename one of them, and the transitions that mean it.',
      ],
    },
    {
      name: 'numbers and ARNs of the canvas',
      kind: 'module',
      text: `${bare}Metadata: {x: 1e400, y: 12345678901234567890, arn: 'arn:aws:lambda:us-east-1:999999999999:function:f'}`,
      expected: {
        content:
          '{"Version":"1","StartAction":"a","Actions":[{"Identifier":"a","Type":"T"}],"Metadata":{"x":null,"y":12345678901234567000,"arn":"arn:aws:lambda:us-east-1:999999999999:function:f"}}',
        settings: null,
        external: null,
      },
      problems: [],
    },
    {
      name: 'numbers beyond what JSON holds',
      kind: 'module',
      text: 'Version: "1"\nStartAction: a\nActions: [{Identifier: a, Type: T, Parameters: {Metadata: {y: 12345678901234567890}}}]',
      expected: null,
      problems: [
        '3:63 error number-range: The integer is about 12345678901234567000; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it.',
      ],
    },
    {
      name: 'a number in a contract as JSON text',
      kind: 'module',
      text: `${flow}Settings: '{"a": 12345678901234567890}'`,
      expected: null,
      problems: [
        '2:11 error number-range: The integer is about 12345678901234567000; expected one between -(2^53 - 1) and 2^53 - 1, which JSON holds exactly. Quote it. (In the JSON text of this string: line 1, column 7.)',
      ],
    },
  ]

  test.each(rows)('$name', ({ kind, text, expected, problems: expectedProblems }) => {
    const { definition, problems } = read(kind, text)
    expect([summary(definition), problemLines(problems)]).toEqual([expected, expectedProblems])
  })
})
