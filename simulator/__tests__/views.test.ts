import {
  CreateViewCommand,
  DeleteViewCommand,
  DeleteViewVersionCommand,
  ListViewsCommand,
  UpdateViewMetadataCommand,
  type View,
} from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import { instance, refusal, template } from './support.js'

const titleOf = ({ Content }: View): unknown => Content?.Template && JSON.parse(Content.Template).Head.Title

describe('the states of a view', () => {
  test('saving writes the draft alone', async () => {
    const { views } = await instance()
    const { Id = '' } = await views.create('a', template('live'))
    const answered = await views.update(Id, template('draft'), 'SAVED')
    expect([answered.Status, titleOf(answered)]).toEqual(['SAVED', 'draft'])
    expect(titleOf(await views.describe(Id))).toBe('live')
    expect(titleOf(await views.describe(`${Id}:$SAVED`))).toBe('draft')
  })

  test('publishing writes what is live and the draft', async () => {
    const { views } = await instance()
    const { Id = '' } = await views.create('a')
    await views.update(Id, template('draft'), 'SAVED')
    await views.update(Id, template('new'))
    const states = await Promise.all([Id, `${Id}:$LATEST`, `${Id}:$SAVED`].map(views.describe))
    expect(states.map(titleOf)).toEqual(['new', 'new', 'new'])
    expect(states.map((state) => state.Status)).toEqual(['PUBLISHED', 'PUBLISHED', 'SAVED'])
  })

  test('a view that was never published has a draft and nothing else', async () => {
    const { views } = await instance()
    const { Id = '', Status } = await views.create('a', template('draft'), 'SAVED')
    expect(Status).toBe('SAVED')
    expect(await refusal(views.describe(Id))).toMatchObject({
      name: 'ResourceNotFoundException',
      status: 404,
    })
    expect(await refusal(views.version(Id))).toMatchObject({ name: 'InvalidRequestException', status: 400 })
    expect(titleOf(await views.describe(`${Id}:$SAVED`))).toBe('draft')
  })

  test('id and ARN stay through updates and a rename', async () => {
    const { views, client, InstanceId } = await instance()
    const made = await views.create('a')
    await client.send(
      new UpdateViewMetadataCommand({ InstanceId, ViewId: made.Id, Name: 'b', Description: 'd' }),
    )
    const answer = await views.describe(made.Arn ?? '')
    expect([answer.Id, answer.Arn, answer.Name, answer.Description]).toEqual([made.Id, made.Arn, 'b', 'd'])
  })

  test('a deleted view is gone and its name free at once', async () => {
    const { views, client, InstanceId } = await instance()
    const { Id = '' } = await views.create('a')
    await client.send(new DeleteViewCommand({ InstanceId, ViewId: Id }))
    expect((await refusal(views.describe(Id))).name).toBe('ResourceNotFoundException')
    expect((await views.create('a')).Id).not.toBe(Id)
  })
})

describe('the versions of a view', () => {
  test('content that the highest version holds makes no other; going back to older content does', async () => {
    const { views } = await instance()
    const { Id = '' } = await views.create('a', template('A'))
    const numbers = [await views.version(Id), await views.version(Id)]
    for (const title of ['B', 'A']) {
      await views.update(Id, template(title))
      numbers.push(await views.version(Id, { VersionDescription: title }))
    }
    expect(numbers.map((view) => view.Version)).toEqual([1, 1, 2, 3])
    expect(await views.numbers(Id)).toEqual([3, 2, 1])
    expect(
      await Promise.all([1, 2, 3].map(async (n) => titleOf(await views.describe(`${Id}:${n}`)))),
    ).toEqual(['A', 'B', 'A'])
  })

  test('another description alone makes no version', async () => {
    const { views } = await instance()
    const { Id = '' } = await views.create('a')
    await views.version(Id, { VersionDescription: 'first' })
    const again = await views.version(Id, { VersionDescription: 'second' })
    expect([again.Version, again.VersionDescription]).toEqual([1, 'first'])
  })

  test('the checksum is a lock: of what an update answered, not of what was there before', async () => {
    const { views } = await instance()
    const before = await views.create('a')
    const after = await views.update(before.Id ?? '', template('new'))
    const lock = (view: typeof before) => ({ ViewContentSha256: view.ViewContentSha256 ?? '' })
    expect((await refusal(views.version(before.Id ?? '', lock(before)))).name).toBe(
      'InvalidParameterException',
    )
    expect((await views.version(before.Id ?? '', lock(after))).Version).toBe(1)
  })

  test('a number is never given twice', async () => {
    const { views, client, InstanceId } = await instance()
    const { Id = '' } = await views.create('a')
    await views.version(Id)
    await client.send(new DeleteViewVersionCommand({ InstanceId, ViewId: Id, ViewVersion: 1 }))
    expect([(await views.version(Id)).Version, await views.numbers(Id)]).toEqual([2, [2]])
  })

  test('what is published later leaves a version as it is', async () => {
    const { views } = await instance()
    const { Id = '' } = await views.create('a', template('old'))
    const { Arn = '' } = await views.version(Id)
    await views.update(Id, template('new'))
    expect(titleOf(await views.describe(Arn))).toBe('old')
  })
})

describe('names and tokens', () => {
  test('a name is taken once in an instance, by create and by rename', async () => {
    const { views, client, InstanceId } = await instance()
    const { Id } = await views.create('a')
    await views.create('b')
    const taken = { name: 'DuplicateResourceException', status: 409 }
    expect(await refusal(views.create('a'))).toMatchObject(taken)
    const rename = new UpdateViewMetadataCommand({ InstanceId, ViewId: Id, Name: 'b' })
    expect(await refusal(client.send(rename))).toMatchObject(taken)
  })

  test('a client token makes a repeat harmless, and another request an error', async () => {
    const { sim, client, InstanceId } = await instance()
    const create = (Name: string) =>
      client.send(
        new CreateViewCommand({
          InstanceId,
          Name,
          Status: 'PUBLISHED',
          ClientToken: 'once',
          Content: { Template: template('a'), Actions: [] },
        }),
      )
    const [first, second] = [await create('a'), await create('a')]
    expect(second.View?.Id).toBe(first.View?.Id)
    expect(sim.state.views.size).toBe(1)
    expect((await refusal(create('b'))).name).toBe('InvalidRequestException')
  })
})

describe('AWS-managed views', () => {
  test('are listed first, read by ARN as version 1, and never written', async () => {
    const { sim, views, client, InstanceId } = await instance()
    await views.create('Zeta')
    const { arn } = sim.console.addAwsManagedView('Form', { template: template('Form') })
    const { ViewsSummaryList = [] } = await client.send(new ListViewsCommand({ InstanceId }))
    expect(ViewsSummaryList.map((row) => [row.Name, row.Type])).toEqual([
      ['Form', 'AWS_MANAGED'],
      ['Zeta', 'CUSTOMER_MANAGED'],
    ])
    expect(await views.describe(arn)).toMatchObject({ Version: 1, Arn: `${arn}:1`, Type: 'AWS_MANAGED' })
    expect((await refusal(views.update(arn, template('mine')))).name).toBe('AccessDeniedException')
  })
})

test('the schema of the inputs is derived from the bindings of the template', async () => {
  const { views } = await instance()
  const bound = JSON.stringify({
    Head: { Title: '$.Title', Configuration: {} },
    Body: [{ Type: 'Header', Content: ['$.Name.First', 'dear $.Nobody'] }],
  })
  const { Content } = await views.create('a', bound)
  expect(JSON.parse(Content?.InputSchema ?? '')).toEqual({
    type: 'object',
    properties: { Name: {}, Title: {} },
    required: ['Name', 'Title'],
  })
})
