import type { RunHandle } from './app/run.js'
import type { Report } from './core/types.js'
import type { RunLimits } from './limits.js'
import type { Clock } from './ports/surroundings.js'

/** Milliseconds from the runner's first signal until the last word: it kills after 10 s. */
const patience = 5_000

/** What is needed of the process: `process` itself, or something like it in tests. */
export interface Signals {
  once(signal: Signal, listener: () => void): unknown
  off(signal: Signal, listener: () => void): unknown
}
type Signal = (typeof heeded)[number]

const heeded = ['SIGINT', 'SIGTERM'] as const

/**
 * The run's report: the whole one, or, where the job is cancelled, what there is after `saveNow` has left everything
 * known so far behind and what was begun had a moment to end. From then on signals end the process as they do by
 * default: what is saved is not told anew.
 */
export async function reportOf(
  running: RunHandle,
  { signals, limits, clock, saveNow }: Interruption,
): Promise<{ report: Report; cancelled: boolean }> {
  let interrupt = () => {}
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve
  })
  for (const signal of heeded) signals.once(signal, interrupt)
  const cancelled = interrupted.then(async () => {
    limits.cancel()
    await saveNow(await running.soFar())
    await Promise.race([running.report, clock.sleep(patience)])
    return { report: await running.soFar(), cancelled: true }
  })
  const whole = running.report.then((report) => ({ report, cancelled: limits.stopped() === 'cancelled' }))
  const first = Promise.race([whole.then((result) => (result.cancelled ? cancelled : result)), cancelled])
  return first.finally(() => {
    for (const signal of heeded) signals.off(signal, interrupt)
  })
}

export interface Interruption {
  readonly signals: Signals
  readonly limits: RunLimits
  readonly clock: Clock
  readonly saveNow: (report: Report) => Promise<void>
}
