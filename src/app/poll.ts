import { ActionError } from '../core/model/errors.js'
import type { Clock } from '../ports/runtime.js'
import type { Deadline } from './limits.js'

/** First and longest pause between two looks, in milliseconds. */
const minPauseMs = 250
const maxPauseMs = 5_000

/** Lists lag: for so long they are read, in milliseconds, before something is created that may be there already. */
export const listLagMs = 30_000

/** For so long describing may answer what was live before, in milliseconds. */
export const describeLagMs = 5_000

/**
 * Until when to wait for something, for `ms` from now, and no longer than the run may go on. Milliseconds by
 * `Clock.now()`; asked anew each time, because a cancelled run's end comes nearer.
 */
export function waitDeadline(
  { clock, deadline }: { clock: Clock; deadline: Deadline },
  ms: number,
): () => number {
  const end = clock.now() + ms
  return () => Math.min(end, deadline.hardDeadline())
}

/**
 * Looks again and again, with growing pauses, until `read` answers something or the time is up (null).
 * `until` is in milliseconds by `Clock.now()`, and may move while we wait; the last look happens at or after it.
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

/** Growing pauses between repetitions, in milliseconds: each call answers the next. */
export function createBackoff(): () => number {
  let next = minPauseMs
  return () => {
    const pause = next
    next = Math.min(pause * 2, maxPauseMs)
    return pause
  }
}

/**
 * Right after a create the service may answer 404 or 400 to calls about the new resource for a while (its whole API
 * is eventually consistent). Such answers are waited out; nothing is ever created again because of them.
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

/** Codes of answers that say that a resource is not there, or not yet. */
export const notFoundCodes: readonly string[] = ['resource-not-found', 'invalid-request']
