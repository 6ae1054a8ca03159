import { exitOnceLogged } from '../adapters/actions.js'
import { systemClock as clock } from '../adapters/clock.js'
import { createLazyGitHub } from '../adapters/github/lazy.js'
import { readRunEnvironment } from '../adapters/workflow-run/index.js'
import { reportOrCancel } from '../app/cancellation.js'
import { createDeadline } from '../app/limits.js'
import type { Report } from '../core/model/report.js'
import { decideMode } from '../core/plan/mode.js'
import { releaseTarget } from '../core/release/target.js'
import type { Inputs } from '../inputs/types.js'
import type { Log } from '../ports/runtime.js'
import { compose } from './compose.js'
import type { DeliveryOptions, Sinks } from './deliver.js'
import { assertOutputsWritable } from './sink-failures.js'
import type { CommentContext, CommentResult } from './sync-comment.js'
import type { NotesContext, NotesResult } from './sync-release-notes.js'

/** The process's environment and destinations for a run. */
export interface ProcessEnv {
  readonly env: NodeJS.ProcessEnv
  /** Notices about parts of the environment that cannot be used. */
  readonly notices: readonly string[]
  readonly log: Log
  readonly sinks: Sinks
}

/** Runs with accepted inputs, and delivers the report. */
export async function runAction(inputs: Inputs, { env, notices, log, sinks }: ProcessEnv): Promise<void> {
  const environment = await readRunEnvironment(env, inputs.workingDirectory, notices)
  const decision = decideMode(inputs.mode, environment.event, inputs.rollback)
  const deadline = createDeadline(clock, inputs.timeoutSeconds)
  const github = createLazyGitHub(inputs.githubToken, environment.context.repository, clock, env)
  const loadDelivery = () => import('./deliver.js')
  const preloadReporting = async () => {
    assertOutputsWritable(sinks.results, decision.mode)
    await (await loadDelivery()).preload()
  }
  const input = {
    env,
    inputs,
    run: environment,
    decision,
    deadline,
    clock,
    log,
    drafts: sinks.files,
    github,
    preloadReporting,
  }
  const run = compose(input)
  const options = {
    jobSummary: inputs.jobSummary,
    notes: { arns: inputs.commentArns },
    contentsToDraw: run.contentsToDraw,
  }
  const saveNow = async (report: Report) => (await loadDelivery()).save(report, sinks, options)
  const { report, cancelled } = await reportOrCancel(run, {
    signals: process,
    deadline,
    clock,
    saveNow,
  })
  await saveNow(report)
  const { pullRequestHead } = environment
  const shouldComment = !cancelled && inputs.comment !== 'never'
  const comment = shouldComment ? { inputs, decision, pullRequestHead, pullRequests: github, clock } : null
  const target =
    cancelled || !inputs.releaseNotes ? null : releaseTarget(environment.event, environment.releaseId)
  const notes = target && { target, releases: github, clock, arns: inputs.commentArns }
  await finish(report, { comment, notes }, sinks, options)
  deadline.end()
  // Unfinished work would keep the process alive until the runner kills it.
  if (cancelled) await exitOnceLogged()
}

/** The contexts of the texts to write on GitHub after the run; null: none is written. */
interface GitHubTexts {
  readonly comment: CommentContext | null
  readonly notes: NotesContext | null
}

/** Writes the comment and the release notes, then the destinations that report them, then the log. */
async function finish(
  report: Report,
  { comment, notes }: GitHubTexts,
  sinks: Sinks,
  options: DeliveryOptions,
): Promise<void> {
  const { announce, save, withSinkWarnings, writeCommentOutputs } = await import('./deliver.js')
  const saved = withSinkWarnings(report, sinks)
  const commentResult = await syncCommentIfWanted(comment, saved, sinks)
  const notesResult = await syncNotesIfWanted(notes, saved)
  const complete = {
    ...report,
    warnings: [...report.warnings, ...commentResult.warnings, ...notesResult.warnings],
    notices: [...report.notices, ...notesResult.notices],
  }
  const { outputs } = commentResult
  const finalOptions = { ...options, comment: outputs }
  const isNew = withSinkWarnings(complete, sinks).warnings.length > saved.warnings.length
  if (isNew || notesResult.notices.length > 0) await save(complete, sinks, finalOptions)
  else await writeCommentOutputs(outputs, sinks)
  await announce(complete, sinks, finalOptions)
}

async function syncNotesIfWanted(context: NotesContext | null, report: Report): Promise<NotesResult> {
  if (context === null) return { warnings: [], notices: [] }
  const { updateReleaseNotes } = await import('./sync-release-notes.js')
  return updateReleaseNotes(context, report)
}

async function syncCommentIfWanted(
  context: CommentContext | null,
  report: Report,
  sinks: Sinks,
): Promise<CommentResult> {
  if (context === null) return { outputs: {}, warnings: [] }
  const { syncComment } = await import('./sync-comment.js')
  return syncComment(context, report, sinks)
}
