import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../ports/runtime.js'

/** The machine's time. */
export const systemClock: Clock = {
  now: () => Math.floor(performance.now()),
  wallTime: () => Date.now(),
  sleep: (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {}).catch(ignoreAbort),
}

/** An aborted wait is over; that is no failure. */
function ignoreAbort(cause: unknown): void {
  if (!(cause instanceof Error) || cause.name !== 'AbortError') throw cause
}
