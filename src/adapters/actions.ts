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

/** The log through the runner; `guard` escapes text that the runner would read as a command. */
export function createLog(guard: (text: string) => string): Log {
  return {
    info: (line) => info(guard(line)),
    debug: (line) => isDebug() && debug(guard(line)),
  }
}

/** Outputs, summary and annotations through the files and commands of GitHub's runner. */
export function createStepResults(log: Log): StepResults {
  let logError: Error | null = null
  // Without a listener, a full disk or a closed reader would end the process in the middle of a publish.
  process.stdout.on('error', (cause) => {
    logError ??= cause
  })
  return {
    output: setOutput,
    summary: async (markdown) => writeSummary(log, markdown),
    annotate,
    group: (title, lines) => {
      startGroup(title)
      for (const line of lines) log.info(line)
      endGroup()
    },
    line: (text) => log.info(text),
    assertLogged: async () => {
      const cause = await handOver()
      if (logError ?? cause) throw logError ?? cause
    },
    fail: () => {
      process.exitCode = ExitCode.Failure
    },
  }
}

/** Ends the process after the log was written: otherwise the part that a slow reader has not read yet would be lost. */
export async function exitOnceLogged(): Promise<never> {
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
