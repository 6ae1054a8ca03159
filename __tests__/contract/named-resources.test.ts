import { ConnectClient } from '@aws-sdk/client-connect'
import { afterAll, describe, expect, test } from '@jest/globals'
import { type Simulator, type SimulatorOptions, startSimulator } from '../../simulator/index.js'
import { listOperations } from '../../src/adapters/connect/named-resources.js'
import { operations } from '../../src/adapters/connect/operations.js'
import { type ListedKind, listedKinds } from '../../src/core/model/reference.js'
import { connectWith } from '../support/connect-with.js'
import { jumpClock, quiet } from '../support/in-process.js'

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

/** The adapter's reader at a simulator with these options, over HTTP. Time is that of the clock that waits let pass. */
async function reading(options: Partial<SimulatorOptions> = {}) {
  const clock = jumpClock()
  const sim = await startSimulator({ throttle: false, clock: () => clock.now(), ...options })
  running.push(sim)
  const { AWS_REGION: region = '', AWS_ACCESS_KEY_ID = '', AWS_SECRET_ACCESS_KEY = '' } = sim.env
  const credentials = { accessKeyId: AWS_ACCESS_KEY_ID, secretAccessKey: AWS_SECRET_ACCESS_KEY }
  const client = new ConnectClient({ endpoint: sim.url, region, maxAttempts: 1, credentials })
  const { reader } = connectWith({
    ...{ client, instanceId: sim.instance.id, requestsPerSecond: 2, clock, log: quiet },
    ...{ until: () => Number.POSITIVE_INFINITY, random: () => 0.5 },
  })
  return { sim, reader }
}

const sentBy = ({ calls, instance }: Simulator) =>
  calls.map(({ operation, params: { InstanceId, NextToken, ...params } }) => {
    expect(InstanceId).toBe(instance.id)
    return [operation, params, NextToken === undefined ? 'first page' : 'next page']
  })

/** What each list is asked for beside the instance and the page's token. */
const requests: Readonly<Record<ListedKind, object>> = {
  queue: { MaxResults: 1000, QueueTypes: ['STANDARD'] },
  prompt: { MaxResults: 1000 },
  hours: { MaxResults: 1000 },
  'quick-connect': { MaxResults: 1000 },
  'routing-profile': { MaxResults: 1000 },
  user: { MaxResults: 1000 },
  flow: { MaxResults: 1000 },
  lambda: { MaxResults: 25 },
}

test.each(listedKinds)('each %s, over two pages, with one call for each page', async (kind) => {
  const { sim, reader } = await reading()
  const names = ['a', 'A', 'Ünïcode – 2', 'd', 'e', 'f', 'g']
  const expected = names.map((name) => {
    const { id, arn } = sim.console.addNamed(kind, { name })
    return { kind, name, id, arn, state: 'active' }
  })
  for (const other of listedKinds) if (other !== kind) sim.console.addNamed(other, { name: 'other' })
  expect(await reader.listNamed(kind)).toEqual(expected)
  const request = [listOperations[kind], requests[kind]]
  expect(sentBy(sim)).toEqual([
    [...request, 'first page'],
    [...request, 'next page'],
  ])
})

test('nothing, of an instance that has nothing', async () => {
  const { sim, reader } = await reading()
  expect(await Promise.all(listedKinds.map((kind) => reader.listNamed(kind)))).toEqual(
    listedKinds.map(() => []),
  )
  expect(sim.calls).toHaveLength(listedKinds.length)
})

test('lists of several kinds side by side: one call for each page, and none waits for another', async () => {
  const { sim, reader } = await reading({ throttle: { rate: 2, burst: 5 } })
  const names = ['a', 'b', 'c', 'd', 'e', 'f']
  for (const kind of listedKinds) for (const name of names) sim.console.addNamed(kind, { name })
  const listed = await Promise.all(listedKinds.map((kind) => reader.listNamed(kind)))
  expect(listed.map((rows) => rows.map(({ kind, name }) => `${kind} ${name}`))).toEqual(
    listedKinds.map((kind) => names.map((name) => `${kind} ${name}`)),
  )
  const pages = listedKinds.flatMap((kind) =>
    ['first', 'next'].map((page) => `${listOperations[kind]} ${page} 200`),
  )
  const sent = sim.calls.map(
    ({ operation, params, status }) =>
      `${operation} ${params.NextToken === undefined ? 'first' : 'next'} ${status}`,
  )
  expect(sent.toSorted()).toEqual(pages.toSorted())
  expect(new Set(sim.calls.map(({ at }) => at)).size).toBe(1)
})

test('queues of agents are left out, also where the service lists them in spite of the filter', async () => {
  const { sim, reader } = await reading()
  const support = sim.console.addNamed('queue', { name: 'Support' })
  sim.console.addNamed('user', { name: 'agent' })
  const queues = [{ kind: 'queue', name: 'Support', ...support, state: 'active' }]
  expect(await reader.listNamed('queue')).toEqual(queues)
  sim.hook({ operation: 'ListQueues' }, (call) => {
    Reflect.deleteProperty(call.params, 'QueueTypes')
  })
  expect(await reader.listNamed('queue')).toEqual(queues)
})

describe('flows', () => {
  test.each([
    [true, ['active', 'saved', 'archived']],
    [false, ['active', 'saved']],
  ])(
    'have the state that the service lists; archived ones listed: %s',
    async (archivedFlowsListed, states) => {
      const { sim, reader } = await reading({ switches: { archivedFlowsListed } })
      for (const state of ['active', 'saved', 'archived'] as const)
        sim.console.addNamed('flow', { name: state, state })
      const rows = (await reader.listNamed('flow')).map(({ name, state }) => [name, state])
      expect(rows).toEqual(states.map((state) => [state, state]))
    },
  )
})

test('a function has its name without qualifier, and its ARN as it is associated', async () => {
  const { sim, reader } = await reading()
  for (const given of [{}, { qualifier: 'live' }, { qualifier: '7' }, { account: '999988887777' }])
    sim.console.addNamed('lambda', { name: 'lookup', ...given })
  const own = 'arn:aws:lambda:eu-central-1:123456789012:function:lookup'
  const other = 'arn:aws:lambda:eu-central-1:999988887777:function:lookup'
  expect(await reader.listNamed('lambda')).toEqual(
    [own, `${own}:live`, `${own}:7`, other].map((arn) => ({
      ...{ kind: 'lambda', name: 'lookup', id: null, arn, state: 'active' },
    })),
  )
})

const settled = (promise: Promise<unknown>) =>
  promise.then(
    () => 'listed',
    (cause: { code?: string; permission?: string; message?: string }) => cause,
  )

test.each(listedKinds)('a list of each %s that is denied names its permission and resource', async (kind) => {
  const { sim, reader } = await reading({ deny: ['connect:List*'] })
  const operation = listOperations[kind]
  expect(await settled(reader.listNamed(kind))).toMatchObject({
    code: 'access-denied',
    permission: `connect:${operation}`,
    message: expect.stringContaining(
      `Allow connect:${operation} on the instance's ${operations[operation].resource} in the job's IAM role`,
    ),
  })
  expect(sim.calls.map((call) => `${call.operation} ${call.status}`)).toEqual([`${operation} 403`])
})

test('a page that is throttled is asked for again, and no other', async () => {
  const { sim, reader } = await reading()
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) sim.console.addNamed('prompt', { name })
  sim.prime({ operation: 'ListPrompts', nth: 2, fault: 'throttle' })
  expect((await reader.listNamed('prompt')).map(({ name }) => name)).toEqual(['a', 'b', 'c', 'd', 'e', 'f'])
  expect(sim.calls.map(({ status, params }) => [status, 'NextToken' in params])).toEqual([
    [200, false],
    [429, true],
    [200, true],
  ])
})

test.each(['ListQueues', 'ListUsers', 'ListLambdaFunctions'])(
  '%s is repeated after a reset',
  async (operation) => {
    const { sim, reader } = await reading()
    for (const kind of listedKinds) sim.console.addNamed(kind, { name: 'one' })
    sim.prime({ operation, fault: 'reset-after' })
    const kind = listedKinds.find((each) => listOperations[each] === operation) ?? 'queue'
    expect((await reader.listNamed(kind)).map(({ name }) => name)).toEqual(['one'])
  },
)

describe('a row that lacks what the service always gives is an error', () => {
  test.each([
    ['queue', { name: undefined }, 'ListQueues answered without Name'],
    ['user', { name: undefined }, 'ListUsers answered without Username'],
    ['hours', { id: undefined }, 'ListHoursOfOperations answered without Id'],
    ['prompt', { arn: undefined }, 'ListPrompts answered without Arn'],
    ['lambda', { arn: 'arn:aws:lambda' }, 'in the ARN "arn:aws:lambda"'],
  ] as const)('%s', async (kind, change, message) => {
    const { sim, reader } = await reading()
    sim.console.addNamed(kind, { name: 'one' })
    for (const resource of sim.state.named.values()) Object.assign(resource, change)
    expect(await settled(reader.listNamed(kind))).toMatchObject({
      code: 'unexpected-answer',
      message: expect.stringContaining(message),
    })
  })
})
