import {
  type ContactFlowModuleSearchCriteria,
  ListContactFlowModuleVersionsCommand,
  ListViewsCommand,
  paginateListContactFlowModules,
  paginateListViews,
  paginateSearchViews,
  SearchContactFlowModulesCommand,
  SearchViewsCommand,
  TagResourceCommand,
  UpdateContactFlowModuleMetadataCommand,
} from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import type { Switches } from '../index.js'
import { content, instance, refusal, template } from './support.js'

const letters = ['g', 'f', 'e', 'd', 'c', 'b', 'a']

describe('pages', () => {
  test.each([
    ['of five', {}, [5, 2]],
    ['as small as the server likes', { pageSize: 3 }, [3, 3, 1]],
    ['an empty one first', { emptyFirstPage: true }, [0, 5, 2]],
  ])('%s', async (_case, switches, sizes) => {
    const { client, views, InstanceId } = await instance({ switches })
    for (const name of letters) await views.create(name)
    const pages: (string | undefined)[][] = []
    for await (const page of paginateListViews({ client }, { InstanceId, MaxResults: 100 }))
      pages.push((page.ViewsSummaryList ?? []).map((row) => row.Name))
    expect(pages.map((page) => page.length)).toEqual(sizes)
    expect(pages.flat()).toEqual([...letters].reverse())
  })

  test('of as many as the client asks for', async () => {
    const { client, modules, InstanceId } = await instance()
    for (const name of letters) await modules.create(name)
    const sizes: (number | undefined)[] = []
    for await (const page of paginateListContactFlowModules({ client }, { InstanceId, MaxResults: 4 }))
      sizes.push(page.ContactFlowModulesSummaryList?.length)
    expect(sizes).toEqual([4, 3])
  })

  test('a list goes on as it started, regardless of what is created meanwhile', async () => {
    const { client, views, InstanceId } = await instance({ switches: { pageSize: 1 } })
    await views.create('b')
    await views.create('c')
    const first = await client.send(new ListViewsCommand({ InstanceId }))
    await views.create('a')
    const next = await client.send(new ListViewsCommand({ InstanceId, NextToken: first.NextToken }))
    expect([first, next].map((page) => page.ViewsSummaryList?.[0]?.Name)).toEqual(['b', 'c'])
  })

  test('the token of another list is refused', async () => {
    const { client, modules, views, InstanceId } = await instance({ switches: { pageSize: 1 } })
    await views.create('a')
    await views.create('b')
    const { id } = await modules.create('a')
    const { NextToken } = await client.send(new ListViewsCommand({ InstanceId }))
    const input = { InstanceId, ContactFlowModuleId: id, NextToken }
    expect(await refusal(client.send(new ListContactFlowModuleVersionsCommand(input)))).toEqual({
      name: 'InvalidRequestException',
      status: 400,
      message: 'InvalidToken',
    })
  })
})

describe('a search answers', () => {
  const filled = async (switches: Partial<Switches>) => {
    const made = await instance({ switches })
    const { Id = '', Arn = '' } = await made.views.create('a', template('live'))
    await made.views.update(Id, template('draft'), 'SAVED')
    const { Views = [] } = await made.client.send(new SearchViewsCommand({ InstanceId: made.InstanceId }))
    return { row: Views[0], Id, Arn }
  }

  test('whole records', async () => {
    const { row, Arn } = await filled({})
    expect([row?.Arn, row?.Status, row?.Content?.Template, row?.ViewContentSha256?.length]).toEqual([
      Arn,
      'PUBLISHED',
      template('live'),
      64,
    ])
  })

  test.each([
    ['no-content', ['PUBLISHED', undefined, undefined]],
    ['empty', [undefined, undefined, undefined]],
  ] as const)('searchFilled %s', async (searchFilled, expected) => {
    const { row } = await filled({ searchFilled })
    expect([row?.Status, row?.Content, row?.ViewContentSha256]).toEqual(expected)
    expect(row?.Name).toBe('a')
  })

  test.each([
    ['full', [1, 'first']],
    ['no-version', [undefined, undefined]],
  ] as const)('searchFilled %s, of what has a version', async (searchFilled, expected) => {
    const { client, views, InstanceId } = await instance({ switches: { searchFilled } })
    const { Id = '' } = await views.create('a', template('live'))
    await views.version(Id, { VersionDescription: 'first' })
    const { Views = [] } = await client.send(new SearchViewsCommand({ InstanceId }))
    expect(Views.map((row) => [row.Version, row.VersionDescription, row.Content?.Template])).toEqual([
      [...expected, template('live')],
    ])
  })

  test.each([
    ['published', ['PUBLISHED', template('live')]],
    ['draft', ['SAVED', template('draft')]],
    ['draft-as-published', ['PUBLISHED', template('draft')]],
  ] as const)('searchCarries %s', async (searchCarries, expected) => {
    const { row } = await filled({ searchCarries })
    expect([row?.Status, row?.Content?.Template]).toEqual(expected)
  })

  test('nothing to whom it is not permitted', async () => {
    const { client, InstanceId } = await instance({ switches: { searchPermitted: false } })
    const searches = [
      client.send(new SearchViewsCommand({ InstanceId })),
      client.send(new SearchContactFlowModulesCommand({ InstanceId })),
    ]
    const names = await Promise.all(searches.map(async (search) => (await refusal(search)).name))
    expect(names).toEqual(['AccessDeniedException', 'AccessDeniedException'])
  })

  test('page by page', async () => {
    const { client, views, InstanceId } = await instance()
    for (const name of letters) await views.create(name)
    const sizes: unknown[] = []
    for await (const page of paginateSearchViews({ client }, { InstanceId, MaxResults: 100 }))
      sizes.push([page.Views?.length, page.ApproximateTotalCount])
    expect(sizes).toEqual([
      [5, 7],
      [2, 7],
    ])
  })
})

describe('the index', () => {
  const found = async ({ client, InstanceId }: Awaited<ReturnType<typeof instance>>) =>
    (await client.send(new SearchViewsCommand({ InstanceId }))).Views?.map((row) => row.Content?.Template)

  test('is as many writes behind as its switch says', async () => {
    const made = await instance({ switches: { searchLag: 1 } })
    const { Id = '' } = await made.views.create('a', template('one'))
    expect(await found(made)).toEqual([])
    await made.views.update(Id, template('two'))
    expect(await found(made)).toEqual([template('one')])
  })

  test('counts each thing done in the console once', async () => {
    const made = await instance({ switches: { searchLag: 1 } })
    made.sim.console.create('view', 'a', { template: template('one') })
    expect(await found(made)).toEqual([])
    made.sim.console.saveDraft('view', 'a', { template: template('two') })
    expect(await found(made)).toEqual([template('one')])
  })

  test('does not change until it is asked to catch up', async () => {
    const made = await instance()
    const { Id = '' } = await made.views.create('a', template('one'))
    made.sim.switches.searchLag = true
    await made.views.update(Id, template('two'))
    await made.views.create('b')
    expect(await found(made)).toEqual([template('one')])
    made.sim.catchUp()
    expect(await found(made)).toEqual([template('two'), template('b')])
  })

  test('forgets what was deleted only when it catches up', async () => {
    const made = await instance({ switches: { searchLag: true } })
    await made.views.create('a')
    made.sim.catchUp()
    made.sim.console.delete('view', 'a')
    expect(await found(made)).toEqual([template('a')])
    made.sim.catchUp()
    expect(await found(made)).toEqual([])
  })
})

describe('criteria', () => {
  const name = (Value: string, ComparisonType: 'EXACT' | 'CONTAINS' | 'STARTS_WITH') => ({
    StringCondition: { FieldName: 'name', Value, ComparisonType },
  })
  const long = 'Greeting of the customer in the evening'
  const rows: [string, ContactFlowModuleSearchCriteria, string[]][] = [
    ['a name', name('Goodbye', 'EXACT'), ['Goodbye']],
    ['a part of a name', name('ood', 'CONTAINS'), ['Goodbye']],
    ['a beginning', name('G', 'STARTS_WITH'), ['Goodbye', long]],
    ['one character, which is too few', name('G', 'CONTAINS'), []],
    ['26 characters, which are too many', name(long.slice(0, 26), 'CONTAINS'), []],
    ['one of two', { OrConditions: [name('Goodbye', 'EXACT'), name(long, 'EXACT')] }, ['Goodbye', long]],
    ['both of two', { AndConditions: [name('Good', 'STARTS_WITH'), name('bye', 'CONTAINS')] }, ['Goodbye']],
    ['what is published', { StatusCondition: 'PUBLISHED' }, ['Goodbye', long]],
    ['what is archived', { StateCondition: 'ARCHIVED' }, ['Goodbye']],
  ]
  test.each(rows)('%s', async (_case, SearchCriteria, expected) => {
    const { sim, client, InstanceId } = await instance()
    for (const each of ['Goodbye', long]) sim.console.create('module', each, { content: content(each) })
    sim.console.archive('Goodbye')
    const search = new SearchContactFlowModulesCommand({ InstanceId, SearchCriteria })
    const { ContactFlowModules = [] } = await client.send(search)
    expect(ContactFlowModules.map((row) => row.Name)).toEqual(expected)
  })

  test.each([
    ['description', 'Says hello', ['a']],
    ['description', 'Says bye', []],
    ['resourceID', 'first', ['a']],
    ['resourceID', 'second', ['b']],
  ])('%s %s', async (FieldName, wanted, expected) => {
    const { client, modules, InstanceId } = await instance()
    const [first, second] = [await modules.create('a'), await modules.create('b')]
    const metadata = { InstanceId, ContactFlowModuleId: first.id, Description: 'Says hello' }
    await client.send(new UpdateContactFlowModuleMetadataCommand(metadata))
    const Value = { first: first.id, second: second.id }[wanted] ?? wanted
    const SearchCriteria = { StringCondition: { FieldName, Value, ComparisonType: 'EXACT' } } as const
    const search = new SearchContactFlowModulesCommand({ InstanceId, SearchCriteria })
    expect((await client.send(search)).ContactFlowModules?.map((row) => row.Name)).toEqual(expected)
  })

  test('tags', async () => {
    const { client, modules, views, InstanceId } = await instance()
    const [tagged, other] = [await modules.create('a'), await modules.create('b')]
    const view = await views.create('a')
    for (const [resourceArn, tags] of [
      [tagged.arn, { team: 'red' }],
      [other.arn, { team: 'blue' }],
      [view.Arn, { team: 'red' }],
    ] as const)
      await client.send(new TagResourceCommand({ resourceArn, tags }))
    const TagCondition = { TagKey: 'team', TagValue: 'red' }
    const found = await client.send(
      new SearchContactFlowModulesCommand({ InstanceId, SearchFilter: { TagFilter: { TagCondition } } }),
    )
    expect(found.ContactFlowModules?.map((row) => row.Name)).toEqual(['a'])
    const conditions = [{ TagConditions: [{ TagKey: 'none' }] }, { TagConditions: [TagCondition] }]
    const { Views } = await client.send(
      new SearchViewsCommand({ InstanceId, SearchFilter: { AttributeFilter: { OrConditions: conditions } } }),
    )
    expect(Views?.map((row) => row.Name)).toEqual(['a'])
  })
})
