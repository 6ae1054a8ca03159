import { ListTagsForResourceCommand } from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import { instance, refusal } from './support.js'

const outcome = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'ok',
    (error: Error) => error.name,
  )

const denied = 'AccessDeniedException'

describe('deny', () => {
  test('one action on the view of one name, by id, ARN or with a qualifier', async () => {
    const { sim, views } = await instance()
    const [a, b] = [await views.create('a'), await views.create('b')]
    sim.switches.deny = [{ action: 'connect:DescribeView', name: 'a' }]
    const ids = [a.Id, a.Arn, `${a.Id}:$SAVED`, b.Id].map((id) => id ?? '')
    const seen = await Promise.all(ids.map((id) => outcome(views.describe(id))))
    expect([...seen, await outcome(views.version(a.Id ?? ''))]).toEqual([denied, denied, denied, 'ok', 'ok'])
    expect((await refusal(views.describe(a.Id ?? ''))).message).toContain(
      `is not authorized to perform: connect:DescribeView on resource: ${a.Arn}`,
    )
  })

  test('all on the module of one name, creating it too', async () => {
    const { sim, client, modules } = await instance()
    const { id, arn } = await modules.create('a')
    sim.switches.deny = [{ action: 'connect:*', name: 'a' }]
    const seen = [
      modules.describe(id),
      client.send(new ListTagsForResourceCommand({ resourceArn: arn })),
      modules.create('a'),
      modules.create('b'),
    ]
    expect(await Promise.all(seen.map(outcome))).toEqual([denied, denied, denied, 'ok'])
  })

  test('calls with such parameters', async () => {
    const { sim, modules } = await instance()
    sim.switches.deny = [
      { action: 'connect:CreateContactFlowModule', where: ({ Name }) => String(Name).startsWith('prod') },
    ]
    const seen = ['prod a', 'test a'].map((name) => outcome(modules.create(name)))
    expect(await Promise.all(seen)).toEqual([denied, 'ok'])
  })
})
