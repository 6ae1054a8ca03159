import { DeleteViewCommand, UpdateViewMetadataCommand } from '@aws-sdk/client-connect'
import { describe, expect, test } from '@jest/globals'
import { content, instance, template } from './support.js'

/**
 * A view that was created at 1000, versioned at 2000, changed in the console at 3000, renamed at 4000, deleted at 5000.
 */
const story = async () => {
  const clock = { now: 1_000 }
  const made = await instance({ clock: () => clock.now })
  const { client, InstanceId, views, sim } = made
  const { Id = '' } = await views.create('a', template('one'))
  clock.now = 2_000
  await views.version(Id)
  clock.now = 3_000
  sim.console.publish('view', 'a', { template: template('two') })
  clock.now = 4_000
  await client.send(new UpdateViewMetadataCommand({ InstanceId, ViewId: Id, Name: 'b' }))
  clock.now = 5_000
  await client.send(new DeleteViewCommand({ InstanceId, ViewId: Id }))
  return { ...made, Id }
}

const one = { template: template('one'), actions: [] }
const two = { template: template('two'), actions: [] }

describe('the journal', () => {
  test('has every change of what is live and every version, made by anyone', async () => {
    const { sim, Id: id } = await story()
    const view = { kind: 'view', id }
    expect(sim.journal).toEqual([
      { ...view, at: 1_000, name: 'a', what: 'live', content: one },
      { ...view, at: 2_000, name: 'a', what: 'version', content: one, number: 1 },
      { ...view, at: 3_000, name: 'a', what: 'live', content: two },
      { ...view, at: 4_000, name: 'b', what: 'name', content: two },
      { ...view, at: 5_000, name: 'b', what: 'deleted', content: null },
    ])
  })

  test('holds the same content as the same object', async () => {
    const { sim } = await story()
    const [created, versioned, published, renamed] = sim.journal
    expect(versioned?.content).toBe(created?.content)
    expect(renamed?.content).toBe(published?.content)
  })

  test('has of a version what it froze, although something else is live', async () => {
    const { sim, modules } = await instance({ switches: { replicaFreezesOld: 1 } })
    const { id } = await modules.create('a', content('old'))
    await modules.update(id, { Content: content('new') })
    await modules.version(id)
    expect(sim.journal.at(-1)).toMatchObject({
      what: 'version',
      number: 1,
      content: { content: content('old'), settings: '{}' },
    })
  })

  test('does not note another description', async () => {
    const { sim, client, InstanceId, views } = await instance()
    const { Id } = await views.create('a')
    await client.send(new UpdateViewMetadataCommand({ InstanceId, ViewId: Id, Description: 'd' }))
    expect(sim.journal.map(({ what }) => what)).toEqual(['live'])
  })

  test('does not note a draft', async () => {
    const { sim, views } = await instance()
    await views.create('a', template('draft'), 'SAVED')
    expect([sim.journal, sim.liveAt('view', 'a', Number.MAX_SAFE_INTEGER)]).toEqual([[], null])
  })
})

describe('liveAt', () => {
  test.each([
    ['before it was created', 'a', 999, null],
    ['when it was created', 'a', 1_000, one],
    ['just before it was changed', 'a', 2_999, one],
    ['when it was changed', 'a', 3_000, two],
    ['under the old name after the renaming', 'a', 4_000, null],
    ['under the new name before the renaming', 'b', 3_999, null],
    ['under the new name', 'b', 4_999, two],
    ['after it was deleted', 'b', 5_000, null],
  ])('%s', async (_case, name, time, expected) => {
    const { sim } = await story()
    expect(sim.liveAt('view', name, time)).toEqual(expected)
  })

  test('distinguishes kinds', async () => {
    const { sim } = await story()
    expect(sim.liveAt('module', 'a', 3_000)).toBe(null)
  })
})

test.each([
  ['all the time', 0, 9_000, [null, one, two]],
  ['while nothing changed', 1_500, 2_500, [one]],
  ['over a change', 2_999, 3_000, [one, two]],
  ['at the moment of a change', 3_000, 3_000, [one, two]],
  ['after the renaming', 4_001, 9_000, [null]],
])('liveBetween: %s', async (_case, from, to, expected) => {
  const { sim } = await story()
  expect(sim.liveBetween('view', 'a', from, to)).toEqual(expected)
})
