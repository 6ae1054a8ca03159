import type { Report } from '../core/model/report.js'
import type { Clock } from '../ports/runtime.js'
import type { CancellableDeadline } from './limits.js'
import type { RunHandle } from './run.js'

/** Milliseconds from the runner's first signal to the final report: the runner kills the process after 10 s. */
const graceMs = 5_000

/** The part of `process` that is needed, so that tests can replace it. */
export interface Signals {
  once(signal: Signal, listener: () => void): unknown
  off(signal: Signal, listener: () => void): unknown
}
type Signal = (typeof cancelSignals)[number]

const cancelSignals = ['SIGINT', 'SIGTERM'] as const

/**
 * Returns the complete report. If the job is cancelled, calls `saveNow` with the report so far, gives running work a
 * moment to end, and returns the report of then. After that, signals have their default effect, which ends the process:
 * the saved results are not reported again.
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
