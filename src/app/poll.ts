import { ActionError } from '../core/model/errors.js'
import type { Clock } from '../ports/runtime.js'
import type { Deadline } from './limits.js'

/** Shortest and longest pause between two reads, in milliseconds. */
const minPauseMs = 250
const maxPauseMs = 5_000

/**
 * Milliseconds for which a list may lack an existing resource: lists are read that long before anything is created
 * again.
 */
export const listLagMs = 30_000

/** Milliseconds for which describe may return the earlier live content. */
export const describeLagMs = 5_000

/**
 * The end of a wait of `ms` from now, but not later than the run's hard deadline. Milliseconds by `Clock.now()`; a
 * function, because cancelling moves the hard deadline forward.
 */
export function waitDeadline(
  { clock, deadline }: { clock: Clock; deadline: Deadline },
  ms: number,
): () => number {
  const end = clock.now() + ms
  return () => Math.min(end, deadline.hardDeadline())
}

/**
 * Repeats `read`, with growing pauses, until it returns a value or the time is up (null). `until` is in milliseconds by
 * `Clock.now()`, and may change during the wait; the last read happens at or after it.
 */
export async function pollUntil<T>(
  clock: Clock,
  until: () => number,
  read: () => Promise<T | null>,
): Promise<T | null> {
  for (const pause = createBackoff(); ; ) {
    const found = await read()
    if (found !== null || clock.now() >= until()) return found
    await clock.sleep(Math.min(pause(), Math.max(until() - clock.now(), 1)))
  }
}

/** Growing pauses, in milliseconds: each call returns the next one. */
export function createBackoff(): () => number {
  let next = minPauseMs
  return () => {
    const pause = next
    next = Math.min(pause * 2, maxPauseMs)
    return pause
  }
}

/**
 * Repeats calls about a new resource. Right after a create the service may answer 404 or 400 to them for a while (its
 * whole API is eventually consistent). Nothing is ever created again because of such an answer.
 */
export async function retryWhileCreating<T>(
  clock: Clock,
  until: () => number,
  work: () => Promise<T>,
  codes: readonly string[] = notFoundCodes,
): Promise<T> {
  let last: unknown
  const done = await pollUntil(clock, until, async () => {
    try {
      return { value: await work() }
    } catch (cause) {
      if (!(cause instanceof ActionError && codes.includes(cause.code))) throw cause
      last = cause
      return null
    }
  })
  if (!done) throw last
  return done.value
}

/** Codes of answers about a resource that does not exist, or not yet. */
export const notFoundCodes: readonly string[] = ['resource-not-found', 'invalid-request']
