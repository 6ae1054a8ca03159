import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../ports/runtime.js'

/** The machine's time. */
export const systemClock: Clock = {
  // Not performance.now(), which makes Node load all of perf_hooks.
  now: () => Number(process.hrtime.bigint() / 1_000_000n),
  wallTime: () => Date.now(),
  sleep: (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {}).catch(ignoreAbort),
}

/** An aborted wait simply ends; that is no failure. */
function ignoreAbort(cause: unknown): void {
  if (!(cause instanceof Error) || cause.name !== 'AbortError') throw cause
}
