import { describe, expect, test } from '@jest/globals'
import type { Kind } from '../../src/core/model/definition.js'
import { flow, readAs, refusals, template } from '../support/unusual.js'

test('a message says what to do', async () => {
  const texts = [
    await readAs('module', 'a.json', { ContactFlowType: 'CUSTOMER_QUEUE', Content: flow }),
    await readAs('module', 'a.json', { name: 'a', content: flow }),
    await readAs('view', 'a.yaml', 'Type: AWS::Connect::View\nProperties: {Name: !Ref Name}\n'),
  ].flatMap(({ problems }) => problems.map(({ message }) => message))
  expect(texts).toEqual([
    'This is a contact flow (it has ContactFlowType); this action publishes flow modules. Move the file to where the modules patterns do not match it, or exclude it with a pattern that begins with "!".',
    'The member "content" is not known; did you mean Content? Likewise Name for "name". Names of members are written as the API writes them, with capital letters.',
    'This is a CloudFormation template, and its resource of type AWS::Connect::View computes its property "Name"; expected literal properties, since nothing is computed here. Write the values, or keep the properties as a file of their own.',
  ])
})

describe('a definition within something else is read', () => {
  test('JSON text in a JSON string: its problems are reported at the string', async () => {
    const content = JSON.stringify({
      ...flow,
      StartAction: 'b',
      Extra: 'arn:aws:lambda:r:111122223333:function:f',
    })
    const { name, problems, arns } = await readAs('module', 'greeting.json', JSON.stringify(content))
    expect(name).toBe('greeting')
    expect(problems.map(({ code, place }) => [code, place.line, place.column])).toEqual([
      ['unknown-member', 1, 1],
      ['unknown-action', 1, 1],
    ])
    expect(arns.map(({ place, suffix }) => [place.column, suffix])).toEqual([
      [1, expect.stringMatching(/^ \(In the JSON text/)],
    ])
  })

  test('JSON text in a JSON string is the definition that the text is', async () => {
    const inString = await readAs('module', 'greeting.json', JSON.stringify(JSON.stringify(flow)))
    expect(inString.definition).toEqual((await readAs('module', 'greeting.json', flow)).definition)
  })

  const properties = { Name: 'Wrap', Template: template, Actions: [], Tags: [{ Key: 'a', Value: 'b' }] }
  test.each([
    [
      'a template in JSON',
      'a.json',
      {
        Resources: {
          V: { Type: 'AWS::Connect::View', Properties: { InstanceArn: { Ref: 'I' }, ...properties } },
        },
      },
    ],
    ['a resource alone', 'a.json', { Type: 'AWS::Connect::View', Properties: properties }],
    [
      'a template in YAML whose tags are elsewhere',
      'a.yaml',
      `AWSTemplateFormatVersion: '2010-09-09'\nResources:\n  V:\n    Type: AWS::Connect::View\n    DeletionPolicy: Retain\n    Properties:\n      Name: Wrap\n      InstanceArn: !Ref I\n      Template: ${JSON.stringify(template)}\n      Actions: []\n      Tags: [{Key: a, Value: b}]\nOutputs:\n  Arn: {Value: !GetAtt V.ViewArn}\n`,
    ],
  ])('%s', async (_name, file, content) => {
    const { definition, problems } = await readAs('view', file, content)
    const { name, tags, hash } = definition ?? {}
    const bare = (await readAs('view', 'b.json', template)).definition
    expect({ problems, name, tags, hash }).toEqual({
      problems: [],
      name: 'Wrap',
      tags: { a: 'b' },
      hash: bare?.hash,
    })
  })

  test("a template's own instance is looked at as any ARN", async () => {
    const InstanceArn = 'arn:aws:connect:eu-west-2:111122223333:instance/i'
    const { arns } = await readAs('view', 'a.json', {
      Type: 'AWS::Connect::View',
      Properties: { InstanceArn, ...properties },
    })
    expect(arns.map(({ arn }) => arn)).toEqual([InstanceArn])
  })
})

describe('what may look like it is still a definition', () => {
  test.each<readonly [string, Kind, string, unknown]>([
    [
      "a view's own Type",
      'view',
      'a.json',
      { View: { Type: 'CUSTOMER_MANAGED', Content: { Template: template, Actions: [] } } },
    ],
    [
      "a module's Type and ARN",
      'module',
      'a.json',
      { Type: 'MODULE', Arn: 'arn:aws:connect:r:1:instance/i/flow-module/m', Content: flow },
    ],
    [
      'content that says Ref',
      'module',
      'a.json',
      {
        Type: 'AWS::Connect::ContactFlowModule',
        Properties: { Name: 'm', Content: JSON.stringify({ ...flow, Metadata: { Ref: 'x' } }) },
      },
    ],
  ])('%s', async (_name, kind, file, content) => {
    const { definition, problems } = await readAs(kind, file, content)
    expect([definition === null, problems]).toEqual([false, []])
  })

  test.each<readonly [string, Kind, string, unknown, readonly string[]]>([
    ['text', 'view', 'a.yaml', 'hello there', ['1:1 definition-type']],
    ['a comment', 'module', 'a.json', '// a comment', ['1:1 json-syntax']],
    ['nothing', 'module', 'a.json', '', ['1:1 empty-document']],
    ['another object', 'module', 'a.json', { Name: 'a' }, ['1:1 definition-shape']],
    ['a string of broken JSON', 'module', 'a.json', '"{"', ['1:1 json-syntax']],
    [
      'a tag outside of a template',
      'view',
      'a.yaml',
      'Head: !Ref a\nBody: !Ref b\n',
      ['1:7 yaml-value', '2:7 yaml-value'],
    ],
  ])('%s has the problems that it had', async (_name, kind, file, content, expected) => {
    expect(await refusals(kind, file, content)).toEqual(expected)
  })
})
