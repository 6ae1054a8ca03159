import { ListContactFlowModulesCommand, ListViewsCommand } from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import type { Switches } from '../index.js'
import { content, instance, template } from './support.js'

/** Asks `count` times, one after the other. */
const ask = async <T>(count: number, question: () => Promise<T>): Promise<T[]> => {
  const answers: T[] = []
  for (let i = 0; i < count; i += 1) answers.push(await question())
  return answers
}

const outcome = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'ok',
    (error: Error) => error.name,
  )

describe('createLag', () => {
  test.each([
    ['not-found', 'ResourceNotFoundException'],
    ['invalid-request', 'InvalidRequestException'],
    ['internal', 'InternalServiceException'],
  ] as const)('%s: so many reads after a create fail, writes do not', async (error, name) => {
    const { views, modules } = await instance({ switches: { createLag: { calls: 2, error } } })
    const { Id = '' } = await views.create('a')
    const { id } = await modules.create('a')
    expect(await outcome(views.version(Id))).toBe('ok')
    expect(await ask(3, () => outcome(views.describe(Id)))).toEqual([name, name, 'ok'])
    expect([await outcome(modules.numbers(id)), await outcome(modules.describe(id))]).toEqual([name, name])
    expect(await outcome(modules.describe(id))).toBe('ok')
  })

  test('with `writes` they fail too', async () => {
    const switches: Partial<Switches> = { createLag: { calls: 1, error: 'not-found', writes: true } }
    const { views } = await instance({ switches })
    const { Id = '' } = await views.create('a')
    expect(await ask(2, () => outcome(views.version(Id)))).toEqual(['ResourceNotFoundException', 'ok'])
  })
})

test('describeLag: describes of what is live answer the old content for a while', async () => {
  const { views, modules } = await instance({ switches: { describeLag: 2 } })
  const { Id = '' } = await views.create('a', template('old'))
  const answered = await views.update(Id, template('new'))
  expect(answered.Content?.Template).toBe(template('new'))
  const seen = await ask(3, async () => (await views.describe(Id)).Content?.Template)
  expect(seen).toEqual([template('old'), template('old'), template('new')])
  const { id } = await modules.create('a', content('old'))
  await modules.update(id, { Content: content('new') })
  const contents = await ask(3, async () => (await modules.describe(id)).Content)
  expect(contents).toEqual([content('old'), content('old'), content('new')])
})

test('what people publish in the console is seen at once', async () => {
  const { sim, views } = await instance({ switches: { describeLag: 5 } })
  const { Id = '' } = await views.create('a', template('old'))
  await views.update(Id, template('ours'))
  sim.console.publish('view', 'a', { template: template('theirs') })
  expect((await views.describe(Id)).Content?.Template).toBe(template('theirs'))
})

test('listLag: lists do not show a new version for a while', async () => {
  const { views, modules } = await instance({ switches: { listLag: 2 } })
  const { Id = '' } = await views.create('a')
  const { id } = await modules.create('a')
  await Promise.all([views.version(Id), modules.version(id)])
  expect(await ask(3, () => views.numbers(Id))).toEqual([[], [], [1]])
  expect(await ask(3, () => modules.numbers(id))).toEqual([[], [], [1]])
})

test('nameListLag: lists do not show a new resource for a while', async () => {
  const { client, views, modules, InstanceId } = await instance({ switches: { nameListLag: 1 } })
  await Promise.all([views.create('a'), modules.create('a')])
  const listed = await ask(2, async () => [
    (await client.send(new ListViewsCommand({ InstanceId }))).ViewsSummaryList?.length,
    (await client.send(new ListContactFlowModulesCommand({ InstanceId }))).ContactFlowModulesSummaryList
      ?.length,
  ])
  expect(listed).toEqual([
    [0, 0],
    [1, 1],
  ])
})
