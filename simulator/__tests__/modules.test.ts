import {
  CreateContactFlowModuleAliasCommand,
  CreateContactFlowModuleCommand,
  DeleteContactFlowModuleAliasCommand,
  DeleteContactFlowModuleCommand,
  DeleteContactFlowModuleVersionCommand,
  DescribeContactFlowModuleAliasCommand,
  ListContactFlowModuleAliasesCommand,
  UpdateContactFlowModuleAliasCommand,
  UpdateContactFlowModuleMetadataCommand,
} from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import { content, instance, refusal } from './support.js'

describe('the states of a module', () => {
  test('it is live from its creation on, and an update is live at once', async () => {
    const { modules } = await instance()
    const { id } = await modules.create('a', content('one'))
    const created = await modules.describe(id)
    await modules.update(id, { Content: content('two') })
    const updated = await modules.describe(id)
    expect([created.Content, updated.Content]).toEqual([content('one'), content('two')])
    expect([created.Status, created.State]).toEqual(['published', 'ACTIVE'])
  })

  test('an update of `:$SAVED` writes the draft alone', async () => {
    const { modules } = await instance()
    const { id } = await modules.create('a', content('live'))
    await modules.update(`${id}:$SAVED`, { Content: content('draft') })
    expect((await modules.describe(id)).Content).toBe(content('live'))
    expect((await modules.describe(`${id}:$SAVED`)).Content).toBe(content('draft'))
  })

  test('content and settings are set one by one and frozen together', async () => {
    const { modules } = await instance()
    const { id, arn } = await modules.create('a', content('one'), { Settings: '{"input":{}}' })
    await modules.update(id, { Content: content('two') })
    await modules.version(id)
    await modules.update(id, { Settings: '{}' })
    expect((await modules.describe(id)).Settings).toBe('{}')
    expect(await modules.describe(`${arn}:1`)).toMatchObject({
      Content: content('two'),
      Settings: '{"input":{}}',
    })
  })

  test('what calls it from elsewhere is always in the answer, and set by the create alone', async () => {
    const { modules, client, InstanceId } = await instance()
    const plain = await modules.create('a')
    const open = await client.send(
      new CreateContactFlowModuleCommand({
        InstanceId,
        Name: 'b',
        Content: content('b'),
        ExternalInvocationConfiguration: { Enabled: true },
      }),
    )
    const answer = await Promise.all([plain.id, open.Id ?? ''].map(modules.describe))
    expect(answer.map((each) => each.ExternalInvocationConfiguration)).toEqual([
      { Enabled: false },
      { Enabled: true },
    ])
  })

  test('archiving and renaming leave its content', async () => {
    const { modules, client, InstanceId } = await instance()
    const { id } = await modules.create('a')
    const input = {
      InstanceId,
      ContactFlowModuleId: id,
      State: 'ARCHIVED',
      Name: 'b',
      Description: 'd',
    } as const
    await client.send(new UpdateContactFlowModuleMetadataCommand(input))
    expect(await modules.describe(id)).toMatchObject({
      State: 'ARCHIVED',
      Name: 'b',
      Description: 'd',
      Content: content('a'),
    })
  })

  test('a deleted module is gone', async () => {
    const { modules, client, InstanceId } = await instance()
    const { id } = await modules.create('a')
    await client.send(new DeleteContactFlowModuleCommand({ InstanceId, ContactFlowModuleId: id }))
    expect(await refusal(modules.describe(id))).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    })
  })
})

describe('the versions of a module', () => {
  test('each call makes one, also of the same content', async () => {
    const { modules } = await instance()
    const { id } = await modules.create('a')
    expect([await modules.version(id), await modules.version(id)]).toEqual([1, 2])
    expect(await modules.numbers(id)).toEqual([2, 1])
  })

  test('the checksum is a lock', async () => {
    const { modules } = await instance()
    const { id } = await modules.create('a', content('one'))
    const { FlowModuleContentSha256: old = '' } = await modules.describe(id)
    await modules.update(id, { Content: content('two') })
    const { FlowModuleContentSha256: now = '' } = await modules.describe(id)
    expect((await refusal(modules.version(id, old))).name).toBe('InvalidParameterException')
    expect(await modules.version(id, now)).toBe(1)
  })

  test('the draft is never frozen', async () => {
    const { modules } = await instance()
    const { id } = await modules.create('a', content('live'))
    await modules.update(`${id}:$SAVED`, { Content: content('draft') })
    await modules.version(id)
    expect((await modules.describe(`${id}:1`)).Content).toBe(content('live'))
    expect((await refusal(modules.version(`${id}:$SAVED`))).name).toBe('InvalidRequestException')
  })
})

describe('names and tokens', () => {
  test('a name is taken once', async () => {
    const { modules } = await instance()
    await modules.create('a')
    expect(await refusal(modules.create('a'))).toMatchObject({
      name: 'DuplicateResourceException',
      status: 409,
    })
  })

  test('a client token makes a repeat harmless, and another request an IdempotencyException', async () => {
    const { modules } = await instance()
    const first = await modules.create('a', content('a'), { ClientToken: 'once' })
    expect(await modules.create('a', content('a'), { ClientToken: 'once' })).toEqual(first)
    expect(await refusal(modules.create('b', content('a'), { ClientToken: 'once' }))).toMatchObject({
      name: 'IdempotencyException',
      status: 409,
    })
  })
})

describe('the aliases of a module', () => {
  const aliased = async () => {
    const made = await instance()
    const { id } = await made.modules.create('a', content('one'))
    await made.modules.version(id)
    await made.modules.update(id, { Content: content('two') })
    await made.modules.version(id)
    const of = { InstanceId: made.InstanceId, ContactFlowModuleId: id }
    const create = new CreateContactFlowModuleAliasCommand({
      ...of,
      AliasName: 'prod',
      ContactFlowModuleVersion: 1,
    })
    const { Id: AliasId = '' } = await made.client.send(create)
    return { ...made, of, id, AliasId }
  }

  test('an alias has an id of its own and pins a version until it is moved', async () => {
    const { client, modules, of, id, AliasId } = await aliased()
    expect((await modules.describe(`${id}:${AliasId}`)).Content).toBe(content('one'))
    await client.send(
      new UpdateContactFlowModuleAliasCommand({ ...of, AliasId, ContactFlowModuleVersion: 2 }),
    )
    expect((await modules.describe(`${id}:${AliasId}`)).Content).toBe(content('two'))
    const { ContactFlowModuleAlias } = await client.send(
      new DescribeContactFlowModuleAliasCommand({ ...of, AliasId }),
    )
    expect(ContactFlowModuleAlias).toMatchObject({
      AliasId,
      Name: 'prod',
      Version: 2,
      ContactFlowModuleId: id,
    })
  })

  test('its name leads nowhere', async () => {
    const { modules, id } = await aliased()
    expect((await refusal(modules.describe(`${id}:prod`))).name).toBe('ResourceNotFoundException')
  })

  test('another id is no alias', async () => {
    const { client, of } = await aliased()
    const asked = new DescribeContactFlowModuleAliasCommand({ ...of, AliasId: 'none' })
    expect(await refusal(client.send(asked))).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    })
  })

  test('a version that an alias is tied to cannot be deleted', async () => {
    const { client, of, AliasId } = await aliased()
    const remove = () =>
      client.send(new DeleteContactFlowModuleVersionCommand({ ...of, ContactFlowModuleVersion: 1 }))
    expect(await refusal(remove())).toEqual({
      name: 'InvalidRequestException',
      status: 400,
      message: "Cannot delete version '1' tied to one alias",
    })
    await client.send(new DeleteContactFlowModuleAliasCommand({ ...of, AliasId }))
    await remove()
    const { ContactFlowModuleAliasSummaryList } = await client.send(
      new ListContactFlowModuleAliasesCommand(of),
    )
    expect(ContactFlowModuleAliasSummaryList).toEqual([])
  })

  test.each([
    [
      'a name that is taken',
      { AliasName: 'prod', ContactFlowModuleVersion: 2 },
      'DuplicateResourceException',
    ],
    [
      'a version that is not there',
      { AliasName: 'x', ContactFlowModuleVersion: 9 },
      'ResourceNotFoundException',
    ],
    ['a name with a dot', { AliasName: 'v1.2', ContactFlowModuleVersion: 1 }, 'InvalidParameterException'],
  ])('%s is refused', async (_case, given, name) => {
    const { client, of } = await aliased()
    expect(
      (await refusal(client.send(new CreateContactFlowModuleAliasCommand({ ...of, ...given })))).name,
    ).toBe(name)
  })
})
