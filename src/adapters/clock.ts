import { setTimeout } from 'node:timers/promises'
import type { Clock } from '../ports/surroundings.js'

/** The machine's time. */
export const systemClock: Clock = {
  now: () => Math.floor(performance.now()),
  wallTime: () => Date.now(),
  sleep: (ms, signal) => setTimeout(ms, undefined, signal ? { signal } : {}).catch(endAtAbort),
}

/** An aborted wait is over; that is no failure. */
function endAtAbort(cause: unknown): void {
  if (!(cause instanceof Error) || cause.name !== 'AbortError') throw cause
}
