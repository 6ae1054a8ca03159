import type { Running } from './app/run.js'
import type { Report } from './core/types.js'
import type { RunLimits } from './limits.js'
import type { Clock } from './ports/surroundings.js'

/** Milliseconds from the runner's first signal until the last word: it kills after 10 s. */
const patience = 5_000

/** What is needed of the process: `process` itself, or something like it in tests. */
export interface Signals {
  once(signal: 'SIGINT' | 'SIGTERM', listener: () => void): unknown
}

/**
 * The run's report: the whole one, or, where the job is cancelled, what there is after `saveNow` has left everything
 * known so far behind and what was begun had a moment to end.
 */
export async function reportOf(
  running: Running,
  { signals, limits, clock, saveNow }: Interruption,
): Promise<{ report: Report; cancelled: boolean }> {
  const interrupted = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) signals.once(signal, resolve)
  })
  const cancelled = interrupted.then(async () => {
    limits.cancel()
    await saveNow(running.soFar())
    await Promise.race([running.report, clock.sleep(patience)])
    return { report: running.soFar(), cancelled: true }
  })
  const whole = running.report.then((report) => ({ report, cancelled: limits.stopped() === 'cancelled' }))
  return Promise.race([whole.then((result) => (result.cancelled ? cancelled : result)), cancelled])
}

export interface Interruption {
  readonly signals: Signals
  readonly limits: RunLimits
  readonly clock: Clock
  readonly saveNow: (report: Report) => Promise<void>
}
