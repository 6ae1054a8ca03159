import { systemClock as clock } from './adapters/clock.js'
import { gitHubFor } from './adapters/github.js'
import { readRun } from './adapters/run-context.js'
import { assertOutputsWritable } from './app/sink-failures.js'
import type { Commenting, CommentResult } from './comment.js'
import { decideMode } from './core/mode.js'
import { releaseTarget } from './core/release/target.js'
import type { Report } from './core/types.js'
import type { DeliveryOptions, Sinks } from './deliver.js'
import type { Inputs } from './inputs/types.js'
import { reportOf } from './interruption.js'
import { limitsOf } from './limits.js'
import type { Log } from './ports/surroundings.js'
import type { NotesResult, NotesWriting } from './release-notes.js'
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
  const options = { jobSummary: inputs.jobSummary, notes: { arns: inputs.commentArns } }
  const saveNow = async (report: Report) => (await delivery()).save(report, sinks, options)
  const { report, cancelled } = await reportOf(start(given), { signals: process, limits, clock, saveNow })
  await saveNow(report)
  const { pullRequestHead } = run
  const told = !cancelled && inputs.comment !== 'never'
  const commenting = told ? { inputs, decision, pullRequestHead, pullRequests: github, clock } : null
  const target = cancelled || !inputs.releaseNotes ? null : releaseTarget(run.event, run.releaseId)
  const notes = target && { target, releases: github, clock, arns: inputs.commentArns }
  await conclude(report, { commenting, notes }, sinks, options)
  // What was begun and did not end would keep the process alive until the runner kills it.
  if (cancelled) process.exit()
}

/** What is written at GitHub once the run is over; null: nothing. */
interface Writings {
  readonly commenting: Commenting | null
  readonly notes: NotesWriting | null
}

/** Comment and release notes, then the places that must know of them, then the log. */
async function conclude(
  report: Report,
  { commenting, notes }: Writings,
  sinks: Sinks,
  options: DeliveryOptions,
): Promise<void> {
  const { announce, save, withSinkWarnings, writeCommentOutputs } = await import('./deliver.js')
  const saved = withSinkWarnings(report, sinks)
  const { outputs, warnings } = await commented(commenting, saved, sinks)
  const noted = await writtenNotes(notes, saved)
  const whole = {
    ...report,
    warnings: [...report.warnings, ...warnings, ...noted.warnings],
    notices: [...report.notices, ...noted.notices],
  }
  const last = { ...options, comment: outputs }
  const isNew = withSinkWarnings(whole, sinks).warnings.length > saved.warnings.length
  if (isNew || noted.notices.length > 0) await save(whole, sinks, last)
  else await writeCommentOutputs(outputs, sinks)
  await announce(whole, sinks, last)
}

async function writtenNotes(writing: NotesWriting | null, report: Report): Promise<NotesResult> {
  if (writing === null) return { warnings: [], notices: [] }
  const { updateReleaseNotes } = await import('./release-notes.js')
  return updateReleaseNotes(writing, report)
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
