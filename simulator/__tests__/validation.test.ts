import {
  CreateContactFlowModuleCommand,
  CreateViewCommand,
  CreateViewVersionCommand,
  ListViewsCommand,
  TagResourceCommand,
  UpdateContactFlowModuleContentCommand,
  UpdateViewMetadataCommand,
} from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import { content, instance, refusal, template } from './support.js'

const many = (count: number): Record<string, string> =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 'v']))

const body = (...nodes: object[]): string => JSON.stringify({ Head: { Configuration: {} }, Body: nodes })

describe('a view is refused', () => {
  const refused: [
    string,
    Partial<Record<'Name' | 'Description', string>> & { Tags?: Record<string, string> },
    string,
  ][] = [
    ['without a name', { Name: '' }, "Value at 'name'"],
    ['with a leading blank in its name', { Name: ' a' }, "Value at 'name'"],
    ['with a name of 256 characters', { Name: 'x'.repeat(256) }, 'less than or equal to 255'],
    ['with a comma in its name', { Name: 'a, b' }, "Value at 'name'"],
    ['with # in its description', { Description: 'feat: x (#12)' }, "Value at 'description'"],
    ['with two lines of description', { Description: 'a\nb' }, "Value at 'description'"],
    ['with an empty description', { Description: '' }, 'greater than or equal to 1'],
    [
      'with a description of 4097 characters',
      { Description: 'x'.repeat(4097) },
      'less than or equal to 4096',
    ],
    ['with an empty map of tags', { Tags: {} }, "Value at 'tags'"],
    ['with 51 tags', { Tags: many(51) }, 'less than or equal to 50'],
    ['with a tag of AWS', { Tags: { 'aws:x': 'y' } }, 'have keys of'],
    ['with a tag value of 257 characters', { Tags: { x: 'y'.repeat(257) } }, 'have values of'],
  ]
  test.each(refused)('%s', async (_case, given, text) => {
    const { client, InstanceId, sim } = await instance()
    const Content = { Template: template('a'), Actions: [] }
    const create = new CreateViewCommand({ InstanceId, Name: 'a', Status: 'PUBLISHED', Content, ...given })
    expect(await refusal(client.send(create))).toEqual({
      name: 'InvalidParameterException',
      status: 400,
      message: expect.stringContaining(text),
    })
    expect([sim.state.views.size, sim.writes()]).toEqual([0, []])
  })
})

describe('the content of a view is refused', () => {
  const refused: [string, string, string][] = [
    ['that is not JSON', '{', 'not a JSON object'],
    ['that is a list', '[]', 'not a JSON object'],
    ['without a head', '{"Body":[]}', "must have required property 'Head'"],
    [
      'whose head lacks Configuration',
      '{"Head":{},"Body":[]}',
      "must have required property 'Configuration'",
    ],
    [
      'with text for a component',
      '{"Head":{"Configuration":{}},"Body":["x"]}',
      '"/Body/0","message":"must be object"',
    ],
    ['with a component without a type', body({ Props: {} }), "must have required property 'Type'"],
    ['without a body', '{"Head":{"Configuration":{}}}', '"instancePath":"/Body","message":"must be array"'],
    [
      'with a component in a button at its top',
      body({ Type: 'Form' }, { Type: 'Button', Content: [{ Type: 'TextBox' }] }),
      '"instancePath":"/Body/1/Type","message":"must be equal to constant \\"Container\\""',
    ],
    [
      'with an integration that its head does not declare',
      body({ Type: 'Form', Props: { x: '$.#Y' } }),
      '$.#Y',
    ],
    ['larger than 400 kB', template('x'.repeat(400_000)), 'larger than 400000'],
  ]
  test.each(refused)('%s', async (_case, given, text) => {
    const { views } = await instance()
    expect(await refusal(views.create('a', given))).toEqual({
      name: 'InvalidParameterException',
      status: 400,
      message: expect.stringContaining(text),
    })
  })

  test('with an action outside the alphabet', async () => {
    const { client, InstanceId } = await instance()
    const Content = { Template: template('a'), Actions: ['Save', 'a#b'] }
    const create = new CreateViewCommand({ InstanceId, Name: 'a', Status: 'PUBLISHED', Content })
    expect((await refusal(client.send(create))).message).toContain('Action "a#b"')
  })

  test('with a binding as the text of a TextBox: the service breaks', async () => {
    const { views } = await instance()
    const given = body({ Type: 'TextBox', Props: { Text: '$.X' } })
    expect(await refusal(views.create('a', given))).toMatchObject({
      name: 'InternalServiceException',
      status: 500,
    })
  })

  test('without a template', async () => {
    const { client, InstanceId } = await instance()
    const create = new CreateViewCommand({ InstanceId, Name: 'a', Status: 'SAVED', Content: { Actions: [] } })
    expect(await refusal(client.send(create))).toMatchObject({
      name: 'InvalidParameterException',
      message: expect.stringContaining("'content.template'"),
    })
  })

  test('unless it is only saved: a draft may be unfinished', async () => {
    const { views } = await instance()
    expect((await views.create('a', '{"Body":1}', 'SAVED')).Status).toBe('SAVED')
    expect((await refusal(views.create('b', '[', 'SAVED'))).name).toBe('InvalidParameterException')
  })
})

const flow = (change: object): string => JSON.stringify({ ...JSON.parse(content('x')), ...change })
const end = { Identifier: 'end', Type: 'EndFlowModuleExecution', Parameters: {}, Transitions: {} }
const say = (change: object) => [{ ...end, Identifier: 'say', ...change }, end]

describe('the content of a module is refused', () => {
  const refused: [string, string, string[]][] = [
    ['that is not JSON', '{', ['Content is not a JSON object']],
    [
      'in the old form of the console',
      '{"modules":[],"version":"1"}',
      ['Version', 'StartAction', 'Actions'].map(
        (name) => `JSON field is missing or null for field name: ${name}`,
      ),
    ],
    ['that starts nowhere', flow({ StartAction: 'none' }), ['StartAction: no action "none"']],
    [
      'with one identifier twice',
      flow({ Actions: [...say({}), end] }),
      ['Actions[2]: Identifier end is not unique'],
    ],
    [
      'with a transition to nowhere',
      flow({ Actions: say({ Transitions: { NextAction: 'a', Errors: [{ NextAction: 'b' }] } }) }),
      [
        'Actions[0].Transitions.NextAction: no action "a"',
        'Actions[0].Transitions.Errors[0].NextAction: no action "b"',
      ],
    ],
    [
      'with an empty string among parameters',
      flow({ Actions: say({ Parameters: { Media: { Uri: '' } } }) }),
      ['Actions[0].Parameters: an empty string is not a valid value'],
    ],
    [
      'with an empty operand',
      flow({
        Actions: say({ Transitions: { Conditions: [{ NextAction: 'end', Condition: { Operands: [''] } }] } }),
      }),
      ['Actions[0].Parameters: an empty string is not a valid value'],
    ],
  ]
  test.each(refused)('%s', async (_case, given, problems) => {
    const { modules } = await instance()
    const error = await modules.create('a', given).catch((reason: unknown) => reason)
    expect(error).toMatchObject({
      name: 'InvalidContactFlowModuleException',
      message: 'UnknownError',
      $metadata: { httpStatusCode: 400 },
      Problems: problems.map((message) => ({ message })),
    })
  })

  test('that calls another module with an input that it does not declare', async () => {
    const { sim, modules } = await instance()
    const Settings = JSON.stringify({ input: { schema: { properties: { known: {} } } } })
    const { arn } = await modules.create('callee', content('x'), { Settings })
    const calls = (Input: object) =>
      flow({
        Actions: say({ Type: 'InvokeFlowModule', Parameters: { FlowModuleId: `${arn}:$LATEST`, Input } }),
      })
    await modules.create('good', calls({ known: 1 }))
    expect(
      await modules.create('bad', calls({ unknown: 1 })).catch((reason: unknown) => reason),
    ).toMatchObject({
      Problems: [{ message: 'Actions[0].Parameters.Input: callee declares no input unknown' }],
    })
    sim.switches.moduleCallsChecked = false
    await modules.create('unchecked', calls({ unknown: 1 }))
  })
})

test.each([
  ['no settings', '{}'],
  ['no input', '{"transitions":{}}'],
  ['no properties', '{"input":{"schema":{}}}'],
])('a module that declares %s may be called with anything', async (_case, Settings) => {
  const { modules } = await instance()
  const { id } = await modules.create('callee', content('x'), { Settings })
  const Parameters = { FlowModuleId: id, Input: { anything: 1 } }
  const made = await modules.create(
    'caller',
    flow({ Actions: say({ Type: 'InvokeFlowModule', Parameters }) }),
  )
  expect(made.id).toHaveLength(36)
})

describe('other limits', () => {
  test.each([
    ['two lines of description', { Description: 'a\nb' }],
    ['a description of 501 characters', { Description: 'x'.repeat(501) }],
    ['a blank name', { Name: '  ' }],
    ['a name of 128 characters', { Name: 'x'.repeat(128) }],
    ['content of 256001 characters', { Content: content('x'.repeat(256_000)) }],
    ['settings that are not JSON', { Settings: '{' }],
  ])('a module with %s', async (_case, given) => {
    const { client, InstanceId } = await instance()
    const create = new CreateContactFlowModuleCommand({
      InstanceId,
      Name: 'a',
      Content: content('a'),
      ...given,
    })
    expect(await refusal(client.send(create))).toMatchObject({
      name: 'InvalidParameterException',
      status: 400,
    })
  })

  test('what modules may say in descriptions, views may not', async () => {
    const { client, InstanceId } = await instance()
    const Description = 'feat: x (#12) [y] & "z"!?;%'
    const create = new CreateContactFlowModuleCommand({
      InstanceId,
      Name: 'a',
      Content: content('a'),
      Description,
    })
    expect((await client.send(create)).Id).toHaveLength(36)
  })

  test('nine custom branches are too many', async () => {
    const { modules } = await instance()
    const settings = (count: number) => ({
      Settings: JSON.stringify({
        transitions: { results: Array.from({ length: count }, (_, i) => ({ name: `b${i}` })) },
      }),
    })
    await modules.create('eight', content('a'), settings(8))
    expect((await refusal(modules.create('nine', content('a'), settings(9)))).name).toBe(
      'InvalidContactFlowModuleException',
    )
  })

  test('the update of a module reports bad members in its own way', async () => {
    const { client, InstanceId, modules } = await instance()
    const { id } = await modules.create('a')
    const update = new UpdateContactFlowModuleContentCommand({
      InstanceId,
      ContactFlowModuleId: id,
      Settings: '[]',
    })
    expect((await refusal(client.send(update))).name).toBe('InvalidRequestException')
  })

  test('a metadata update of a view must say something', async () => {
    const { client, InstanceId, views } = await instance()
    const { Id } = await views.create('a')
    const update = new UpdateViewMetadataCommand({ InstanceId, ViewId: Id })
    expect((await refusal(client.send(update))).name).toBe('InvalidParameterException')
  })

  test('a checksum of 64 characters is accepted although the model allows one', async () => {
    const { client, InstanceId, views } = await instance()
    const { Id, ViewContentSha256 } = await views.create('a')
    const { View } = await client.send(
      new CreateViewVersionCommand({ InstanceId, ViewId: Id, ViewContentSha256 }),
    )
    expect([View?.Version, ViewContentSha256?.length]).toEqual([1, 64])
  })

  test('a page of 101 views is too large', async () => {
    const { client, InstanceId } = await instance()
    const list = new ListViewsCommand({ InstanceId, MaxResults: 101 })
    expect((await refusal(client.send(list))).message).toContain('less than or equal to 100')
  })

  test('another instance is not found', async () => {
    const { client } = await instance()
    const InstanceId = '00000000-0000-4000-8000-000000000000'
    expect(await refusal(client.send(new ListViewsCommand({ InstanceId })))).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    })
  })

  test('a resource never has more than 50 tags', async () => {
    const { client, views } = await instance()
    const { Arn } = await views.create('a')
    await client.send(new TagResourceCommand({ resourceArn: Arn, tags: many(50) }))
    const more = new TagResourceCommand({ resourceArn: Arn, tags: { other: 'x' } })
    expect((await refusal(client.send(more))).name).toBe('InvalidParameterException')
  })
})
