import { afterAll, expect, test } from '@jest/globals'
import { type Simulator, startSimulator } from '../../simulator/index.js'
import type { Report } from '../../src/core/model/report.js'
import { moduleText, viewText } from '../support/desk-files.js'
import { IdleTime } from '../support/idle-time.js'
import { runInProcess } from '../support/in-process.js'
import { consume, isTheirs } from '../support/other-consumer.js'
import { randomOf } from '../support/virtual-time.js'

/** Definitions of each kind, and the service's default quota of each operation. */
const each = 200
const quota = { rate: 2, burst: 5 }
/** Milliseconds that the test may take; the runs take simulated minutes. */
const patience = 120_000

interface Given {
  readonly name: string
  /** So many of each kind are new to the instance, or changed. */
  readonly changed: number
  /** Somebody else takes half of the quota. */
  readonly shared: boolean
  /** Bounds: simulated seconds, and the part of our calls that was thrown back. */
  readonly seconds: number
  readonly thrownBack: number
}

const runs: readonly Given[] = [
  { name: 'publish of all', changed: each, shared: false, seconds: 230, thrownBack: 0.01 },
  { name: 'unchanged', changed: 0, shared: false, seconds: 120, thrownBack: 0.01 },
  { name: 'unchanged, at once after it', changed: 0, shared: false, seconds: 120, thrownBack: 0.01 },
  { name: 'some changed, half of the quota', changed: 20, shared: true, seconds: 300, thrownBack: 0.2 },
  ...(process.env.SOAK
    ? [
        { name: 'update of all', changed: each, shared: false, seconds: 750, thrownBack: 0.01 },
        {
          name: 'update of all, half of the quota',
          changed: each,
          shared: true,
          seconds: 1800,
          thrownBack: 0.2,
        },
      ]
    : []),
]

/** The definitions as the run of that index finds them: those that change do so with each run that changes any. */
function files(index: number): Readonly<Record<string, string>> {
  const words = (number: number) => {
    const last = runs.slice(0, index + 1).findLastIndex(({ changed }) => number < changed)
    return `${number} as of run ${last}`
  }
  return Object.fromEntries(
    Array.from({ length: each }, (_, number) => number).flatMap((number) => [
      [`view ${number}.view.json`, viewText(words(number))],
      [`module ${number}.module.json`, moduleText(words(number))],
    ]),
  )
}

async function runUnderQuota(sim: Simulator, clock: IdleTime, index: number, shared: boolean) {
  const random = randomOf(index)
  const over = { now: false }
  const work = runInProcess(sim, {
    clock,
    files: files(index),
    runId: String(index),
    requestsPerSecond: quota.rate,
    commit: String(index).padStart(12, '0').padEnd(40, 'c'),
    inputs: { 'timeout-seconds': '3600' },
    requestTimeout: 20_000,
    onClient: (client) => clock.watch(client, () => 30 + 120 * random()),
  }).finally(() => {
    over.now = true
  })
  const others = shared ? consume(sim, clock, () => over.now) : null
  const [report] = await clock.during(Promise.all([work, others]))
  return report
}

function figures(sim: Simulator, began: number, ended: number) {
  const ours = sim.calls.filter((call) => !isTheirs(call))
  const thrownBack = ours.filter(({ status }) => status === 429).length
  return { calls: ours.length, thrownBack, seconds: Math.round((ended - began) / 1000) }
}

function tally(report: Report | null): Readonly<Record<string, number>> {
  const statuses: Record<string, number> = {}
  for (const { status } of Object.values(report?.entries ?? {}))
    statuses[status] = (statuses[status] ?? 0) + 1
  return statuses
}

const running: Simulator[] = []
afterAll(() => Promise.all(running.map((sim) => sim.stop())))

test(
  'hundreds of definitions under the default quota: hardly a call is thrown back, and every run ends',
  async () => {
    const clock = new IdleTime()
    const switches = { pageSize: 100 }
    const sim = await startSimulator({ throttle: quota, clock: () => clock.now(), switches })
    running.push(sim)
    const missed: unknown[] = []
    for (const [index, { name, changed, shared, seconds, thrownBack }] of runs.entries()) {
      sim.clearCalls()
      const began = clock.now()
      const report = await runUnderQuota(sim, clock, index, shared)
      const cost = figures(sim, began, clock.now())
      if (process.env.SOAK) process.stdout.write(`${name}: ${JSON.stringify(cost)}\n`)
      expect([name, tally(report), report?.failures]).toEqual([
        name,
        {
          ...(changed > 0 && { published: 2 * changed }),
          ...(changed < each && { unchanged: 2 * (each - changed) }),
        },
        [],
      ])
      if (cost.seconds > seconds || cost.thrownBack > thrownBack * cost.calls) missed.push([name, cost])
    }
    expect(missed).toEqual([])
  },
  patience,
)
