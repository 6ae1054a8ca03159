import { createLog, createStepResults } from './adapters/actions.js'
import { systemClock as clock } from './adapters/clock.js'
import { createGitHub } from './adapters/github/index.js'
import { createReportFiles } from './adapters/report-files.js'
import { errorsPage, readRun } from './adapters/run-context.js'
import { comment } from './comment.js'
import { decideMode } from './core/mode.js'
import type { Report, RunContext } from './core/types.js'
import { announce, save } from './deliver.js'
import { type ReadPosting, readInputs, readPosting } from './inputs.js'
import { reportOf } from './interruption.js'
import { limitsOf } from './limits.js'
import { bug, refusal } from './refusal.js'
import { logText } from './render/escape.js'
import { start } from './start.js'

const env = process.env
const log = createLog(logText)
const sinks = { results: createStepResults(log), files: createReportFiles(env), errorsPage: errorsPage(env) }

/** Inputs → run → report → everybody who waits for it. */
async function main(): Promise<void> {
  const posting = readPosting(env)
  if (posting !== null) return postPrepared(posting)
  const read = readInputs(env)
  const run = await readRun(env, read.ok ? read.inputs.workingDirectory : '.')
  if (!read.ok) {
    return tell(refusal(read.problems, run.context), true)
  }
  const { inputs } = read
  const decision = decideMode(inputs.mode, run.event)
  const limits = limitsOf(clock, inputs.timeoutSeconds)
  const github = gitHub(inputs.githubToken, run.context)
  const running = start({ env, inputs, run, decision, limits, clock, log, drafts: sinks.files, github })
  const saveNow = (report: Parameters<typeof save>[0]) => save(report, sinks, inputs.jobSummary)
  const { report, cancelled } = await reportOf(running, { signals: process, limits, clock, saveNow })
  await saveNow(report)
  const { pullRequestHead } = run
  const commenting = { inputs, decision, pullRequestHead, pullRequests: github, clock }
  announce(cancelled ? report : await comment(commenting, report, sinks), sinks)
  // What was begun and did not end would keep the process alive until the runner kills it.
  if (cancelled) process.exit()
}

/** `mode: comment`: what another run prepared → GitHub. */
async function postPrepared(read: ReadPosting): Promise<void> {
  const run = await readRun(env, '.')
  if (!read.ok) return tell(refusal(read.problems, run.context), true)
  const { posting: inputs } = read
  const { post } = await import('./post.js')
  const github = gitHub(inputs.githubToken, run.context)
  const { report, written } = await post({ inputs, run, github, clock })
  await tell(report, inputs.jobSummary)
  for (const [name, value] of Object.entries(written)) sinks.results.output(name, value)
}

async function tell(report: Report, jobSummary: boolean): Promise<void> {
  await save(report, sinks, jobSummary)
  announce(report, sinks)
}

function gitHub(token: string | null, { repository }: RunContext): ReturnType<typeof createGitHub> | null {
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com'
  return token ? createGitHub({ token, repository, apiUrl, clock }) : null
}

main().catch((cause: unknown) => {
  sinks.results.annotate(bug(cause))
  sinks.results.fail()
})
