import { describe, expect, test } from '@jest/globals'
import type { Switches } from '../index.js'
import { content, instance, template } from './support.js'

/** A view and a module that were updated once, with their present checksums. */
const updated = async (switches: Partial<Switches>) => {
  const clock = { now: 1_000 }
  const made = await instance({ switches, clock: () => clock.now })
  const { Id = '' } = await made.views.create('a', template('old'))
  const { ViewContentSha256: viewSum = '' } = await made.views.update(Id, template('new'))
  const { id } = await made.modules.create('a', content('old'))
  await made.modules.update(id, { Content: content('new') })
  const { FlowModuleContentSha256: moduleSum = '' } = await made.modules.describe(id)
  const frozen = () => ({
    view: made.sim.state.views.get(Id)?.versions.map((version) => version.content.template),
    module: made.sim.state.modules.get(id)?.versions.map((version) => version.content.content),
  })
  const outcome = (promise: Promise<unknown>): Promise<string> =>
    promise.then(
      () => 'ok',
      (error: Error) => error.name,
    )
  const version = {
    view: (ViewContentSha256 = viewSum) => outcome(made.views.version(Id, { ViewContentSha256 })),
    module: (sum = moduleSum) => outcome(made.modules.version(id, sum)),
  }
  return { ...made, Id, id, clock, frozen, version }
}

const unchecked = { moduleVersionChecksumChecked: false, viewVersionChecksumChecked: false }

describe('replicaFreezesOld', () => {
  test('so many versions hold what was live before the last update, where no checksum is compared', async () => {
    const { sim, version, frozen } = await updated({ ...unchecked, replicaFreezesOld: 2 })
    expect([await version.view(), await version.module()]).toEqual(['ok', 'ok'])
    expect(frozen()).toEqual({ view: [template('old')], module: [content('old')] })
    expect(sim.switches.replicaFreezesOld).toBe(0)
    expect([await version.view(), await version.module()]).toEqual(['ok', 'ok'])
    expect(frozen()).toEqual({
      view: [template('old'), template('new')],
      module: [content('old'), content('new')],
    })
  })

  test('answers as for a version of what is live, but shows the old content', async () => {
    const { views, modules, Id, id } = await updated({ replicaFreezesOld: 2 })
    expect(await views.version(Id)).toMatchObject({ Version: 1, Content: { Template: template('old') } })
    expect(await modules.version(id)).toBe(1)
    expect((await modules.describe(`${id}:1`)).Content).toBe(content('old'))
  })

  test('answers the highest version of a view where that holds the old content', async () => {
    const { views } = await instance({ switches: unchecked })
    const { Id = '' } = await views.create('b', template('old'))
    await views.version(Id)
    await views.update(Id, template('new'))
    const late = await instance({ switches: { ...unchecked, replicaFreezesOld: 1 } })
    const { Id: other = '' } = await late.views.create('b', template('old'))
    late.sim.console.createVersion('view', 'b')
    await late.views.update(other, template('new'))
    expect([(await views.version(Id)).Version, (await late.views.version(other)).Version]).toEqual([2, 1])
  })

  test('strikes no call whose checksum is compared', async () => {
    const { sim, version, frozen } = await updated({ replicaFreezesOld: 2 })
    expect([await version.view(), await version.module()]).toEqual(['ok', 'ok'])
    expect(frozen()).toEqual({ view: [template('new')], module: [content('new')] })
    expect(sim.switches.replicaFreezesOld).toBe(2)
  })

  test('waits for a resource that had something live before', async () => {
    const { sim, views } = await instance({ switches: { ...unchecked, replicaFreezesOld: 1 } })
    const { Id = '' } = await views.create('a', template('first'))
    expect((await views.version(Id)).Content?.Template).toBe(template('first'))
    expect(sim.switches.replicaFreezesOld).toBe(1)
  })
})

describe('viewVersionChecksumChecked', () => {
  test.each([
    [true, 'InvalidParameterException'],
    [false, 'ok'],
  ])('%s: a wrong checksum', async (viewVersionChecksumChecked, expected) => {
    const { version } = await updated({ viewVersionChecksumChecked })
    expect(await version.view('0'.repeat(64))).toBe(expected)
  })
})

describe('checksumLag', () => {
  test('as a count: so many versions with the right checksum are refused after an update', async () => {
    const { version, frozen } = await updated({ checksumLag: 2 })
    const outcomes = []
    for (let i = 0; i < 3; i += 1) outcomes.push([await version.view(), await version.module()])
    const refused = ['InvalidParameterException', 'InvalidParameterException']
    expect(outcomes).toEqual([refused, refused, ['ok', 'ok']])
    expect(frozen()).toEqual({ view: [template('new')], module: [content('new')] })
  })

  test('in seconds', async () => {
    const { version, clock } = await updated({ checksumLag: { seconds: 30 } })
    clock.now += 29_999
    const before = [await version.view(), await version.module()]
    clock.now += 1
    expect([before, [await version.view(), await version.module()]]).toEqual([
      ['InvalidParameterException', 'InvalidParameterException'],
      ['ok', 'ok'],
    ])
  })

  test('is over when somebody publishes in the console, who is seen at once', async () => {
    const { sim, views, Id } = await updated({ checksumLag: 5 })
    sim.console.publish('view', 'a', { template: template('theirs') })
    const { ViewContentSha256 = '' } = await views.describe(Id)
    expect((await views.version(Id, { ViewContentSha256 })).Version).toBe(1)
  })

  test('does not touch a call without a checksum, nor what was just created', async () => {
    const { views, version, modules } = await updated({ checksumLag: 1, ...unchecked })
    expect([await version.view(), await version.module()]).toEqual(['ok', 'ok'])
    const { Id = '', ViewContentSha256 = '' } = await views.create('b')
    expect((await views.version(Id, { ViewContentSha256 })).Version).toBe(1)
    expect(await modules.version((await modules.create('b')).id)).toBe(1)
  })
})
