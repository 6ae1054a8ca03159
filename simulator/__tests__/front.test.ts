import {
  CreateViewCommand,
  DescribeInstanceCommand,
  DescribeViewCommand,
  ListInstancesCommand,
  ListTagsForResourceCommand,
  ListViewsCommand,
  TagResourceCommand,
  UntagResourceCommand,
} from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import { clientOf, instance, refusal, template } from './support.js'

describe('signatures', () => {
  const refused: [string, Parameters<typeof clientOf>[1], string][] = [
    ['a wrong secret', { secretAccessKey: 'wrong' }, 'InvalidSignatureException'],
    ['an unknown key', { accessKeyId: 'AKIDOTHER' }, 'UnrecognizedClientException'],
  ]
  test.each(refused)('%s is refused', async (_case, credentials, name) => {
    const { sim, InstanceId } = await instance()
    const client = clientOf(sim, credentials)
    expect(await refusal(client.send(new ListViewsCommand({ InstanceId })))).toMatchObject({
      name,
      status: 403,
    })
  })

  test.each([
    ['6 minutes behind', 6, 'Signature expired'],
    ['6 minutes ahead', -6, 'Signature not yet current'],
  ])(
    'the signature of a caller whose clock is %s is refused, and the answer has the time',
    async (_case, minutes, words) => {
      const { client, InstanceId, sim } = await instance({ timeOfDay: () => Date.now() + minutes * 60_000 })
      const error = await client.send(new ListViewsCommand({ InstanceId })).catch((cause: unknown) => cause)
      const { name, message, $response } = Object(error)
      const off = Math.round((Date.parse($response.headers.date) - Date.now()) / 60_000)
      expect([name, message.startsWith(words), off, sim.calls.length]).toEqual([
        ...['InvalidSignatureException', true],
        ...[minutes, 1],
      ])
    },
  )

  test.each([4, -4])('that of a caller whose clock is %d minutes off is not', async (minutes) => {
    const { client, InstanceId } = await instance({ timeOfDay: () => Date.now() + minutes * 60_000 })
    expect((await client.send(new ListViewsCommand({ InstanceId }))).ViewsSummaryList).toEqual([])
  })

  test('a request without one is refused', async () => {
    const { sim, InstanceId } = await instance()
    const response = await fetch(`${sim.url}/views/${InstanceId}`)
    expect([response.status, response.headers.get('x-amzn-errortype')]).toEqual([
      403,
      'MissingAuthenticationTokenException',
    ])
  })

  test('a request of this process that is trusted needs none', async () => {
    const { sim, InstanceId } = await instance()
    const request = { method: 'GET', target: `/views/${InstanceId}`, headers: {}, body: Buffer.from('') }
    const answers = [await sim.answer(request), await sim.answer({ ...request, trusted: true })]
    expect(answers.map(({ status }) => status)).toEqual([403, 200])
  })

  test('a body that was changed on its way is refused', async () => {
    const { sim, client } = await instance()
    client.middlewareStack.add(
      (next) => (args) => {
        Object.assign(args.request as object, { body: '{"tags":{"a":"c"}}' })
        return next(args)
      },
      { step: 'finalizeRequest', priority: 'low' },
    )
    const tag = new TagResourceCommand({ resourceArn: `${sim.instance.arn}/view/x`, tags: { a: 'b' } })
    expect((await refusal(client.send(tag))).name).toBe('InvalidSignatureException')
  })

  test('any session token is taken, unless one is expected', async () => {
    const [open, strict] = [
      await instance(),
      await instance({ credentials: { accessKeyId: 'A', secretAccessKey: 's', sessionToken: 'right' } }),
    ]
    const list = (sim: typeof open.sim, sessionToken: string) =>
      clientOf(sim, { sessionToken }).send(new ListViewsCommand({ InstanceId: sim.instance.id }))
    expect((await list(open.sim, 'any')).ViewsSummaryList).toEqual([])
    expect((await list(strict.sim, 'right')).ViewsSummaryList).toEqual([])
    expect((await refusal(list(strict.sim, 'wrong'))).name).toBe('UnrecognizedClientException')
    expect(strict.sim.env.AWS_SESSION_TOKEN).toBe('right')
  })

  test('ids, ARNs and tag keys of every spelling arrive as they were meant', async () => {
    const { sim, client, views } = await instance()
    const { Arn = '' } = await views.create('a')
    const fine = { 'ä/b=c+d-e@f g': 'any "thing"', gone: 'x', 'also gone': 'y' }
    await client.send(new TagResourceCommand({ resourceArn: Arn, tags: fine }))
    await client.send(
      new UntagResourceCommand({ resourceArn: Arn, tagKeys: ['gone', "it's (*not*) there!", 'also gone'] }),
    )
    const answer = await client.send(new ListTagsForResourceCommand({ resourceArn: Arn }))
    expect(answer.tags).toEqual({ 'ä/b=c+d-e@f g': 'any "thing"' })
    await client.send(new DescribeViewCommand({ InstanceId: sim.instance.arn, ViewId: `${Arn}:$SAVED` }))
    expect(sim.calls.at(-1)?.params).toEqual({ InstanceId: sim.instance.arn, ViewId: `${Arn}:$SAVED` })
  })
})

describe('permissions', () => {
  test('what is denied is refused in the words of IAM', async () => {
    const { client, InstanceId, sim } = await instance({ deny: ['connect:DescribeView'] })
    const describeView = new DescribeViewCommand({ InstanceId, ViewId: 'v' })
    expect(await refusal(client.send(describeView))).toEqual({
      name: 'AccessDeniedException',
      status: 403,
      message:
        'User: arn:aws:sts::123456789012:assumed-role/simulator/session is not authorized to perform: ' +
        `connect:DescribeView on resource: ${sim.instance.arn}/view/v because no identity-based policy ` +
        'allows the connect:DescribeView action',
    })
    await client.send(new ListViewsCommand({ InstanceId }))
  })

  test('tags on a create need the permission to tag', async () => {
    const { client, InstanceId, sim } = await instance({ deny: ['connect:Tag*'] })
    const create = (Tags?: Record<string, string>) =>
      client.send(
        new CreateViewCommand({
          InstanceId,
          Name: 'a',
          Status: 'PUBLISHED',
          Content: { Template: template('a'), Actions: [] },
          ...(Tags && { Tags }),
        }),
      )
    expect((await refusal(create({ a: 'b' }))).name).toBe('AccessDeniedException')
    await create()
    expect(sim.writes().map((call) => call.operation)).toEqual(['CreateView'])
  })

  test('credentials may expire in the midst of a run', async () => {
    const { client, InstanceId, sim } = await instance()
    await client.send(new ListViewsCommand({ InstanceId }))
    sim.switches.credentialsExpired = true
    expect(await refusal(client.send(new ListViewsCommand({ InstanceId })))).toMatchObject({
      name: 'ExpiredTokenException',
      status: 403,
    })
  })
})

describe('the instance', () => {
  test('is found by id and by ARN, and listed', async () => {
    const { client, sim } = await instance()
    const { InstanceSummaryList = [] } = await client.send(new ListInstancesCommand({}))
    const asked = [sim.instance.id, sim.instance.arn].map(
      (InstanceId) => new DescribeInstanceCommand({ InstanceId }),
    )
    const answer = await Promise.all(asked.map(async (command) => (await client.send(command)).Instance?.Arn))
    expect([...answer, ...InstanceSummaryList.map((row) => row.Arn)]).toEqual(Array(3).fill(sim.instance.arn))
  })

  test('nothing else is served', async () => {
    const { sim } = await instance()
    const response = await fetch(`${sim.url}/queues/x`)
    expect([response.status, sim.calls.at(-1)]).toMatchObject([
      404,
      {
        operation: 'Unknown',
        params: { method: 'GET', url: '/queues/x' },
        errorCode: 'UnknownOperationException',
      },
    ])
  })
})

test('every call is noted with what was decoded and what was answered', async () => {
  let now = 1_000
  const { sim, views, InstanceId } = await instance({ clock: () => now })
  await views.create('a')
  now = 2_000
  await refusal(views.describe('none'))
  expect(sim.calls).toEqual([
    {
      operation: 'CreateView',
      params: {
        InstanceId,
        Name: 'a',
        Status: 'PUBLISHED',
        Content: { Template: template('a'), Actions: [] },
      },
      status: 200,
      at: 1_000,
      applied: true,
    },
    {
      operation: 'DescribeView',
      params: { InstanceId, ViewId: 'none' },
      status: 404,
      errorCode: 'ResourceNotFoundException',
      at: 2_000,
      applied: false,
    },
  ])
  sim.clearCalls()
  expect(sim.calls).toEqual([])
})
