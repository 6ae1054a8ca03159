import { CreateContactFlowModuleAliasCommand } from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import type { Fault } from '../index.js'
import { content, instance, refusal, template } from './support.js'

describe('a primed fault', () => {
  type Row = [string, Fault['fault'], { name: string; status?: number }, applied: boolean]
  const rows: Row[] = [
    ['throttles', 'throttle', { name: 'TooManyRequestsException', status: 429 }, false],
    ['breaks', 'http-500', { name: 'InternalServiceException', status: 500 }, false],
    ['cuts the connection', 'reset-before', { name: 'TimeoutError' }, false],
    ['never answers', 'timeout', { name: 'TimeoutError' }, false],
    ['cuts the connection after the write', 'reset-after', { name: 'TimeoutError' }, true],
    ['breaks after the write', 'error-500-after', { name: 'InternalServiceException', status: 500 }, true],
    ['never answers after the write', 'timeout-after', { name: 'TimeoutError' }, true],
    ['is a page of a proxy', { proxy: 408 }, { name: 'SyntaxError', status: 408 }, false],
    [
      'is a page of a proxy after the write',
      { proxy: 404, after: true },
      { name: 'SyntaxError', status: 404 },
      true,
    ],
    [
      'is any error',
      { error: 'ResourceInUseException' },
      { name: 'ResourceInUseException', status: 409 },
      false,
    ],
    [
      'is any error after the write',
      { error: 'X', status: 502, after: true },
      { name: 'X', status: 502 },
      true,
    ],
  ]
  test.concurrent.each(rows)('%s', async (_case, fault, error, applied) => {
    const { sim, views } = await instance()
    sim.prime({ operation: 'CreateView', fault })
    const answer = await refusal(views.create('a'))
    expect({ name: answer.name, status: answer.status }).toEqual({ status: undefined, ...error })
    expect(sim.calls.map((call) => call.applied)).toEqual([applied])
    expect([sim.writes().length, sim.state.views.size]).toEqual(applied ? [1, 1] : [0, 0])
  })

  test('hits the calls that it names, and no other', async () => {
    const { sim, views } = await instance()
    const made = await Promise.all(['a', 'b'].map((name) => views.create(name)))
    const [a = '', b = ''] = made.map((view) => view.Id)
    sim.prime({
      operation: ['DescribeView'],
      where: ({ ViewId }) => ViewId === b,
      nth: 2,
      times: 2,
      fault: 'throttle',
    })
    const outcomes = []
    for (const id of [a, b, a, b, b, b]) outcomes.push((await views.describe(id).catch(() => null)) !== null)
    expect(outcomes).toEqual([true, true, true, false, false, true])
  })

  test('lasts until it is asked to end', async () => {
    const { sim, views } = await instance()
    let over = false
    sim.prime({ operation: '*', times: Number.POSITIVE_INFINITY, fault: 'http-500', until: () => over })
    await refusal(views.create('a'))
    await refusal(views.create('a'))
    over = true
    await views.create('a')
    expect(sim.calls.map((call) => call.status)).toEqual([500, 500, 200])
  })

  test('is one of several: two strike at different operations and counts', async () => {
    const { sim, views } = await instance()
    const { Id = '' } = await views.create('a')
    sim.prime({ operation: 'UpdateViewContent', nth: 2, fault: 'throttle' })
    sim.prime({ operation: 'CreateViewVersion', fault: 'reset-after' })
    const outcomes = []
    for (const title of ['b', 'c', 'd']) {
      outcomes.push((await views.update(Id, template(title)).catch(() => null)) !== null)
      outcomes.push((await views.version(Id).catch(() => null)) !== null)
    }
    expect(outcomes).toEqual([true, false, false, true, true, true])
    const versions = sim.state.views.get(Id)?.versions.map((version) => version.content.template)
    expect(versions).toEqual([template('b'), template('d')])
  })

  test('hits the call of a number, counted over every call since it was primed', async () => {
    const { sim, views, modules } = await instance()
    const { Id = '' } = await views.create('a')
    sim.prime({ call: 2, fault: 'throttle' })
    sim.prime({ call: 4, times: 2, fault: 'http-500' })
    await views.describe(Id)
    await refusal(modules.create('m'))
    const { id } = await modules.create('m')
    await refusal(views.describe(Id))
    await refusal(modules.describe(id))
    await modules.describe(id)
    expect(sim.calls.map((call) => [call.operation, call.status])).toEqual([
      ['CreateView', 200],
      ['DescribeView', 200],
      ['CreateContactFlowModule', 429],
      ['CreateContactFlowModule', 200],
      ['DescribeView', 500],
      ['DescribeContactFlowModule', 500],
      ['DescribeContactFlowModule', 200],
    ])
  })

  test('hits the call of a number only where that is the operation', async () => {
    const { sim, views } = await instance()
    sim.prime({ call: 2, operation: 'CreateView', fault: 'throttle' })
    const { Id = '' } = await views.create('a')
    await views.describe(Id)
    await views.create('b')
    expect(sim.calls.map((call) => call.status)).toEqual([200, 200, 200])
  })

  test('can be taken back', async () => {
    const { sim, views } = await instance()
    sim.prime({ operation: '*', fault: 'http-500' })
    sim.clearFaults()
    expect((await views.create('a')).Status).toBe('PUBLISHED')
  })
})

describe('a hook', () => {
  test('lets somebody publish just before a version is taken: the lock notices', async () => {
    const { sim, views } = await instance()
    const { Id = '', ViewContentSha256 = '' } = await views.create('a')
    sim.hook({ operation: 'CreateViewVersion' }, () =>
      sim.console.publish('view', 'a', { template: template('theirs') }),
    )
    expect((await refusal(views.version(Id, { ViewContentSha256 }))).name).toBe('InvalidParameterException')
    expect(sim.state.views.get(Id)?.versions).toEqual([])
  })

  test('runs after the nth call took effect, once', async () => {
    const { sim, modules } = await instance()
    const { id } = await modules.create('a')
    const seen: unknown[] = []
    sim.hook({ operation: 'CreateContactFlowModuleVersion', nth: 2, when: 'after' }, async (call) => {
      seen.push([call.applied, sim.state.modules.get(id)?.versions.length])
    })
    for (const text of ['x', 'y', 'z']) {
      await modules.update(id, { Content: content(text) })
      await modules.version(id)
    }
    expect(seen).toEqual([[true, 2]])
  })
})

test('latency is asked for by operation', async () => {
  const asked: string[] = []
  const { views } = await instance({
    latency: (operation) => {
      asked.push(operation)
      return 1
    },
  })
  const { Id = '' } = await views.create('a')
  await views.describe(Id)
  expect(asked).toEqual(['CreateView', 'DescribeView'])
})

describe('quotas', () => {
  test.each([
    ['views', { maxViews: 1 }, { name: 'ServiceQuotaExceededException', status: 402 }],
    ['modules', { maxModules: 1 }, { name: 'LimitExceededException', status: 429 }],
  ] as const)('of %s', async (kind, options, error) => {
    const made = await instance(options)
    await made[kind].create('a')
    expect(await refusal(made[kind].create('b'))).toMatchObject(error)
  })

  test('of versions', async () => {
    const { views, modules } = await instance({ maxVersions: 1 })
    const { Id = '' } = await views.create('a')
    const { id } = await modules.create('a')
    await Promise.all([views.version(Id), modules.version(id)])
    await views.update(Id, template('b'))
    expect(await refusal(views.version(Id))).toMatchObject({
      name: 'ServiceQuotaExceededException',
      status: 402,
    })
    expect(await refusal(modules.version(id))).toMatchObject({ name: 'LimitExceededException', status: 429 })
  })

  test('of the versions of one view or module', async () => {
    const { views, modules } = await instance({ switches: { maxVersionsOf: { a: 0 } } })
    const [{ Id: a = '' }, { Id: b = '' }] = [await views.create('a'), await views.create('b')]
    const { id } = await modules.create('a')
    expect(await refusal(views.version(a))).toMatchObject({ name: 'ServiceQuotaExceededException' })
    expect(await refusal(modules.version(id))).toMatchObject({ name: 'LimitExceededException' })
    expect((await views.version(b)).Version).toBe(1)
  })

  test('of aliases', async () => {
    const { client, modules, InstanceId } = await instance({ maxAliases: 1 })
    const { id: ContactFlowModuleId } = await modules.create('a')
    await modules.version(ContactFlowModuleId)
    const create = (AliasName: string) => {
      const input = { InstanceId, ContactFlowModuleId, AliasName, ContactFlowModuleVersion: 1 }
      return client.send(new CreateContactFlowModuleAliasCommand(input))
    }
    await create('one')
    expect(await refusal(create('two'))).toMatchObject({ name: 'LimitExceededException', status: 429 })
  })
})
