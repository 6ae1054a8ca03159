import * as core from '@actions/core'
import type { Annotation } from '../core/types.js'
import type { Log, StepResults } from '../ports/surroundings.js'

/** The log through the runner; `guard` disarms text that the runner would take for a command. */
export function createLog(guard: (text: string) => string): Log {
  return {
    info: (line) => core.info(guard(line)),
    debug: (line) => core.isDebug() && core.debug(guard(line)),
  }
}

/** Outputs, summary and annotations through the files and commands of GitHub's runner. */
export function createStepResults(log: Log): StepResults {
  return {
    output: core.setOutput,
    summary: async (markdown) => {
      await core.summary.emptyBuffer().addRaw(markdown, true).write({ overwrite: true })
    },
    annotate,
    group: (title, lines) => {
      core.startGroup(title)
      for (const line of lines) log.info(line)
      core.endGroup()
    },
    line: (text) => log.info(text),
    fail: () => {
      process.exitCode = core.ExitCode.Failure
    },
  }
}

function annotate({ level, title, message, file, line, column }: Annotation): void {
  const place = { file, startLine: line, startColumn: column }
  const given = Object.fromEntries(Object.entries(place).filter(([, value]) => value !== undefined))
  const commands = { error: core.error, warning: core.warning, notice: core.notice }
  commands[level](message, { title, ...given })
}
