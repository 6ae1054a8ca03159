import {
  CreateContactFlowModuleAliasCommand,
  DescribeContactFlowModuleAliasCommand,
  ListContactFlowModuleAliasesCommand,
  UpdateContactFlowModuleAliasCommand,
} from '@aws-sdk/client-connect'
import { expect, test } from '@jest/globals'
import type { Switches } from '../index.js'
import { content, instance } from './support.js'

/** A module with two versions, and calls about its aliases; a refused call returns the error's name. */
const aliased = async (switches: Partial<Switches>) => {
  const made = await instance({ switches })
  const { client, sim, InstanceId } = made
  const { id: ContactFlowModuleId } = sim.console.create('module', 'Desk', { content: content('one') })
  const of = { InstanceId, ContactFlowModuleId }
  for (const text of ['one', 'two']) {
    sim.console.publish('module', 'Desk', { content: content(text) })
    sim.console.createVersion('module', 'Desk')
  }
  const name = (error: Error) => error.name
  return {
    sim,
    create: (AliasName: string, ContactFlowModuleVersion: number) =>
      client
        .send(new CreateContactFlowModuleAliasCommand({ ...of, AliasName, ContactFlowModuleVersion }))
        .then(({ Id }) => Id ?? '', name),
    move: (AliasId: string, ContactFlowModuleVersion: number) =>
      client
        .send(new UpdateContactFlowModuleAliasCommand({ ...of, AliasId, ContactFlowModuleVersion }))
        .then(() => 'moved', name),
    describe: (AliasId: string) =>
      client
        .send(new DescribeContactFlowModuleAliasCommand({ ...of, AliasId }))
        .then(({ ContactFlowModuleAlias }) => ContactFlowModuleAlias?.Version, name),
    list: async () => {
      const { ContactFlowModuleAliasSummaryList: rows = [] } = await client.send(
        new ListContactFlowModuleAliasesCommand(of),
      )
      return rows.map(({ AliasName, Version }) => `${AliasName} ${Version}`)
    },
  }
}

test('describes of an alias lag: a new one is not found, a moved one is where it was', async () => {
  const { create, move, describe, list } = await aliased({ aliasLag: 1 })
  const id = await create('prod', 1)
  expect([await list(), await describe(id), await describe(id)]).toEqual([
    ['prod 1'],
    'ResourceNotFoundException',
    1,
  ])
  await move(id, 2)
  expect([await describe(id), await describe(id)]).toEqual([1, 2])
})

test('lists of aliases lag, and describes do not', async () => {
  const { create, move, describe, list } = await aliased({ aliasListLag: 1 })
  const id = await create('prod', 1)
  expect([await describe(id), await list(), await list()]).toEqual([1, [], ['prod 1']])
  await move(id, 2)
  expect([await describe(id), await list(), await list()]).toEqual([2, ['prod 1'], ['prod 2']])
})

test('a new version is not known yet where aliases are kept', async () => {
  const { create, sim } = await aliased({ aliasVersionLag: 1, aliasVersionError: 'InvalidRequestException' })
  expect(sim.lagging()).toEqual(new Set(['aliases']))
  expect([await create('prod', 2), (await create('prod', 2)).length]).toEqual(['InvalidRequestException', 36])
})

test('what lags is over once it is settled; the console is seen at once', async () => {
  const { create, describe, list, sim } = await aliased({ aliasLag: 9, aliasListLag: 9 })
  const id = await create('prod', 1)
  sim.endLags()
  expect([await describe(id), await list(), sim.lagging().size]).toEqual([1, ['prod 1'], 0])
  sim.console.putAlias('Desk', 'prod', 2)
  sim.console.putAlias('Desk', 'test', 1)
  expect([await describe(id), await list()]).toEqual([2, ['prod 2', 'test 1']])
  sim.console.renameAlias('Desk', 'test', 'next')
  sim.console.deleteAlias('Desk', 'prod')
  expect(await list()).toEqual(['next 1'])
})
