import { filesOf, fill, type Load } from '../__tests__/support/fleet.js'
import { IdleTime } from '../__tests__/support/idle-time.js'
import { type Simulator, type SimulatorOptions, startSimulator } from '../simulator/index.js'
import type { Kind } from '../src/core/model/definition.js'

/** The service's default quota of each operation. */
export const quota = { rate: 2, burst: 5 }

/** A simulated instance, and the repository that is published to it. */
export interface Instance {
  readonly sim: Simulator
  readonly clock: IdleTime
  /** Name of the file → text. */
  readonly files: Readonly<Record<string, string>>
}

/** The cost of a run. */
export interface Spent {
  /** Calls that were answered, by operation. */
  readonly operations: Readonly<Record<string, number>>
  /** Number of throttled calls. */
  readonly throttled: number
  /** Simulated time. */
  readonly seconds: number
}

/** @param drift milliseconds per second by which the service's clock is slower than ours */
export async function spentBy(
  kinds: readonly Kind[],
  each: Load,
  run: (instance: Instance) => Promise<unknown>,
  options: Partial<SimulatorOptions> = {},
  drift = 0,
): Promise<Spent> {
  const clock = new IdleTime()
  const startedAt = clock.now()
  const sim = await startSimulator({
    throttle: quota,
    clock: () => startedAt + (clock.now() - startedAt) * (1 - drift / 1_000),
    maxModules: Number.POSITIVE_INFINITY,
    ...options,
    switches: { pageSize: 1_000, ...options.switches },
  })
  try {
    for (const kind of kinds) fill(sim, kind, each)
    const files = Object.assign({}, ...kinds.map((kind) => filesOf(kind, each)))
    await clock.during(run({ sim, clock, files }))
    return { ...countOf(sim), seconds: (clock.now() - startedAt) / 1_000 }
  } finally {
    await sim.stop()
  }
}

function countOf({ calls }: Simulator): Omit<Spent, 'seconds'> {
  const answered = calls.filter(({ status }) => status !== 429)
  const operations: Record<string, number> = {}
  for (const { operation } of answered) operations[operation] = (operations[operation] ?? 0) + 1
  return { operations, throttled: calls.length - answered.length }
}

/** Minimum number of seconds for the calls of the busiest operation, at the service's quota. */
export function floorOf(operations: Spent['operations']): number {
  return Math.max(0, (Math.max(0, ...Object.values(operations)) - quota.burst) / quota.rate)
}
