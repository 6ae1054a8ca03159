import type { Clock } from '../ports/runtime.js'

/** Milliseconds that a definition has, once its first write was sent, after the time is up, and after a cancellation. */
const graceMs = { timeout: 60_000, cancelled: 5_000 }

export interface CancellableDeadline extends Deadline {
  /** From now on nothing new is started. */
  readonly cancel: () => void
}

/**
 * The run's time: after `timeoutSeconds` nothing new is started; what was is finished within a minute. A cancelled job
 * is killed 10 s after its SIGINT, so then it has 5 s.
 */
export function createDeadline(clock: Clock, timeoutSeconds: number): CancellableDeadline {
  const endsAt = clock.now() + timeoutSeconds * 1000
  let cancelledAt: number | null = null
  return {
    stopReason: () => (cancelledAt !== null ? 'cancelled' : clock.now() > endsAt ? 'timeout' : null),
    hardDeadline: () =>
      Math.min(endsAt + graceMs.timeout, (cancelledAt ?? Number.POSITIVE_INFINITY) + graceMs.cancelled),
    cancel: () => {
      cancelledAt ??= clock.now()
    },
  }
}

/** Until when work may be started, and finished. */
export interface Deadline {
  /** Why nothing new may be started any more; null: it may. */
  readonly stopReason: () => 'timeout' | 'cancelled' | null
  /** Milliseconds by `Clock.now()`: by then a definition whose first write was sent must be finished. */
  readonly hardDeadline: () => number
}
