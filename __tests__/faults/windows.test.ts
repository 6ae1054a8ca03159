import { expect, test } from '@jest/globals'
import { startSimulator } from '../../simulator/index.js'
import type { Kind } from '../../src/core/types.js'
import { runBudget } from '../support/call-budget.js'
import { filesOf, fill, load } from '../support/fleet.js'
import { IdleTime } from '../support/idle-time.js'
import { runInProcess } from '../support/in-process.js'
import { longest, windowsOf } from '../support/windows.js'

const quota = { rate: 2, burst: 5 }
const latency = 50
/** Milliseconds: at 2 calls a second, less than the time of two tokens. */
const bound = 700
const setting = { mode: 'publish', search: 'full', describe: 'version' } as const

const loads = {
  'all of 200 changed': load(0, 200),
  '20 of 200 changed': load(180, 20),
}
const kinds: Readonly<Record<string, readonly Kind[]>> = {
  views: ['view'],
  modules: ['module'],
  'views and modules': ['view', 'module'],
}
const rows = Object.entries(loads).flatMap(([loadName, load]) =>
  Object.entries(kinds).map(([kindsName, kinds]) => [loadName, kindsName, load, kinds] as const),
)

test.each(rows)(
  '%s, %s: an update follows its last reads, and its version follows it, within 700 ms',
  async (loadName, kindsName, load, kinds) => {
    const clock = new IdleTime()
    const sim = await startSimulator({
      throttle: quota,
      clock: () => clock.now(),
      maxModules: Number.POSITIVE_INFINITY,
      switches: { pageSize: 1_000 },
    })
    for (const kind of kinds) fill(sim, kind, load)
    const started = clock.now()
    const report = await clock.during(
      runInProcess(sim, {
        clock,
        files: Object.assign({}, ...kinds.map((kind) => filesOf(kind, load))),
        inputs: { 'timeout-seconds': '3600' },
        requestsPerSecond: quota.rate,
        requestTimeout: 20_000,
        onClient: (client) => clock.watch(client, () => latency),
      }),
    )
    await sim.stop()
    expect(report?.failures).toEqual([])
    const spent: Record<string, number> = {}
    for (const { operation } of sim.calls) spent[operation] = (spent[operation] ?? 0) + 1
    const windows = kinds.map((kind) => longest(windowsOf(sim.calls, kind)))
    if (process.env.SOAK)
      process.stdout.write(
        `${loadName}, ${kindsName}: ${JSON.stringify({ windows, seconds: (clock.now() - started) / 1000 })}\n`,
      )
    expect(spent).toEqual(runBudget(kinds, load, setting))
    expect(
      windows.map(({ readToUpdate, updateToVersion }) => readToUpdate < bound && updateToVersion < bound),
    ).toEqual(kinds.map(() => true))
  },
  60_000,
)
