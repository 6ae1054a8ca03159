import {
  ListContactFlowsCommand,
  ListHoursOfOperationsCommand,
  ListLambdaFunctionsCommand,
  ListPromptsCommand,
  ListQueuesCommand,
  ListQuickConnectsCommand,
  ListRoutingProfilesCommand,
  ListUsersCommand,
} from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import type { SimulatorOptions } from '../index.js'
import { instance, refusal } from './support.js'

const now = Date.parse('2026-01-02T03:04:05Z')

/** An instance without throttling, and one page of each list. */
const started = async (options: Partial<SimulatorOptions> = {}) => {
  const made = await instance({ clock: () => now, ...options })
  const { client, InstanceId } = made
  const lists = {
    queues: (more: object = {}) => client.send(new ListQueuesCommand({ InstanceId, ...more })),
    prompts: (more: object = {}) => client.send(new ListPromptsCommand({ InstanceId, ...more })),
    hours: (more: object = {}) => client.send(new ListHoursOfOperationsCommand({ InstanceId, ...more })),
    quickConnects: (more: object = {}) => client.send(new ListQuickConnectsCommand({ InstanceId, ...more })),
    profiles: (more: object = {}) => client.send(new ListRoutingProfilesCommand({ InstanceId, ...more })),
    users: (more: object = {}) => client.send(new ListUsersCommand({ InstanceId, ...more })),
    flows: (more: object = {}) => client.send(new ListContactFlowsCommand({ InstanceId, ...more })),
    functions: (more: object = {}) => client.send(new ListLambdaFunctionsCommand({ InstanceId, ...more })),
  }
  return { ...made, console: made.sim.console, lists, arn: made.sim.instance.arn }
}

const dated = { LastModifiedTime: new Date(now), LastModifiedRegion: 'eu-central-1' }

describe('the row of', () => {
  test('a queue', async () => {
    const { console, lists, arn } = await started()
    const { id } = console.addNamed('queue', { name: 'Support' })
    expect((await lists.queues()).QueueSummaryList).toEqual([
      { Id: id, Arn: `${arn}/queue/${id}`, Name: 'Support', QueueType: 'STANDARD', ...dated },
    ])
  })

  test('a prompt, hours and a routing profile', async () => {
    const { console, lists, arn } = await started()
    const row = (segment: string, id: string | null) => ({
      ...{ Id: id, Arn: `${arn}/${segment}/${id}`, Name: 'one', ...dated },
    })
    const prompt = console.addNamed('prompt', { name: 'one' })
    const hours = console.addNamed('hours', { name: 'one' })
    const profile = console.addNamed('routing-profile', { name: 'one' })
    expect([
      (await lists.prompts()).PromptSummaryList,
      (await lists.hours()).HoursOfOperationSummaryList,
      (await lists.profiles()).RoutingProfileSummaryList,
    ]).toEqual([
      [row('prompt', prompt.id)],
      [row('operating-hours', hours.id)],
      [row('routing-profile', profile.id)],
    ])
  })

  test('a user, and of its queue', async () => {
    const { console, lists, arn } = await started()
    const { id } = console.addNamed('user', { name: 'jdoe' })
    expect((await lists.users()).UserSummaryList).toEqual([
      { Id: id, Arn: `${arn}/agent/${id}`, Username: 'jdoe', ...dated },
    ])
    expect((await lists.queues()).QueueSummaryList).toEqual([
      { Id: id, Arn: `${arn}/queue/agent/${id}`, QueueType: 'AGENT', ...dated },
    ])
  })

  test('a quick connect', async () => {
    const { console, lists, arn } = await started()
    const { id } = console.addNamed('quick-connect', { name: 'Billing', type: 'PHONE_NUMBER' })
    const Arn = `${arn}/transfer-destination/${id}`
    expect((await lists.quickConnects()).QuickConnectSummaryList).toEqual([
      { Id: id, Arn, Name: 'Billing', QuickConnectType: 'PHONE_NUMBER', ...dated },
    ])
  })

  test.each([
    ['active', 'ACTIVE', 'PUBLISHED'],
    ['saved', 'ACTIVE', 'SAVED'],
    ['archived', 'ARCHIVED', 'PUBLISHED'],
  ] as const)('a flow that is %s', async (state, ContactFlowState, ContactFlowStatus) => {
    const { console, lists, arn } = await started()
    const { id } = console.addNamed('flow', { name: 'Main', state })
    const row = { Id: id, Arn: `${arn}/contact-flow/${id}`, Name: 'Main', ContactFlowType: 'CONTACT_FLOW' }
    expect((await lists.flows()).ContactFlowSummaryList).toEqual([
      { ...row, ContactFlowState, ContactFlowStatus },
    ])
  })

  test('a function is its ARN', async () => {
    const { console, lists } = await started()
    console.addNamed('lambda', { name: 'lookup' })
    console.addNamed('lambda', { name: 'lookup', qualifier: 'live', account: '999988887777' })
    expect((await lists.functions()).LambdaFunctions).toEqual([
      'arn:aws:lambda:eu-central-1:123456789012:function:lookup',
      'arn:aws:lambda:eu-central-1:999988887777:function:lookup:live',
    ])
  })
})

describe('filters', () => {
  test.each([
    [undefined, ['STANDARD', 'AGENT']],
    [['STANDARD'], ['STANDARD']],
    [['AGENT'], ['AGENT']],
    [
      ['AGENT', 'STANDARD'],
      ['STANDARD', 'AGENT'],
    ],
  ])('QueueTypes %j', async (QueueTypes, types) => {
    const { console, lists } = await started()
    console.addNamed('user', { name: 'jdoe' })
    console.addNamed('queue', { name: 'Support' })
    const { QueueSummaryList } = await lists.queues({ QueueTypes })
    expect(QueueSummaryList?.map(({ QueueType }) => QueueType)).toEqual(types)
  })

  test('QuickConnectTypes and ContactFlowTypes', async () => {
    const { console, lists } = await started()
    for (const type of ['USER', 'QUEUE', 'FLOW']) console.addNamed('quick-connect', { name: type, type })
    for (const type of ['CONTACT_FLOW', 'CAMPAIGN']) console.addNamed('flow', { name: type, type })
    const { QuickConnectSummaryList } = await lists.quickConnects({ QuickConnectTypes: ['USER', 'FLOW'] })
    const { ContactFlowSummaryList } = await lists.flows({ ContactFlowTypes: ['CAMPAIGN'] })
    expect(
      [QuickConnectSummaryList, ContactFlowSummaryList].map((rows) => rows?.map((row) => row.Name)),
    ).toEqual([['USER', 'FLOW'], ['CAMPAIGN']])
  })
})

describe('a list is refused', () => {
  test.each([
    ['queues', { MaxResults: 1001 }, 'less than or equal to 1000'],
    ['users', { MaxResults: 0 }, 'greater than or equal to 1'],
    ['functions', { MaxResults: 26 }, 'less than or equal to 25'],
    ['queues', { QueueTypes: ['OTHER'] }, "Value at 'queueTypes'"],
    ['queues', { QueueTypes: ['AGENT', 'AGENT', 'AGENT'] }, 'less than or equal to 2'],
    ['quickConnects', { QuickConnectTypes: ['AGENT'] }, "Value at 'quickConnectTypes'"],
    ['flows', { ContactFlowTypes: ['contact_flow'] }, "Value at 'contactFlowTypes'"],
  ] as const)('of %s with %j', async (list, given, text) => {
    const { lists } = await started()
    expect(await refusal(lists[list](given))).toEqual({
      name: 'InvalidParameterException',
      status: 400,
      message: expect.stringContaining(text),
    })
  })

  test('of another instance, and with the token of another list', async () => {
    const { console, lists } = await started()
    for (let i = 0; i < 6; i += 1) console.addNamed('prompt', { name: `p${i}` })
    const { NextToken } = await lists.prompts()
    const other = 'bbbbbbbb-bbbb-4ccc-8ddd-eeeeeeeeeeee'
    const refusals = [lists.hours({ NextToken }), lists.hours({ InstanceId: other })]
    expect((await Promise.all(refusals.map(refusal))).map(({ name }) => name)).toEqual([
      'InvalidRequestException',
      'ResourceNotFoundException',
    ])
  })

  test.each([
    ['queues', 'connect:ListQueues', '/queue/*'],
    ['quickConnects', 'connect:ListQuickConnects', '/transfer-destination/*'],
    ['flows', 'connect:ListContactFlows', '/contact-flow/*'],
    ['prompts', 'connect:ListPrompts', ''],
    ['functions', 'connect:ListLambdaFunctions', ''],
  ] as const)('of %s, where the policy denies it', async (list, action, resource) => {
    const { lists, arn } = await started({ deny: [action] })
    expect(await refusal(lists[list]())).toMatchObject({
      name: 'AccessDeniedException',
      message: expect.stringContaining(`to perform: ${action} on resource: ${arn}${resource} because`),
    })
  })
})

describe('switches', () => {
  test.each([
    [true, ['archived', 'active']],
    [false, ['active']],
  ])('archivedFlowsListed %s', async (archivedFlowsListed, expected) => {
    const { console, lists } = await started({ switches: { archivedFlowsListed } })
    for (const state of ['archived', 'active'] as const) console.addNamed('flow', { name: state, state })
    const { ContactFlowSummaryList } = await lists.flows()
    expect(ContactFlowSummaryList?.map(({ Name }) => Name)).toEqual(expected)
  })

  test.each([
    [25, 3, 3],
    [2, 3, 2],
    [2, undefined, 2],
    [25, undefined, 4],
  ])('lambdaListPage %s, asked for %s', async (lambdaListPage, MaxResults, expected) => {
    const { console, lists } = await started({ switches: { lambdaListPage } })
    for (const name of ['a', 'b', 'c', 'd']) console.addNamed('lambda', { name })
    expect((await lists.functions({ MaxResults })).LambdaFunctions).toHaveLength(expected)
  })

  test('lambdaListRate', async () => {
    const { lists } = await started({
      throttle: { rate: 2, burst: 2 },
      switches: { lambdaListRate: { rate: 1, burst: 1 } },
    })
    const names = async (calls: readonly Promise<unknown>[]) =>
      (await Promise.all(calls.map(refusal))).map(({ name }) => name)
    expect(await names([lists.functions()])).toEqual(['Error'])
    expect(await names([lists.functions()])).toEqual(['ThrottlingException'])
    expect(await names([lists.users(), lists.users()])).toEqual(['Error', 'Error'])
  })

  test('nameListLag: with consoleLags alone, lists do not show a new one for a while', async () => {
    const { console, lists, sim } = await started({ switches: { nameListLag: 1 } })
    console.addNamed('prompt', { name: 'at once' })
    sim.switches.consoleLags = true
    console.addNamed('prompt', { name: 'later' })
    const names = async () => (await lists.prompts()).PromptSummaryList?.map(({ Name }) => Name)
    expect([...sim.lagging()]).toEqual(['lists'])
    expect([await names(), await names()]).toEqual([['at once'], ['at once', 'later']])
  })
})
