import { systemClock as clock } from './adapters/clock.js'
import { gitHubFor } from './adapters/github.js'
import { readRun } from './adapters/run-context.js'
import type { Commenting } from './comment.js'
import { decideMode } from './core/mode.js'
import type { Report } from './core/types.js'
import type { Sinks } from './deliver.js'
import type { Inputs } from './inputs/types.js'
import { reportOf } from './interruption.js'
import { limitsOf } from './limits.js'
import type { Log } from './ports/surroundings.js'
import { start } from './start.js'

/** What the process gives a run. */
export interface Stage {
  readonly env: NodeJS.ProcessEnv
  readonly log: Log
  readonly sinks: Sinks
}

/** Accepted inputs → run → report → everybody who waits for it. */
export async function carryOut(inputs: Inputs, { env, log, sinks }: Stage): Promise<void> {
  const run = await readRun(env, inputs.workingDirectory)
  const decision = decideMode(inputs.mode, run.event)
  const limits = limitsOf(clock, inputs.timeoutSeconds)
  const github = gitHubFor(inputs.githubToken, run.context.repository, clock, env)
  const delivery = () => import('./deliver.js')
  const readyToTell = async () => (await delivery()).ready()
  const given = { env, inputs, run, decision, limits, clock, log, drafts: sinks.files, github, readyToTell }
  const saveNow = async (report: Report) => (await delivery()).save(report, sinks, inputs.jobSummary)
  const { report, cancelled } = await reportOf(start(given), { signals: process, limits, clock, saveNow })
  await saveNow(report)
  const { pullRequestHead } = run
  const told = !cancelled && inputs.comment !== 'never'
  const commenting = told ? { inputs, decision, pullRequestHead, pullRequests: github, clock } : null
  const { announce } = await delivery()
  announce(commenting ? await commented(commenting, report, sinks) : report, sinks)
  // What was begun and did not end would keep the process alive until the runner kills it.
  if (cancelled) process.exit()
}

async function commented(commenting: Commenting, report: Report, sinks: Sinks): Promise<Report> {
  const { comment } = await import('./comment.js')
  return comment(commenting, report, sinks)
}
