import type { Limits } from './app/publish/deps.js'
import type { Clock } from './ports/surroundings.js'

/** Milliseconds that a definition has, once its first write was sent, after the time is up. */
const toFinish = 60_000

/** The run's time: after `timeoutSeconds` nothing new is started; what was is finished within a minute. */
export function limitsOf(clock: Clock, timeoutSeconds: number): Limits {
  const deadline = clock.now() + timeoutSeconds * 1000
  return {
    stopped: () => (clock.now() > deadline ? 'timeout' : null),
    finishBy: deadline + toFinish,
  }
}
