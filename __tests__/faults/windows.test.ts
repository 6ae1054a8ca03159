import { expect, test } from '@jest/globals'
import { type Call, startSimulator } from '../../simulator/index.js'
import type { Kind } from '../../src/core/model/definition.js'
import { runBudget } from '../support/call-budget.js'
import { filesOf, fill, type Load, load } from '../support/fleet.js'
import { IdleTime } from '../support/idle-time.js'
import { runInProcess } from '../support/in-process.js'
import { longest, windowsOf } from '../support/windows.js'

/** The service's default quota of each operation. */
const quota = { rate: 2, burst: 5 }
/** Milliseconds that each call takes to the service. */
const latency = 50
/** Milliseconds that a window may take: not even two calls of one operation that wait for each other. */
const bound = 700
const setting = { mode: 'publish', search: 'full', describe: 'version' } as const

/** The calls of one publish, and how long it took in seconds of its own clock. */
async function publish(kinds: readonly Kind[], load: Load) {
  const clock = new IdleTime()
  const sim = await startSimulator({
    throttle: quota,
    maxModules: Number.POSITIVE_INFINITY,
    clock: () => clock.now(),
    switches: { pageSize: 1_000 },
  })
  for (const kind of kinds) fill(sim, kind, load)
  const started = clock.now()
  const report = await clock.during(
    runInProcess(sim, {
      files: Object.assign({}, ...kinds.map((kind) => filesOf(kind, load))),
      inputs: { 'timeout-seconds': '3600' },
      clock,
      requestsPerSecond: quota.rate,
      requestTimeout: 20_000,
      onClient: (client) => clock.watch(client, () => latency),
    }),
  )
  await sim.stop()
  return { calls: sim.calls, failures: report?.failures, seconds: (clock.now() - started) / 1000 }
}

function countByOperation(calls: readonly Call[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { operation } of calls) counts[operation] = (counts[operation] ?? 0) + 1
  return counts
}

const loads: readonly [string, Load][] = [
  ['200 changed', load(0, 200)],
  ['20 of 200 changed', load(180, 20)],
]
const kinds: readonly [string, readonly Kind[]][] = [
  ['views', ['view']],
  ['modules', ['module']],
  ['views and modules', ['view', 'module']],
]
const rows = [
  ...loads.flatMap(([loadName, load]) =>
    kinds.map(([kindsName, kinds]) => [loadName, kindsName, load, kinds] as const),
  ),
  [
    '70 changed, 50 of them in the console too, and 70 new',
    'views and modules',
    load(0, 70, 70, { hotFixed: 50 }),
    ['view', 'module'],
  ] as const,
]

test.each(rows)(
  '%s, %s: the update follows the last reads, and the version follows the update, within 700 ms',
  async (loadName, kindsName, load, kinds) => {
    const { calls, failures, seconds } = await publish(kinds, load)
    const windows = kinds.map((kind) => windowsOf(calls, kind))
    if (process.env.SOAK)
      process.stdout.write(`${loadName}, ${kindsName}: ${JSON.stringify([windows.map(longest), seconds])}\n`)
    expect([failures, countByOperation(calls)]).toEqual([[], runBudget(kinds, load, setting)])
    expect(windows.map(({ length }) => length)).toEqual(kinds.map(() => load.changed))
    const tooLong = windows
      .flat()
      .filter(({ readToUpdate, updateToVersion }) => readToUpdate >= bound || updateToVersion >= bound)
    expect(tooLong).toEqual([])
  },
  60_000,
)
