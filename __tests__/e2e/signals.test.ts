import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, test } from '@jest/globals'
import { contactCentre, reported, type World } from '../support/e2e.js'
import { desk, view } from '../support/e2e-definitions.js'
import { both } from '../support/e2e-states.js'

/** More than the five that the service takes at once: at one a second the others wait for their turns. */
const names = ['A', 'B', 'C', 'D', 'E', 'F', 'G']
const slowly = { 'requests-per-second': '1' }
const sevenViews = Object.fromEntries(names.map((name) => [`connect/views/${name}.json`, view(name)]))
const entries = (first: string, then: string) =>
  Object.fromEntries(names.map((name, index) => [`view/${name}`, index < 5 ? first : then]))

/** Fulfilled by hand. */
function signalled() {
  let now = () => {}
  const promise = new Promise<void>((resolve) => {
    now = resolve
  })
  return { promise, now }
}

/** What the running step has left behind: outputs as the file has them, once `reason` is among them, and the summary. */
async function leftBehind({ space }: World, reason: string) {
  for (;;) {
    const step = (await readdir(space.runnerFolder)).at(-1) ?? ''
    const read = (name: string) => readFile(path.join(space.runnerFolder, step, name), 'utf8').catch(() => '')
    const [outputs, summary] = await Promise.all([read('OUTPUT'), read('STEP_SUMMARY')])
    if (outputs.includes(reason) && summary !== '') return { outputs, summary }
    await setImmediate()
  }
}

describe.each(['SIGINT', 'SIGTERM'] as const)('%s', (signal) => {
  test('in the midst of a publish: reported at once, what was started is finished, a rerun does the rest', async () => {
    const world = await contactCentre({ files: sevenViews })
    const when = signalled()
    let arrived = 0
    const early = when.promise.then(() => leftBehind(world, 'cancelled'))
    for (let call = 1; call <= 5; call += 1)
      world.sim.hook({ operation: 'CreateView' }, async () => {
        arrived += 1
        if (arrived === 5) when.now()
        await early
      })
    const ran = await world.run({
      inputs: { ...slowly, mode: 'publish' },
      interrupt: { signal, when: when.promise },
    })
    expect(reported(ran)).toEqual({
      exit: 1,
      reason: 'cancelled',
      entries: entries('published create - → 1', 'skipped create - → - (cancelled)'),
    })
    const { outputs, summary } = await early
    const statuses = (status: string) => outputs.split(`"status":"${status}"`).length - 1
    expect([statuses('failed'), statuses('skipped'), statuses('published')]).toEqual([5, 2, 0])
    expect(summary).not.toEqual(ran.summary)
    expect(reported(await world.publish()).entries).toEqual(
      entries('unchanged unchanged 1 → 1', 'published create - → 1'),
    )
    expect(names.map((name) => world.versions('view', name).length)).toEqual(names.map(() => 1))
  })

  test('before anything was written: nothing is', async () => {
    const world = await contactCentre()
    const when = signalled()
    world.sim.hook({ operation: 'ListViews' }, async () => {
      when.now()
      await leftBehind(world, 'cancelled')
    })
    const ran = await world.run({ interrupt: { signal, when: when.promise } })
    expect([ran.exitCode, ran.outputs['failure-reason'], world.writes()]).toEqual([1, 'cancelled', []])
    expect(Object.values(ran.report.entries).map(({ status, reason }) => [status, reason])).toEqual([
      ['skipped', 'cancelled'],
      ['skipped', 'cancelled'],
    ])
  })
})

test('SIGINT while the service does not answer: the run ends before the runner kills it', async () => {
  const world = await contactCentre()
  const when = signalled()
  const sent: number[] = []
  world.sim.prime({ operation: 'CreateView', fault: 'timeout-after' })
  world.sim.hook({ operation: 'CreateView' }, () => {
    sent.push(Date.now())
    when.now()
  })
  const ran = await world.run({
    inputs: { only: 'view/*' },
    interrupt: { signal: 'SIGINT', when: when.promise },
  })
  expect(Date.now() - (sent[0] ?? 0)).toBeLessThan(7_500)
  expect(reported(ran)).toEqual({
    exit: 1,
    reason: 'cancelled',
    entries: { 'view/Desk': 'failed create - → - (cancelled)' },
  })
  expect(reported(await world.publish()).entries).toMatchObject({ 'view/Desk': 'published version - → 1' })
})

test.each([
  ['CreateViewVersion', 'before'],
  ['CreateViewVersion', 'after'],
  ['UpdateContactFlowModuleContent', 'after'],
  ['CreateContactFlowModuleVersion', 'after'],
] as const)(
  'SIGKILL in %s, %s it takes effect: nothing is reported, and the next run converges',
  async (operation, stage) => {
    const world = await contactCentre({ files: desk('Before') })
    await world.publish()
    await world.space.write(desk())
    const [when, dead] = [signalled(), signalled()]
    world.sim.hook({ operation, when: stage }, async () => {
      when.now()
      await dead.promise
    })
    const killed = world.run({ interrupt: { signal: 'SIGKILL', when: when.promise } })
    await expect(killed).rejects.toThrow(/"missing":\["/)
    dead.now()
    expect(reported(await world.publish())).toMatchObject({ exit: 0, reason: '' })
    expect(reported(await world.publish()).entries).toEqual(both('unchanged unchanged 2 → 2'))
    expect([world.versions('view', 'Desk').length, world.versions('module', 'Greeting').length]).toEqual([
      2, 2,
    ])
  },
)
