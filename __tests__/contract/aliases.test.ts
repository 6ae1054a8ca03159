import {
  CreateContactFlowModuleAliasCommand,
  CreateContactFlowModuleVersionCommand,
  DeleteContactFlowModuleAliasCommand,
  DescribeContactFlowModuleAliasCommand,
  ListContactFlowModuleAliasesCommand,
  paginateListContactFlowModuleAliases,
  UpdateContactFlowModuleAliasCommand,
  UpdateContactFlowModuleContentCommand,
} from '@aws-sdk/client-connect'
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals'
import { flow } from './documents.js'
import { openTarget, patience, type Target } from './target.js'

jest.setTimeout(patience)

let target: Target
beforeAll(async () => {
  target = await openTarget()
})
afterAll(() => target.close())

/** A module with two versions of different content, and what tests do with its aliases. */
async function module() {
  const { client, InstanceId, eventually } = target
  const { ContactFlowModuleId, Arn } = await target.createModule(flow('one'))
  const of = { InstanceId, ContactFlowModuleId }
  const version = async () => (await client.send(new CreateContactFlowModuleVersionCommand(of))).Version
  await eventually(version)
  await eventually(() =>
    client.send(new UpdateContactFlowModuleContentCommand({ ...of, Content: flow('two') })),
  )
  await eventually(version, (number) => number === 2)
  return {
    Arn,
    create: async (AliasName: string, ContactFlowModuleVersion: number) => {
      const command = new CreateContactFlowModuleAliasCommand({ ...of, AliasName, ContactFlowModuleVersion })
      return (await eventually(() => client.send(command))).Id ?? ''
    },
    move: (AliasId: string, ContactFlowModuleVersion: number) =>
      client.send(new UpdateContactFlowModuleAliasCommand({ ...of, AliasId, ContactFlowModuleVersion })),
    describe: async (AliasId: string) =>
      (await client.send(new DescribeContactFlowModuleAliasCommand({ ...of, AliasId })))
        .ContactFlowModuleAlias,
    remove: (AliasId: string) => client.send(new DeleteContactFlowModuleAliasCommand({ ...of, AliasId })),
    list: async () => {
      const rows: (string | number | undefined)[][] = []
      for await (const page of paginateListContactFlowModuleAliases({ client }, of))
        for (const row of page.ContactFlowModuleAliasSummaryList ?? [])
          rows.push([row.AliasName, row.Version, row.Arn])
      return rows
    },
    page: (MaxResults: number) => client.send(new ListContactFlowModuleAliasesCommand({ ...of, MaxResults })),
  }
}

const nameOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'no error',
    (error: Error) => error.name,
  )

test('a move alone keeps the name, and its answer says nothing', async () => {
  const { create, move, describe } = await module()
  const id = await create('prod', 1)
  const answer = Object.keys(await move(id, 2))
  const alias = await target.eventually(
    () => describe(id),
    (answer) => answer?.Version === 2,
  )
  expect([answer, alias?.Name, alias?.Version, alias?.AliasId]).toEqual([['$metadata'], 'prod', 2, id])
})

test('an alias may be put on a lower version, and on the same one again', async () => {
  const { create, move } = await module()
  const id = await create('prod', 2)
  expect([await nameOf(move(id, 1)), await nameOf(move(id, 1))]).toEqual(['no error', 'no error'])
})

test('a name is given once', async () => {
  const { create } = await module()
  await create('prod', 1)
  expect(await nameOf(create('prod', 2))).toBe('DuplicateResourceException')
})

test('a version that is not there gets no alias', async () => {
  const { create, move } = await module()
  const id = await create('prod', 1)
  const refusals = [await nameOf(create('other', 9)), await nameOf(move(id, 9))]
  const known = ['ResourceNotFoundException', 'InvalidRequestException', 'InvalidParameterException']
  expect(refusals.filter((name) => !known.includes(name))).toEqual([])
})

test('an alias that was deleted is not found, and its name is free under another id', async () => {
  const { create, describe, move, remove } = await module()
  const id = await create('prod', 1)
  await remove(id)
  const gone = await target.eventually(
    () => nameOf(describe(id)),
    (name) => name !== 'no error',
  )
  expect([gone, await nameOf(move(id, 2))]).toEqual([
    'ResourceNotFoundException',
    'ResourceNotFoundException',
  ])
  expect(await create('prod', 2)).not.toBe(id)
})

test('a list has every alias with its version and its ARN, over pages of at most 1,000', async () => {
  const { Arn, create, list, page } = await module()
  const names = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
  const ids: string[] = []
  for (const name of names) ids.push(await create(name, ids.length % 2 === 0 ? 1 : 2))
  const rows = await target.eventually(list, ({ length }) => length === names.length)
  const expected = names.map((name, index) => [name, index % 2 === 0 ? 1 : 2, `${Arn}:${ids[index]}`])
  expect(new Map(rows.map((row) => [row[0], row]))).toEqual(new Map(expected.map((row) => [row[0], row])))
  expect([await nameOf(page(1_000)), await nameOf(page(1_001))]).toEqual([
    'no error',
    'InvalidParameterException',
  ])
})
