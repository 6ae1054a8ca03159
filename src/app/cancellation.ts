import type { Report } from '../core/model/report.js'
import type { Clock } from '../ports/runtime.js'
import type { CancellableDeadline } from './limits.js'
import type { RunHandle } from './run.js'

/** Milliseconds from the runner's first signal until the last word: it kills after 10 s. */
const graceMs = 5_000

/** What is needed of the process: `process` itself, or something like it in tests. */
export interface Signals {
  once(signal: Signal, listener: () => void): unknown
  off(signal: Signal, listener: () => void): unknown
}
type Signal = (typeof cancelSignals)[number]

const cancelSignals = ['SIGINT', 'SIGTERM'] as const

/**
 * The run's report: the whole one, or, where the job is cancelled, what there is after `saveNow` has left everything
 * known so far behind and what was begun had a moment to end. From then on signals end the process as they do by
 * default: what is saved is not told anew.
 */
export async function reportOrCancel(
  run: Pick<RunHandle, 'report' | 'soFar'>,
  { signals, deadline, clock, saveNow }: CancellationOptions,
): Promise<{ report: Report; cancelled: boolean }> {
  let interrupt = () => {}
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve
  })
  for (const signal of cancelSignals) signals.once(signal, interrupt)
  const cancelled = interrupted.then(async () => {
    deadline.cancel()
    await saveNow(await run.soFar())
    await Promise.race([run.report, clock.sleep(graceMs)])
    return { report: await run.soFar(), cancelled: true }
  })
  const completed = run.report.then((report) => ({
    report,
    cancelled: deadline.stopReason() === 'cancelled',
  }))
  const first = Promise.race([completed.then((result) => (result.cancelled ? cancelled : result)), cancelled])
  return first.finally(() => {
    for (const signal of cancelSignals) signals.off(signal, interrupt)
  })
}

export interface CancellationOptions {
  readonly signals: Signals
  readonly deadline: CancellableDeadline
  readonly clock: Clock
  readonly saveNow: (report: Report) => Promise<void>
}
