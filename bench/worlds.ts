import type { SimulatorOptions } from '../simulator/index.js'
import type { Clock } from '../src/ports/runtime.js'
import { quota } from './instance.js'

/** Conditions of a network and a service: only the two numbers of the quota are known. */
export interface World {
  readonly name: string
  /** Milliseconds that each call takes to the service. */
  readonly latency: (clock: Clock, random: () => number) => () => number
  /** Options that differ from the default. */
  readonly simulator?: Partial<SimulatorOptions>
  /** Milliseconds per second by which the service's clock is slower than ours. */
  readonly drift?: number
  /** Somebody else's calls of the busiest operation. */
  readonly others?: { readonly atOnce: number; readonly everyMs: number | null }
}

const steady: World['latency'] = () => () => 50
const varying: World['latency'] = (_, random) => () => 20 + 180 * random()

/** Mostly short, and one call in fifty up to 1.5 s. */
const longTail: World['latency'] = (_, random) => () => {
  const usual = 30 - 40 * Math.log(1 - random())
  return random() < 0.02 ? usual + 1_500 * random() : usual
}

/** Every 5 to 25 seconds nothing arrives for a second; then everything that was sent arrives. */
const stalling: World['latency'] = (clock, random) => {
  const nextStall = () => clock.now() + 5_000 + 20_000 * random()
  let begins = nextStall()
  return () => {
    if (clock.now() >= begins + 1_000) begins = nextStall()
    return clock.now() < begins ? 50 : begins + 1_000 - clock.now() + 50
  }
}

export const worlds: readonly World[] = [
  { name: 'every call takes 50 ms', latency: steady },
  { name: '20 to 200 ms', latency: varying },
  { name: '30 ms and more, up to 1.5 s', latency: longTail },
  { name: '50 ms, and the network stalls for 1 s at times', latency: stalling },
  { name: "20 to 200 ms, the service's clock slower by 0.05 %", latency: varying, drift: 0.5 },
  {
    name: '20 to 200 ms, tokens come at whole seconds',
    latency: varying,
    simulator: { switches: { quotaCounting: 'whole-seconds' } },
  },
  {
    name: '20 to 200 ms, refused calls count',
    latency: varying,
    simulator: { switches: { refusedCallsCount: true } },
  },
  {
    name: '20 to 200 ms, 5 calls in any 2.5 s',
    latency: varying,
    simulator: { switches: { quotaCounting: 'window' } },
  },
  {
    name: '20 to 200 ms, 1.9 calls a second',
    latency: varying,
    simulator: { throttle: { ...quota, rate: 1.9 } },
  },
  { name: '20 to 200 ms, a burst of 3', latency: varying, simulator: { throttle: { ...quota, burst: 3 } } },
  {
    name: '20 to 200 ms, another caller in 5 s',
    latency: varying,
    others: { atOnce: 1, everyMs: 5_000 },
  },
  {
    name: '20 to 200 ms, the burst was just used up',
    latency: varying,
    others: { atOnce: 5, everyMs: null },
  },
]
