import {
  CreateViewVersionCommand,
  ListContactFlowModulesCommand,
  ListViewsCommand,
  UpdateContactFlowModuleMetadataCommand,
  UpdateViewMetadataCommand,
} from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import type { Switches } from '../index.js'
import { content, instance, template } from './support.js'

/** A simulator whose clock moves only when a test moves it. */
const timed = async (switches: Partial<Switches>) => {
  const clock = { now: Date.parse('2026-11-02T08:00:00Z') }
  const made = await instance({ switches, clock: () => clock.now })
  const pass = (seconds: number): void => {
    clock.now += seconds * 1_000
  }
  return { ...made, clock, pass }
}

const outcome = (promise: Promise<unknown>): Promise<unknown> => promise.catch((error: Error) => error.name)

describe('listLag in seconds', () => {
  test.each([3, 45, 180])('%d: lists do not show a new version for so long', async (seconds) => {
    const { views, modules, pass } = await timed({ listLag: { seconds } })
    const { Id = '' } = await views.create('a')
    const { id } = await modules.create('a')
    await Promise.all([views.version(Id), modules.version(id)])
    const both = () => Promise.all([views.numbers(Id), modules.numbers(id)])
    const seen = [await both(), await both()]
    pass(seconds - 0.001)
    seen.push(await both())
    pass(0.001)
    seen.push(await both())
    expect(seen).toEqual([
      [[], []],
      [[], []],
      [[], []],
      [[1], [1]],
    ])
  })
})

test('nameListLag in seconds: lists do not show a new resource for so long', async () => {
  const { client, InstanceId, views, modules, pass } = await timed({ nameListLag: { seconds: 45 } })
  await Promise.all([views.create('a'), modules.create('a')])
  const names = async () => [
    (await client.send(new ListViewsCommand({ InstanceId }))).ViewsSummaryList?.length,
    (await client.send(new ListContactFlowModulesCommand({ InstanceId }))).ContactFlowModulesSummaryList
      ?.length,
  ]
  const seen = [await names()]
  pass(45)
  seen.push(await names())
  expect(seen).toEqual([
    [0, 0],
    [1, 1],
  ])
})

describe('describeLag in seconds: all of a describe is old', () => {
  test.each([0.7, 3])('%d, of a view', async (seconds) => {
    const { client, InstanceId, views, pass } = await timed({ describeLag: { seconds } })
    const { Id = '' } = await views.create('a', template('old'))
    await views.version(Id, { VersionDescription: 'first' })
    const old = await views.describe(Id)
    await views.update(Id, template('new'))
    await client.send(new CreateViewVersionCommand({ InstanceId, ViewId: Id, VersionDescription: 'second' }))
    await client.send(new UpdateViewMetadataCommand({ InstanceId, ViewId: Id, Name: 'b', Description: 'd' }))
    pass(seconds - 0.001)
    expect({ ...(await views.describe(Id)), $metadata: null }).toEqual({ ...old, $metadata: null })
    expect((await views.describe(`${Id}:2`)).Version).toBe(2)
    pass(0.001)
    expect(await views.describe(Id)).toMatchObject({
      Name: 'b',
      Description: 'd',
      Version: 2,
      VersionDescription: 'second',
      Content: { Template: template('new') },
    })
  })

  test('3, of a module', async () => {
    const { client, InstanceId, modules, pass } = await timed({ describeLag: { seconds: 3 } })
    const { id: ContactFlowModuleId } = await modules.create('a', content('old'))
    await modules.version(ContactFlowModuleId)
    const old = await modules.describe(ContactFlowModuleId)
    await modules.update(ContactFlowModuleId, { Content: content('new') })
    await modules.version(ContactFlowModuleId)
    const of = { InstanceId, ContactFlowModuleId }
    await client.send(new UpdateContactFlowModuleMetadataCommand({ ...of, Name: 'b', State: 'ARCHIVED' }))
    expect(await modules.describe(ContactFlowModuleId)).toEqual(old)
    pass(3)
    const after = await modules.describe(ContactFlowModuleId)
    expect(after).toMatchObject({ Name: 'b', State: 'ARCHIVED', Version: 2, Content: content('new') })
    expect(after.FlowModuleContentSha256).not.toBe(old.FlowModuleContentSha256)
  })
})

test('describeLag as a count: the version that is answered is old too', async () => {
  const { views } = await timed({ describeLag: 2 })
  const { Id = '' } = await views.create('a', template('old'))
  await views.version(Id)
  await views.update(Id, template('new'))
  await views.version(Id)
  const seen = []
  for (let i = 0; i < 3; i += 1) seen.push((await views.describe(Id)).Version)
  expect(seen).toEqual([1, 1, 2])
})

describe('createLag', () => {
  test.each([
    ['not-found', 'ResourceNotFoundException'],
    ['invalid-request', 'InvalidRequestException'],
  ] as const)(
    'of one operation, and listLag: the first list fails (%s), then it is empty for 3 s',
    async (error, name) => {
      const operations = ['ListContactFlowModuleVersions']
      const { modules, pass } = await timed({
        createLag: { calls: 1, error, operations },
        listLag: { seconds: 3 },
      })
      const { id } = await modules.create('a')
      expect((await modules.describe(id)).Name).toBe('a')
      expect(await modules.version(id)).toBe(1)
      const seen = [await outcome(modules.numbers(id)), await outcome(modules.numbers(id))]
      pass(2.999)
      seen.push(await outcome(modules.numbers(id)))
      pass(0.001)
      seen.push(await outcome(modules.numbers(id)))
      expect(seen).toEqual([name, [], [], [1]])
    },
  )

  test('in seconds: all reads of a new resource fail for so long', async () => {
    const { views, pass } = await timed({ createLag: { calls: 0, seconds: 60, error: 'not-found' } })
    const { Id = '' } = await views.create('a')
    pass(59)
    expect(await outcome(views.describe(Id))).toBe('ResourceNotFoundException')
    pass(1)
    expect((await views.describe(Id)).Name).toBe('a')
  })
})

describe('what people do in the console, with consoleLags', () => {
  test('is seen late as what the API does', async () => {
    const lag = { seconds: 3 }
    const { sim, views, pass } = await timed({ consoleLags: true, describeLag: lag, listLag: lag })
    const { id } = sim.console.create('view', 'a', { template: template('old') })
    sim.console.publish('view', 'a', { template: template('new') })
    sim.console.createVersion('view', 'a')
    const seen = async () => [(await views.describe(id)).Content?.Template, await views.numbers(id)]
    const before = await seen()
    pass(3)
    expect([before, await seen()]).toEqual([
      [template('old'), []],
      [template('new'), [1]],
    ])
  })

  test.each(['rename', 'archive'] as const)('%s is seen late too', async (edit) => {
    const { sim, modules, pass } = await timed({ consoleLags: true, describeLag: { seconds: 3 } })
    const { id } = sim.console.create('module', 'a', { content: content('a') })
    if (edit === 'rename') sim.console.rename('module', 'a', 'b')
    else sim.console.archive('a')
    const old = await modules.describe(id)
    pass(3)
    const after = await modules.describe(id)
    expect([old.Name, old.State, after.Name, after.State]).toEqual(
      edit === 'rename' ? ['a', 'ACTIVE', 'b', 'ACTIVE'] : ['a', 'ACTIVE', 'a', 'ARCHIVED'],
    )
  })

  test('a new resource is hidden as any other', async () => {
    const { sim, views, client, InstanceId } = await timed({
      consoleLags: true,
      nameListLag: 1,
      createLag: { calls: 1, error: 'not-found' },
    })
    const { id } = sim.console.create('view', 'a', { template: template('a') })
    const list = async () => (await client.send(new ListViewsCommand({ InstanceId }))).ViewsSummaryList
    expect([await outcome(views.describe(id)), await list()]).toEqual(['ResourceNotFoundException', []])
    expect([(await views.describe(id)).Name, (await list())?.length]).toEqual(['a', 1])
  })
})

test.each([
  ['rename', 'b', 'ACTIVE'],
  ['archive', 'a', 'ARCHIVED'],
] as const)(
  'without consoleLags a %s shows at once, in describes of older content too',
  async (edit, name, state) => {
    const { sim, modules } = await timed({ describeLag: 1 })
    const { id } = await modules.create('a', content('old'))
    await modules.update(id, { Content: content('new') })
    if (edit === 'rename') sim.console.rename('module', 'a', 'b')
    else sim.console.archive('a')
    const seen = [await modules.describe(id), await modules.describe(id)]
    expect(seen.map(({ Name, State, Content }) => [Name, State, Content])).toEqual([
      [name, state, content('old')],
      [name, state, content('new')],
    ])
  },
)

test('lagging names all that somebody does not see yet, and settle ends it', async () => {
  const { sim, views, client, InstanceId } = await timed({
    listLag: { seconds: 9 },
    nameListLag: 1,
    describeLag: 1,
    checksumLag: 1,
    searchLag: true,
    createLag: { calls: 1, error: 'not-found' },
    replicaFreezesOld: 1,
  })
  const { Id = '' } = await views.create('a', template('old'))
  await views.version(Id)
  await views.update(Id, template('new'))
  sim.console.create('view', 'gone', { template: template('gone') })
  sim.console.delete('view', 'gone', { stillListed: true })
  const all = ['checksums', 'deleted', 'describes', 'lists', 'reads', 'replica', 'search', 'versions']
  expect([...sim.lagging()].toSorted()).toEqual(all)
  sim.endLags()
  expect([...sim.lagging()]).toEqual([])
  const { ViewsSummaryList = [] } = await client.send(new ListViewsCommand({ InstanceId }))
  expect(ViewsSummaryList.map((row) => row.Name)).toEqual(['a'])
  expect((await views.describe(Id)).Content?.Template).toBe(template('new'))
  expect(await views.numbers(Id)).toEqual([1])
})

test('the search index lags no more once searchLag is switched off', async () => {
  const { sim, views } = await timed({ searchLag: true })
  await views.create('a')
  const before = [...sim.lagging()]
  sim.switches.searchLag = false
  expect([before, [...sim.lagging()]]).toEqual([['search'], []])
})
