import type { Limits } from './app/limits.js'
import type { Clock } from './ports/surroundings.js'

/** Milliseconds that a definition has, once its first write was sent, after the time is up, and after a cancellation. */
const toFinish = { timeout: 60_000, cancelled: 5_000 }

export interface RunLimits extends Limits {
  /** From now on nothing new is started. */
  readonly cancel: () => void
}

/**
 * The run's time: after `timeoutSeconds` nothing new is started; what was is finished within a minute. A cancelled job
 * is killed 10 s after its SIGINT, so then it has 5 s.
 */
export function limitsOf(clock: Clock, timeoutSeconds: number): RunLimits {
  const deadline = clock.now() + timeoutSeconds * 1000
  let cancelledAt: number | null = null
  return {
    stopped: () => (cancelledAt !== null ? 'cancelled' : clock.now() > deadline ? 'timeout' : null),
    finishBy: () =>
      Math.min(deadline + toFinish.timeout, (cancelledAt ?? Number.POSITIVE_INFINITY) + toFinish.cancelled),
    cancel: () => {
      cancelledAt ??= clock.now()
    },
  }
}
