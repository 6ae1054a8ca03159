import { systemClock as clock } from './adapters/clock.js'
import { gitHubFor } from './adapters/github.js'
import { readRun } from './adapters/run-context.js'
import { assertOutputsWritable } from './app/sink-failures.js'
import type { Commenting, CommentResult } from './comment.js'
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
  const readyToTell = async () => {
    assertOutputsWritable(sinks.results, decision.mode)
    await (await delivery()).preload()
  }
  const given = { env, inputs, run, decision, limits, clock, log, drafts: sinks.files, github, readyToTell }
  const { jobSummary } = inputs
  const saveNow = async (report: Report) => (await delivery()).save(report, sinks, { jobSummary })
  const { report, cancelled } = await reportOf(start(given), { signals: process, limits, clock, saveNow })
  await saveNow(report)
  const { pullRequestHead } = run
  const told = !cancelled && inputs.comment !== 'never'
  const commenting = told ? { inputs, decision, pullRequestHead, pullRequests: github, clock } : null
  await conclude(report, commenting, { sinks, jobSummary })
  // What was begun and did not end would keep the process alive until the runner kills it.
  if (cancelled) process.exit()
}

/** Comment, then the places that must know of it, then the log. */
async function conclude(
  report: Report,
  commenting: Commenting | null,
  { sinks, jobSummary }: { readonly sinks: Sinks; readonly jobSummary: boolean },
): Promise<void> {
  const { announce, save, withSinkWarnings, writeCommentOutputs } = await import('./deliver.js')
  const saved = withSinkWarnings(report, sinks)
  const { outputs, warnings } = await commented(commenting, saved, sinks)
  const whole = { ...report, warnings: [...report.warnings, ...warnings] }
  const options = { jobSummary, comment: outputs }
  const isNew = withSinkWarnings(whole, sinks).warnings.length > saved.warnings.length
  if (isNew) await save(whole, sinks, options)
  else await writeCommentOutputs(outputs, sinks)
  await announce(whole, sinks, options)
}

async function commented(
  commenting: Commenting | null,
  report: Report,
  sinks: Sinks,
): Promise<CommentResult> {
  if (commenting === null) return { outputs: {}, warnings: [] }
  const { comment } = await import('./comment.js')
  return comment(commenting, report, sinks)
}
