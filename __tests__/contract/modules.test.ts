import {
  CreateContactFlowModuleAliasCommand,
  CreateContactFlowModuleVersionCommand,
  DeleteContactFlowModuleAliasCommand,
  DeleteContactFlowModuleVersionCommand,
  DescribeContactFlowModuleAliasCommand,
  DescribeContactFlowModuleCommand,
  paginateListContactFlowModules,
  paginateListContactFlowModuleVersions,
  UpdateContactFlowModuleAliasCommand,
  UpdateContactFlowModuleContentCommand,
} from '@aws-sdk/client-connect'
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals'
import { flow, textOf } from './documents.js'
import { openTarget, patience, type Target } from './target.js'

jest.setTimeout(patience)

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

const read = async (ContactFlowModuleId: string) => {
  const input = { InstanceId: target.InstanceId, ContactFlowModuleId }
  return (await target.client.send(new DescribeContactFlowModuleCommand(input))).ContactFlowModule ?? {}
}

const textAt = async (id: string, text: string) =>
  textOf(
    await target.eventually(
      () => read(id),
      (module) => textOf(module) === text,
    ),
  )

const update = (ContactFlowModuleId: string, text: string) => {
  const input = { InstanceId: target.InstanceId, ContactFlowModuleId, Content: flow(text) }
  return target.eventually(() => target.client.send(new UpdateContactFlowModuleContentCommand(input)))
}

const version = async (ContactFlowModuleId: string) => {
  const input = { InstanceId: target.InstanceId, ContactFlowModuleId, Description: 'contract (#1)' }
  const command = new CreateContactFlowModuleVersionCommand(input)
  return (await target.eventually(() => target.client.send(command))).Version
}

const nameOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: Error) => error.name,
  )

describe('a module', () => {
  test('is live from its creation on, and an update is live', async () => {
    const { ContactFlowModuleId: id } = await target.createModule(flow('one'))
    const { Status, FlowModuleContentSha256 } = await target.eventually(() => read(id))
    expect([Status?.toUpperCase(), FlowModuleContentSha256?.length]).toEqual(['PUBLISHED', 64])
    await update(id, 'two')
    expect(await textAt(id, 'two')).toBe('two')
  })

  test('has a draft beside what is live', async () => {
    const { ContactFlowModuleId: id } = await target.createModule(flow('live'))
    await update(`${id}:$SAVED`, 'draft')
    expect([await textAt(`${id}:$SAVED`, 'draft'), await textAt(id, 'live')]).toEqual(['draft', 'live'])
  })

  test('gets a higher version for other content, and lists both', async () => {
    const { ContactFlowModuleId: id } = await target.createModule(flow('one'))
    const first = await version(id)
    await update(id, 'two')
    await textAt(id, 'two')
    const second = await version(id)
    expect([first, second]).toEqual([1, 2])
    const listed = await target.eventually(
      async () => {
        const input = { InstanceId: target.InstanceId, ContactFlowModuleId: id }
        const rows: (string | number | undefined)[][] = []
        for await (const page of paginateListContactFlowModuleVersions({ client: target.client }, input))
          for (const row of page.ContactFlowModuleVersionSummaryList ?? [])
            rows.push([row.Version, row.VersionDescription])
        return rows
      },
      (rows) => rows.length === 2,
    )
    expect(new Map(listed as [number, string][])).toEqual(
      new Map([
        [1, 'contract (#1)'],
        [2, 'contract (#1)'],
      ]),
    )
  })

  test('is listed by its exact name, which no other module has', async () => {
    const { ContactFlowModuleId, Name } = await target.createModule(flow('one'))
    const listed = await target.eventually(
      async () => {
        const pages = paginateListContactFlowModules(
          { client: target.client },
          { InstanceId: target.InstanceId },
        )
        for await (const { ContactFlowModulesSummaryList = [] } of pages) {
          const row = ContactFlowModulesSummaryList.find((each) => each.Name === Name)
          if (row) return row
        }
        return undefined
      },
      (row) => row !== undefined,
    )
    expect([listed?.Id, listed?.State]).toEqual([ContactFlowModuleId, 'ACTIVE'])
    expect(await nameOf(target.createModule(flow('x'), { Name }))).toBe('DuplicateResourceException')
  })

  test('reports problems of its content as a list, without a message', async () => {
    const Content = flow('x', { StartAction: 'nowhere' })
    const create = target.createModule(Content)
    const error = await create.catch((reason: { Problems?: unknown[] }) => reason)
    expect(error).toMatchObject({ name: 'InvalidContactFlowModuleException', message: 'UnknownError' })
    expect(error).toHaveProperty('Problems.0.message', expect.stringMatching(/\S/))
  })
})

test('an alias pins a version by an id of its own, and keeps that version from deletion', async () => {
  const { ContactFlowModuleId } = await target.createModule(flow('one'))
  const of = { InstanceId: target.InstanceId, ContactFlowModuleId }
  await version(ContactFlowModuleId)
  await update(ContactFlowModuleId, 'two')
  await textAt(ContactFlowModuleId, 'two')
  await version(ContactFlowModuleId)
  const { client, eventually } = target
  const create = new CreateContactFlowModuleAliasCommand({
    ...of,
    AliasName: 'prod',
    ContactFlowModuleVersion: 1,
  })
  const { Id: AliasId = '' } = await eventually(() => client.send(create))
  expect(AliasId).not.toBe('prod')
  const remove = () =>
    client.send(new DeleteContactFlowModuleVersionCommand({ ...of, ContactFlowModuleVersion: 1 }))
  expect(await nameOf(remove())).toBe('InvalidRequestException')
  await client.send(new UpdateContactFlowModuleAliasCommand({ ...of, AliasId, ContactFlowModuleVersion: 2 }))
  const moved = await eventually(
    async () =>
      (await client.send(new DescribeContactFlowModuleAliasCommand({ ...of, AliasId })))
        .ContactFlowModuleAlias,
    (alias) => alias?.Version === 2,
  )
  expect([moved?.Name, moved?.Version]).toEqual(['prod', 2])
  await client.send(new DeleteContactFlowModuleAliasCommand({ ...of, AliasId }))
})
