import { groupBy } from '../core/diff/shared/group-by.js'
import { ActionError } from '../core/model/errors.js'
import type { Mode, Warning } from '../core/model/report.js'
import { causeText } from '../core/text/cause-text.js'
import type { StepResults } from '../ports/runtime.js'

/** A destination of a run's results. Several files can fail for one cause, so files have names. */
export type Sink = 'outputs' | 'summary' | 'log' | 'files'

/** Records which destinations failed, so that each fails alone and the others report it. */
export interface SinkFailures {
  /**
   * Runs `write`. An error is recorded as the failure of this destination, and a success removes an earlier one. Null:
   * it failed.
   */
  attempt<T>(sink: Sink, name: string, write: () => T | Promise<T>): Promise<T | null>
  hasFailed(sink: Sink): boolean
  /** One warning per destination and cause. */
  warnings(): readonly Warning[]
}

interface SinkFailure {
  readonly sink: Sink
  readonly name: string
  readonly cause: string
}

export function createSinkFailures(): SinkFailures {
  const failures = new Map<string, SinkFailure>()
  return {
    attempt: async (sink, name, write) => {
      const place = `${sink} ${name}`
      try {
        const written = await write()
        failures.delete(place)
        return written
      } catch (cause) {
        failures.set(place, { sink, name, cause: causeText(cause) })
        return null
      }
    },
    hasFailed: (sink) => [...failures.values()].some((failure) => failure.sink === sink),
    warnings: () => warningsOf([...failures.values()]),
  }
}

/** Files that fail for the same cause, such as a folder that cannot be made, share one warning. */
function warningsOf(failures: readonly SinkFailure[]): readonly Warning[] {
  return [...groupBy(failures, ({ sink, cause }) => `${sink} ${cause}`).values()].map(warningOf)
}

function warningOf(group: readonly [SinkFailure, ...SinkFailure[]]): Warning {
  const [{ sink, cause }] = group
  const names = group.map(({ name }) => name).join(', ')
  const warnings: Readonly<Record<Sink, Warning>> = {
    outputs: {
      code: 'output-not-written',
      message: `The step's outputs were not written: ${cause}. Later steps and jobs cannot read them. Make the file that GITHUB_OUTPUT names writable; the other places have all results of this run.`,
    },
    summary: {
      code: 'summary-not-written',
      message: `The job summary was not written: ${cause}. Make the file that GITHUB_STEP_SUMMARY names writable; the other places have all results of this run.`,
    },
    log: {
      code: 'log-not-written',
      message: `The log is not complete: ${cause}. The other places have all results of this run.`,
    },
    files: {
      code: 'file-not-written',
      message: `Not written: ${names}. The cause: ${cause}. Make the folder that RUNNER_TEMP names writable; the other places have all results of this run.`,
    },
  }
  return warnings[sink]
}

/**
 * Writes one output before anything is published. Without outputs, waiting jobs could not distinguish a publish from
 * none.
 *
 * @throws ActionError publish-failed, output-not-written
 */
export function assertOutputsWritable(results: StepResults, mode: Mode): void {
  try {
    results.output('mode', mode)
  } catch (cause) {
    throw new ActionError(
      'publish-failed',
      'output-not-written',
      `The step's outputs cannot be written: ${causeText(cause)}. So nothing was published. Make the file that GITHUB_OUTPUT names writable for the user of this job and check that its disk is not full, then run the workflow again.`,
      { cause },
    )
  }
}
