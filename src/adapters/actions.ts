import { writeFileSync } from 'node:fs'
import { EOL } from 'node:os'
import {
  debug,
  ExitCode,
  endGroup,
  error,
  info,
  isDebug,
  notice,
  setOutput,
  startGroup,
  warning,
} from '@actions/core'
import type { Annotation } from '../core/model/report.js'
import type { Log, StepResults } from '../ports/runtime.js'

/**
 * The log, and outputs, summary and annotations, through the files and commands of GitHub's runner. The log is opened with
 * its first line: that takes a millisecond, which the first call of the service does not have to wait for.
 *
 * @param guard escapes text that the runner would read as a command
 */
export function createRunnerOutput(guard: (text: string) => string): { log: Log; results: StepResults } {
  let logError: Error | null = null
  let isOpen = false
  // Without a listener, a full disk or a closed reader would end the process in the middle of a publish.
  const open = () => {
    if (isOpen) return
    isOpen = true
    process.stdout.on('error', (cause) => {
      logError ??= cause
    })
  }
  const logged =
    <Args extends readonly unknown[]>(write: (...args: Args) => void) =>
    (...args: Args): void => {
      open()
      write(...args)
    }
  const log: Log = {
    info: logged((line) => info(guard(line))),
    debug: (line) => isDebug() && logged(debug)(guard(line)),
  }
  const results: StepResults = {
    // Without its file, an output is a line of the log.
    output: logged(setOutput),
    summary: async (markdown) => writeSummary(log, markdown),
    annotate: logged(annotate),
    group: logged((title, lines) => {
      startGroup(title)
      for (const line of lines) log.info(line)
      endGroup()
    }),
    line: (text) => log.info(text),
    assertLogged: async () => {
      open()
      const cause = await handOver()
      if (logError ?? cause) throw logError ?? cause
    },
    fail: () => {
      process.exitCode = ExitCode.Failure
    },
  }
  return { log, results }
}

/** Ends the process after the log was written: otherwise the part that a slow reader has not read yet would be lost. */
export async function exitOnceLogged(): Promise<never> {
  // The process ends in any case.
  process.stdout.on('error', () => {})
  await handOver()
  process.exit()
}

/** Waits until the log is written. Returns the error if it cannot be. */
function handOver(): Promise<Error | null> {
  return new Promise((resolve) => {
    process.stdout.write('', (cause) => resolve(cause ?? null))
  })
}

/** Writes the summary directly: the builder of @actions/core would load the file system a second time, as promises. */
function writeSummary(log: Log, markdown: string): void {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (file) writeFileSync(file, markdown + EOL)
  else log.debug('This runner has no place for a job summary.')
}

function annotate({ level, title, message, file, line, column }: Annotation): void {
  const location = { file, startLine: line, startColumn: column }
  const properties = Object.fromEntries(Object.entries(location).filter(([, value]) => value !== undefined))
  const commands = { error, warning, notice }
  commands[level](message, { title, ...properties })
}
