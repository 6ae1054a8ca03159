import { describe, expect, test } from '@jest/globals'
import { reported } from '../support/e2e.js'
import { Centre } from '../support/e2e-centre.js'
import { desk, module, view } from '../support/e2e-definitions.js'
import { exampleWorkflow, inputsOf } from '../support/example-workflows.js'

/** examples/workflows/rollback.yml, and rollbacks of teams that share an instance. */

const jobOf = async () => {
  const { rollback } = (await exampleWorkflow('rollback.yml')).jobs
  if (!rollback) throw new Error('there is no job rollback')
  return rollback
}

const lookup = (text: string) => ({ 'connect/views/Order lookup.json': view(text) })

test('the workflow waits for an approval and for other runs, and is started by hand with a tag and names', async () => {
  const { on } = await exampleWorkflow('rollback.yml')
  expect(on).toEqual({
    workflow_dispatch: {
      inputs: {
        to: { description: expect.any(String), required: true },
        only: { description: expect.any(String) },
        'only-2': { description: expect.any(String) },
        'only-3': { description: expect.any(String) },
      },
    },
  })
  const { concurrency } = (await exampleWorkflow('publish.yml')).jobs.publish ?? {}
  expect(await jobOf()).toMatchObject({
    environment: 'production',
    permissions: { contents: 'read', 'id-token': 'write' },
    concurrency,
  })
})

const rolledBack = 'published rollback 2 → 3'

describe.each([
  ['no name', ['', '', ''], ['module/Greeting', 'view/Desk', 'view/Order lookup']],
  ['one name', ['view/Desk', '', ''], ['view/Desk']],
  ['two names', ['view/Order lookup', '', 'module/*'], ['module/Greeting', 'view/Order lookup']],
])('the workflow with %s', (_name, [only = '', second = '', third = ''], keys) => {
  test('goes back to the tag, and the next merge leaves that', async () => {
    const centre = await Centre.open()
    await centre.commit('Good', { ...desk('Good'), ...lookup('Good') })
    await centre.push()
    await centre.world.space.git('tag', 'v1.3.0')
    await centre.commit('Bad', { ...desk('Bad'), ...lookup('Bad') })
    await centre.push()
    const given = { to: 'v1.3.0', only, 'only-2': second, 'only-3': third }
    const ran = await centre.rollBack(given.to, inputsOf(await jobOf(), given))
    expect(reported(ran)).toEqual({
      ...{ exit: 0, reason: '' },
      entries: Object.fromEntries(keys.map((key) => [key, rolledBack])),
    })
    expect(centre.world.versions('view', 'Desk').at(-1)).toMatch(
      keys.includes('view/Desk') ? /^3: Rollback to v1\.3\.0 - source .* - restores / : /^2: /,
    )
    await centre.commit('An unrelated merge')
    const { entries } = reported(await centre.push())
    const held = Object.entries(entries).filter(([, line]) => line === 'skipped held 3 → 3 (rolled-back)')
    expect(held.map(([key]) => key)).toEqual(keys)
  })
})

describe('two teams with patterns of their own in one instance', () => {
  const callbacks = { views: 'callbacks/*.json', modules: '' }
  const orders = { views: 'orders/*.json', modules: 'orders/modules/*.json' }
  const files = (text: string) => ({
    'callbacks/Offer.json': view(text),
    'orders/Lookup.json': view(text),
    'orders/modules/Greeting.json': module(text),
  })

  test('one rolls back, and the other one’s definitions are not looked at, then or later', async () => {
    const centre = await Centre.open()
    const { world } = centre
    const good = await centre.commit('Good', files('Good'))
    for (const team of [callbacks, orders]) await centre.push(team)
    await centre.commit('Bad', files('Bad'))
    for (const team of [callbacks, orders]) await centre.push(team)
    world.writes()
    const ran = await centre.rollBack(good, callbacks)
    expect(reported(ran)).toEqual({ exit: 0, reason: '', entries: { 'view/Offer': rolledBack } })
    expect(world.writes()).toEqual(['CreateViewVersion view/Offer', 'UpdateViewContent view/Offer'])
    await centre.commit('A change of the other team', { 'orders/Lookup.json': view('Better') })
    expect(reported(await centre.push(callbacks))).toEqual({
      ...{ exit: 0, reason: '' },
      entries: { 'view/Offer': 'skipped held 3 → 3 (rolled-back)' },
    })
    expect(reported(await centre.push(orders))).toEqual({
      ...{ exit: 0, reason: '' },
      entries: {
        'module/Greeting': 'unchanged unchanged 2 → 2',
        'view/Lookup': 'published update 2 → 3',
      },
    })
    expect(world.versions('view', 'Offer')).toHaveLength(3)
  })
})
