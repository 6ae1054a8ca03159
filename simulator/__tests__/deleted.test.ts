import {
  CreateContactFlowModuleCommand,
  CreateViewCommand,
  DeleteContactFlowModuleCommand,
  DeleteViewCommand,
  ListContactFlowModulesCommand,
  ListViewsCommand,
  SearchViewsCommand,
} from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import { content, instance, template } from './support.js'

const outcome = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'ok',
    (error: Error) => error.name,
  )

describe('deleted, but still listed', () => {
  test('a view: lists and search show it, nothing else knows it, and its name is free', async () => {
    const { sim, client, InstanceId, views } = await instance()
    const { Id = '' } = await views.create('a')
    sim.console.delete('view', 'a', { stillListed: true })
    const shown = async () => {
      const { ViewsSummaryList = [] } = await client.send(new ListViewsCommand({ InstanceId }))
      const { Views = [] } = await client.send(new SearchViewsCommand({ InstanceId }))
      return [ViewsSummaryList.map((row) => row.Id), Views.map((row) => row.Id)]
    }
    expect(await shown()).toEqual([[Id], [Id]])
    const calls = [views.describe(Id), views.numbers(Id), views.update(Id, template('b')), views.version(Id)]
    expect(new Set(await Promise.all(calls.map(outcome)))).toEqual(new Set(['ResourceNotFoundException']))
    const { Id: again = '' } = await views.create('a')
    expect((await shown()).map((ids) => new Set(ids))).toEqual([new Set([Id, again]), new Set([Id, again])])
    sim.endLags()
    expect(await shown()).toEqual([[again], [again]])
  })

  test('a module and a view, each in the list of its kind', async () => {
    const { sim, client, InstanceId, modules } = await instance()
    const { id } = await modules.create('a')
    sim.console.create('view', 'a', { template: template('a') })
    sim.console.delete('view', 'a', { stillListed: true })
    sim.console.delete('module', 'a', { stillListed: true })
    const list = await client.send(new ListContactFlowModulesCommand({ InstanceId }))
    expect(list.ContactFlowModulesSummaryList?.map((row) => row.Id)).toEqual([id])
    const { ViewsSummaryList = [] } = await client.send(new ListViewsCommand({ InstanceId }))
    expect(ViewsSummaryList.map((row) => row.Type)).toEqual(['CUSTOMER_MANAGED'])
    expect(await outcome(modules.describe(id))).toBe('ResourceNotFoundException')
  })
})

describe('tokenAnswersDeleted', () => {
  test.each([
    [false, false],
    [true, true],
  ])('%s: a repeated client token', async (tokenAnswersDeleted, same) => {
    const { sim, client, InstanceId } = await instance({ switches: { tokenAnswersDeleted } })
    const named = { InstanceId, Name: 'a', ClientToken: 'token' }
    const Content = { Template: template('a'), Actions: [] }
    const view = async () =>
      (await client.send(new CreateViewCommand({ ...named, Status: 'PUBLISHED', Content }))).View?.Id
    const module = async () =>
      (await client.send(new CreateContactFlowModuleCommand({ ...named, Content: content('a') }))).Id
    const [ViewId, ContactFlowModuleId] = [await view(), await module()]
    await client.send(new DeleteViewCommand({ InstanceId, ViewId }))
    await client.send(new DeleteContactFlowModuleCommand({ InstanceId, ContactFlowModuleId }))
    const again = [await view(), await module()]
    expect([again[0] === ViewId, again[1] === ContactFlowModuleId]).toEqual([same, same])
    expect(sim.state.views.size + sim.state.modules.size).toBe(same ? 0 : 2)
  })
})
