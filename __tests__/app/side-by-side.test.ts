import { setImmediate } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Kind } from '../../src/core/model/definition.js'
import { filesOf, fill, type Load, load } from '../support/fleet.js'
import { IdleTime } from '../support/idle-time.js'
import { runInProcess } from '../support/in-process.js'

/** The service's default quota of each operation. */
const quota = { rate: 2, burst: 5 }
const latency = 50

/** Simulated seconds of a run over so many of a kind, or of each. `prepare`: what the instance holds besides. */
async function secondsOf(
  kinds: readonly Kind[],
  each: Load | Readonly<Record<Kind, Load>>,
  mode: 'plan' | 'publish',
  prepare: (sim: Simulator) => void = () => {},
): Promise<number> {
  const clock = new IdleTime()
  const sim = await startSimulator({
    throttle: quota,
    clock: () => clock.now(),
    switches: { pageSize: 1_000 },
  })
  const loadOf = (kind: Kind) => ('unchanged' in each ? each : each[kind])
  for (const kind of kinds) fill(sim, kind, loadOf(kind))
  prepare(sim)
  const files = Object.assign({}, ...kinds.map((kind) => filesOf(kind, loadOf(kind))))
  const began = clock.now()
  const work = runInProcess(sim, {
    clock,
    files,
    inputs: { mode },
    requestsPerSecond: quota.rate,
    requestTimeout: 20_000,
    onClient: (client) => clock.watch(client, () => latency),
  })
  const report = await clock.during(work)
  await sim.stop()
  expect(report?.failures).toEqual([])
  return (clock.now() - began) / 1000
}

/** What one queue of so many calls takes at the quota, after a burst that is one call below the service's. */
const queue = (calls: number) => (calls - (quota.burst - 1)) / quota.rate

test('200 views and 200 modules, unchanged: a publish takes as long as the 200 describes of one kind', async () => {
  const both = await secondsOf(['view', 'module'], load(200), 'publish')
  expect(both).toBeGreaterThan(queue(200))
  expect(both).toBeLessThan(queue(200) + 1)
}, 60_000)

test('200 views and 200 modules, unchanged: a plan takes the time of a few calls', async () => {
  expect(await secondsOf(['view', 'module'], load(200), 'plan')).toBeLessThan(2)
}, 60_000)

test('what changes of one kind does not wait for the other', async () => {
  const each = load(10, 10, 10)
  const [views, modules, both] = [
    await secondsOf(['view'], each, 'publish'),
    await secondsOf(['module'], each, 'publish'),
    await secondsOf(['view', 'module'], each, 'publish'),
  ]
  expect(both).toBeLessThan(Math.max(views, modules) + 1)
}, 60_000)

test('modules are described while the pages of views are still being listed', async () => {
  const manyViews = (sim: Simulator) => {
    sim.switches.pageSize = 10
    for (let number = 0; number < 300; number += 1)
      sim.console.create('view', `somebody else's ${number}`, { template: {}, actions: [] })
  }
  const each = { view: load(1), module: load(100) }
  const both = await secondsOf(['view', 'module'], each, 'publish', manyViews)
  // 10 pages of modules, then their describes. The 31 pages of views take 13 seconds.
  expect(both).toBeLessThan(queue(10) + queue(100) + 1)
}, 60_000)

test('a kind that cannot be listed ends the reading of the other', async () => {
  const sim = await startSimulator({
    throttle: false,
    switches: { pageSize: 1_000 },
    deny: ['connect:ListViews'],
  })
  const each = load(150)
  for (const kind of ['view', 'module'] as const) fill(sim, kind, each)
  const files = { ...filesOf('view', load(1)), ...filesOf('module', each) }
  const report = await runInProcess(sim, { files, inputs: { mode: 'publish' } })
  expect(report?.failures.map(({ reason }) => reason)).toEqual(['access-denied'])
  for (let turn = 0; turn < 2_000; turn += 1) await setImmediate()
  const described = sim.calls.filter(({ operation }) => operation === 'DescribeContactFlowModule')
  // Those that were started.
  expect(described.length).toBeLessThan(100)
  await sim.stop()
})
