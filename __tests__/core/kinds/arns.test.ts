import { describe, expect, test } from '@jest/globals'
import type { Kind } from '../../../src/core/model/definition.js'
import { problemLines, read } from './reading.js'

const view = 'Template: {Head: {Configuration: {}}, Body: []}\nActions: []\n'
const instance = 'arn:aws:connect:eu-central-1:111122223333:instance/11111111-2222-4333-8444-555555555555'

interface Row {
  readonly name: string
  readonly kind: Kind
  readonly text: string

  readonly expected: 'valid' | 'invalid'
  readonly problems: readonly string[]
}

describe('ARNs that belong elsewhere', () => {
  const rows: readonly Row[] = [
    {
      name: 'those of the target',
      kind: 'view',
      text: `Head: {Configuration: {}}\nBody: ['${instance}/view/1', '${instance}', 'arn:aws:lambda:eu-central-1:111122223333:function:f:1', 'arn:aws:connect:eu-central-1:111122223333:phone-number/1', 'arn:aws:connect:eu-central-1:aws:view/form:1', 'arn:aws:s3:::bucket/key', 'arn:aws:iam::111122223333:role/x']`,
      expected: 'valid',
      problems: [],
    },
    {
      name: 'what is no ARN',
      kind: 'view',
      text: 'Head: {Configuration: {}}\nBody: ["arn:aws:connect:{{region}}:{{account}}:instance/x", "arn:aws:lambda:us-east-1:{{account}}:function:f", "arn:x:lambda:us-east-1:999999999999:function:f", "arn:aws:lambda"]',
      expected: 'valid',
      problems: [],
    },
    {
      name: 'what goes on with a placeholder',
      kind: 'view',
      text: 'Head: {Configuration: {}}\nBody: ["arn:aws:connect:eu-central-1:999999999999:instance/${I}/queue/abc", "arn:aws:connect:eu-central-1:999999999999:instance/<ID>/queue/abc", "arn:aws:connect:eu-central-1:999999999999:instance/{{id}}"]',
      expected: 'valid',
      problems: [],
    },
    {
      name: 'another instance',
      kind: 'view',
      text: 'Head: {Configuration: {}}\nBody: ["arn:aws:connect:eu-central-1:111122223333:instance/other/queue/1", "arn:aws:connect:eu-central-1:111122223333:instance/third"]',
      expected: 'valid',
      problems: [
        '2:8 warning foreign-arn: "arn:aws:connect:eu-central-1:111122223333:instance/other/queue/1" belongs to instance other; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there.',
        '2:76 warning foreign-arn: "arn:aws:connect:eu-central-1:111122223333:instance/third" belongs to instance third; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there.',
      ],
    },
    {
      name: 'another account',
      kind: 'view',
      text: 'Head: {Configuration: {}}\nBody: ["arn:aws:lex:eu-central-1:999999999999:bot-alias/A/B", "arn:aws:iam::999999999999:role/x"]',
      expected: 'valid',
      problems: [
        '2:8 warning foreign-arn: "arn:aws:lex:eu-central-1:999999999999:bot-alias/A/B" belongs to account 999999999999; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there.',
        '2:63 warning foreign-arn: "arn:aws:iam::999999999999:role/x" belongs to account 999999999999; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there.',
      ],
    },
    {
      name: 'another Region',
      kind: 'view',
      text: 'Head: {Configuration: {}}\nBody: ["arn:aws:connect:us-west-2:aws:view/form:1", "arn:aws:lambda:us-east-1:111122223333:function:f"]',
      expected: 'valid',
      problems: [
        '2:8 warning foreign-arn: "arn:aws:connect:us-west-2:aws:view/form:1" belongs to Region us-west-2; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there.',
        '2:53 warning foreign-arn: "arn:aws:lambda:us-east-1:111122223333:function:f" belongs to Region us-east-1; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there.',
      ],
    },
    {
      name: 'another partition and everything else',
      kind: 'view',
      text: 'Head: {Configuration: {}}\nBody: [{a: "arn:aws-cn:connect:cn-north-1:444455556666:instance/other/x"}, "arn:aws-us-gov:lambda:us-gov-west-1:444455556666:function:f"]',
      expected: 'valid',
      problems: [
        '2:12 warning foreign-arn: "arn:aws-cn:connect:cn-north-1:444455556666:instance/other/x" belongs to instance other, account 444455556666, Region cn-north-1; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there.',
        '2:76 warning foreign-arn: "arn:aws-us-gov:lambda:us-gov-west-1:444455556666:function:f" belongs to account 444455556666, Region us-gov-west-1; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there.',
      ],
    },
    {
      name: 'more than one in a text, and one more than once',
      kind: 'view',
      text: 'Head: {Configuration: {}}\nBody: ["x arn:aws:lambda:us-east-1:111122223333:function:f, [arn:aws:lambda:us-east-2:111122223333:function:g]", {a: ["arn:aws:lambda:us-east-1:111122223333:function:f"]}, "arn:aws:lambda:us-east-1:111122223333:function:f"]',
      expected: 'valid',
      problems: [
        '2:8 warning foreign-arn: "arn:aws:lambda:us-east-1:111122223333:function:f" belongs to Region us-east-1; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there. (2 more in this definition.)',
        '2:8 warning foreign-arn: "arn:aws:lambda:us-east-2:111122223333:function:g" belongs to Region us-east-2; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there.',
      ],
    },
    {
      name: 'an instance of the same id in another service',
      kind: 'view',
      text: 'Head: {Configuration: {}}\nBody: ["arn:aws:ec2:eu-central-1:111122223333:instance/i-1"]',
      expected: 'valid',
      problems: [],
    },
    {
      name: 'within JSON text, and in a contract',
      kind: 'module',
      text: `Content: '{"Version": "1", "StartAction": "a", "Actions": [{"Identifier": "a", "Type": "arn:aws:lambda:us-east-1:111122223333:function:f"}]}'\nSettings: {a: 'arn:aws:lambda:us-east-1:111122223333:function:g'}`,
      expected: 'valid',
      problems: [
        '1:10 warning foreign-arn: "arn:aws:lambda:us-east-1:111122223333:function:f" belongs to Region us-east-1; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there. (In the JSON text of this string: line 1, column 78.)',
        '2:15 warning foreign-arn: "arn:aws:lambda:us-east-1:111122223333:function:g" belongs to Region us-east-1; this run is for instance 11111111-2222-4333-8444-555555555555, account 111122223333, Region eu-central-1. Write the ARN that is meant there.',
      ],
    },
    {
      name: 'in members that are ignored',
      kind: 'view',
      text: `${view}Arn: arn:aws:connect:us-east-1:999999999999:instance/other/view/1`,
      expected: 'valid',
      problems: [],
    },
  ]

  test.each(rows)('$name', ({ kind, text, expected, problems: expectedProblems }) => {
    const { definition, problems } = read(kind, text)
    expect([definition === null ? 'invalid' : 'valid', problemLines(problems)]).toEqual([
      expected,
      expectedProblems,
    ])
  })
})

test('of very many ARNs in a definition a thousand are looked at', () => {
  const foreign = Array.from(
    { length: 1_001 },
    (_, at) => `arn:aws:lambda:us-east-1:111122223333:function:f${at}`,
  )
  const { problems } = read('view', `Head: {Configuration: {}}\nBody: ${JSON.stringify(foreign)}`)
  expect(problems).toHaveLength(1_000)
})
