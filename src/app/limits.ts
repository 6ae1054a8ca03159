import type { Clock } from '../ports/runtime.js'

/** Milliseconds that a definition may still take after its first write, once the time is up or the run is cancelled. */
const graceMs = { timeout: 60_000, cancelled: 5_000 }

export interface CancellableDeadline extends Deadline {
  /** From now on nothing new is started. */
  readonly cancel: () => void
  /** The run is over: a call that nothing waits for any more must not be repeated and keep the process alive. */
  readonly end: () => void
}

/**
 * The run's deadline: after `timeoutSeconds` nothing new is started, and running work must end within a minute. GitHub
 * kills a cancelled job 10 s after its SIGINT, so then it has 5 s.
 */
export function createDeadline(clock: Clock, timeoutSeconds: number): CancellableDeadline {
  const endsAt = clock.now() + timeoutSeconds * 1000
  let cancelledAt: number | null = null
  let endedAt = Number.POSITIVE_INFINITY
  return {
    stopReason: () => (cancelledAt !== null ? 'cancelled' : clock.now() > endsAt ? 'timeout' : null),
    hardDeadline: () =>
      Math.min(
        endsAt + graceMs.timeout,
        (cancelledAt ?? Number.POSITIVE_INFINITY) + graceMs.cancelled,
        endedAt,
      ),
    cancel: () => {
      cancelledAt ??= clock.now()
    },
    end: () => {
      endedAt = clock.now()
    },
  }
}

/** Until when work may be started, and until when it must end. */
export interface Deadline {
  /** Why nothing new may be started; null: it may. */
  readonly stopReason: () => 'timeout' | 'cancelled' | null
  /** Milliseconds by `Clock.now()`: a definition whose first write was sent must be finished by then. */
  readonly hardDeadline: () => number
}
