import type { ConnectClient } from '@aws-sdk/client-connect'
import { type Call, startSimulator } from '../../simulator/index.js'
import type { Clock } from '../../src/ports/runtime.js'
import { moduleText, viewText } from './desk-files.js'
import { IdleTime } from './idle-time.js'
import { runInProcess } from './in-process.js'
import { held, untruths } from './truth.js'
import { resetWallClock, setWallClock } from './wall-clock.js'

const before = { 'old.view.json': viewText('one'), 'old.module.json': moduleText('one') }
const after = {
  'old.view.json': viewText('two'),
  'old.module.json': moduleText('two'),
  'new.view.json': viewText('new'),
  'new.module.json': moduleText('new'),
}
const realTime = Date.now

/** A step of the runner's time of day, by milliseconds, while the call of this number is on its way; 1: the first. */
export interface Step {
  readonly call: number
  readonly when: 'before' | 'after'
  readonly ms: number
}

/** What there is to know of one publish: how it ended, what it waited, what it sent. */
export interface Published {
  readonly report: unknown
  readonly untrue: readonly string[]
  readonly versions: readonly (number | undefined)[]
  /** Milliseconds by the clock that only goes forward. */
  readonly waited: number
  readonly calls: readonly string[]
  /** Of those, how many were refused for the time of their signature. */
  readonly skewed: number
}

/**
 * One publish of four definitions at two calls a second, to a service that lags and throttles, on a runner whose time of
 * day (`Date.now`, which the SDK signs by, and `Clock.wallTime`) is off by `offset` and steps once. `onClient` sees the SDK's
 * client of the publish.
 */
export async function publishOnClock(
  offset: number,
  step: Step | null = null,
  onClient: (client: ConnectClient) => void = () => {},
): Promise<Published> {
  const time = new IdleTime()
  const sim = await startSimulator({
    clock: () => time.now(),
    timeOfDay: realTime,
    throttle: { rate: 2, burst: 5 },
    switches: { describeLag: 1, checksumLag: 1, pageSize: 1_000 },
  })
  try {
    await time.during(run(sim, before, time, '1'))
    sim.clearCalls()
    setWallClock(offset)
    if (step) stepAt(sim, step, offset)
    const began = time.now()
    const report = await time.during(run(sim, after, time, '2', onClient))
    const waited = time.now() - began
    return {
      report,
      untrue: report ? untruths(sim, report) : ['no report'],
      versions: (['view', 'module'] as const).flatMap((kind) =>
        ['old', 'new'].map((name) => held(sim, kind, name)?.versions.length),
      ),
      waited,
      calls: sim.calls
        .filter((call) => !isSkewed(call))
        .map(({ operation, status }) => `${operation} ${status}`),
      skewed: sim.calls.filter(isSkewed).length,
    }
  } finally {
    resetWallClock()
    await sim.stop()
  }
}

type Sim = Awaited<ReturnType<typeof startSimulator>>

const isSkewed = ({ errorCode }: Call): boolean => errorCode === 'InvalidSignatureException'

function run(
  sim: Sim,
  files: Readonly<Record<string, string>>,
  time: IdleTime,
  runId: string,
  onClient: (client: ConnectClient) => void = () => {},
) {
  const clock: Clock = {
    now: () => time.now(),
    wallTime: () => Date.now(),
    sleep: (ms) => time.sleep(ms),
  }
  return runInProcess(sim, {
    files,
    runId,
    clock,
    requestsPerSecond: 2,
    requestTimeout: 20_000,
    signed: true,
    commit: runId.repeat(40),
    inputs: { 'timeout-seconds': '600' },
    onClient: (client: ConnectClient) => {
      onClient(client)
      time.watch(client, () => 50)
    },
  })
}

function stepAt(sim: Sim, { call, when, ms }: Step, offset: number): void {
  sim.hook({ nth: call, when }, () => setWallClock(offset + ms))
}
