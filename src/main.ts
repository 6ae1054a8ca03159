import { createLog, createStepResults } from './adapters/actions.js'
import { systemClock as clock } from './adapters/clock.js'
import { createGitHub } from './adapters/github/index.js'
import { createReportFiles } from './adapters/report-files.js'
import { readRun } from './adapters/run-context.js'
import { comment } from './comment.js'
import { decideMode } from './core/mode.js'
import { announce, save } from './deliver.js'
import { readInputs } from './inputs.js'
import { reportOf } from './interruption.js'
import { limitsOf } from './limits.js'
import { bug, refusal } from './refusal.js'
import { logText } from './render/escape.js'
import { start } from './start.js'

const env = process.env
const log = createLog(logText)
const sinks = { results: createStepResults(log), files: createReportFiles(env) }

/** Inputs → run → report → everybody who waits for it. */
async function main(): Promise<void> {
  const read = readInputs(env)
  const run = await readRun(env, read.ok ? read.inputs.workingDirectory : '.')
  if (!read.ok) {
    const report = refusal(read.problems, run.context)
    await save(report, sinks, true)
    return announce(report, sinks)
  }
  const { inputs } = read
  const decision = decideMode(inputs.mode, run.event)
  const limits = limitsOf(clock, inputs.timeoutSeconds)
  const { githubToken: token } = inputs
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com'
  const github = token ? createGitHub({ token, repository: run.context.repository, apiUrl, clock }) : null
  const running = start({ env, inputs, run, decision, limits, clock, log, drafts: sinks.files, github })
  const saveNow = (report: Parameters<typeof save>[0]) => save(report, sinks, inputs.jobSummary)
  const { report, cancelled } = await reportOf(running, { signals: process, limits, clock, saveNow })
  await saveNow(report)
  const commenting = github && !cancelled ? { inputs, decision, pullRequests: github, clock } : null
  announce(commenting ? await comment(commenting, report, sinks.results) : report, sinks)
  // What was begun and did not end would keep the process alive until the runner kills it.
  if (cancelled) process.exit()
}

main().catch((cause: unknown) => {
  sinks.results.annotate(bug(cause))
  sinks.results.fail()
})
