import path from 'node:path'
import { systemClock as clock } from '../adapters/clock.js'
import { readCommentFile } from '../adapters/files/comment-file.js'
import { createLazyGitHub } from '../adapters/github/lazy.js'
import { type RunEnvironment, readRunEnvironment } from '../adapters/workflow-run/index.js'
import { writeComment } from '../app/comment/index.js'
import { verifyPrepared } from '../app/comment/verify-prepared.js'
import { commentRefusedMessage } from '../app/comment/warning.js'
import {
  type Origin,
  type PreparedComment,
  preparedLimits,
  readPrepared,
} from '../core/comment/prepared-comment.js'
import { preparedReport } from '../core/comment/prepared-report.js'
import type { Section } from '../core/comment/sections.js'
import { ActionError, asActionError } from '../core/model/errors.js'
import type { Report, WorkflowRun } from '../core/model/report.js'
import type { PostCommentInputs } from '../inputs/types.js'
import { GitHubRefused, missingToken, type PullRequestReader, type PullRequests } from '../ports/github.js'
import { commentSection } from '../render/comment.js'
import { link } from '../render/markdown.js'
import { matrixTable } from '../render/matrix.js'
import type { CommentOutputs } from '../render/outputs.js'
import { announce, save } from './deliver.js'
import { emptyReport } from './refuse-inputs.js'
import type { ProcessEnv } from './run-action.js'

/** The context of `mode: comment`: nothing in it could call AWS. */
interface PostContext {
  readonly inputs: PostCommentInputs
  readonly run: RunEnvironment
  /** Null: there is no token. */
  readonly github: (PullRequests & PullRequestReader) | null
}

/** A report of this run, without the posted content, and the outputs for the comment. */
interface PostResult {
  readonly report: Report
  readonly written: CommentOutputs
}

/** Runs `mode: comment`: posts the comment that another run prepared, and delivers a report. */
export async function postPrepared(
  inputs: PostCommentInputs,
  { env, notices, sinks }: ProcessEnv,
): Promise<void> {
  const environment = await readRunEnvironment(env, '.', notices)
  const github = createLazyGitHub(inputs.githubToken, environment.context.repository, clock, env)
  const { report, written } = await postComment({ inputs, run: environment, github })
  const options = { jobSummary: inputs.jobSummary, comment: written }
  await save(report, sinks, options)
  await announce(report, sinks, options)
}

/** Posts a comment for a run that may not comment itself. Never throws: a refusal is a failure in the report. */
async function postComment(postContext: PostContext): Promise<PostResult> {
  const { context, notices } = postContext.run
  const report: Report = {
    ...emptyReport(context),
    notices,
    mode: 'comment',
    modeReason: 'The input mode is "comment".',
  }
  try {
    const { notice, written } = await verifyAndWrite(postContext)
    return { report: { ...report, notices: [...notices, notice] }, written }
  } catch (cause) {
    const { reason, code, message } = asActionError(
      cause instanceof GitHubRefused ? notPostedError(cause) : cause,
    )
    return { report: { ...report, failures: [{ reason, code, message }] }, written: {} }
  }
}

async function verifyAndWrite({ inputs, run, github }: PostContext) {
  const origin = originOf(run)
  if (github === null) throw missingToken()
  const file = path.resolve(run.workspace, inputs.commentFile)
  const prepared = readPrepared(await readCommentFile(file, preparedLimits.bytes))
  await verifyPrepared(prepared, origin, run.context.repository, github)
  const { section, report } = renderPrepared(prepared, origin, run.context, inputs.pageUrl)
  const { pullRequest } = prepared
  const key = inputs.commentKey ?? prepared.commentKey
  const createIfMissing = shouldComment(inputs.comment, report)
  const request = { pullRequest, key, section, createIfMissing, overview: matrixTable }
  const { id, url } = await writeComment({ pullRequests: github, clock }, request)
  const nothing = `There is nothing to report on pull request #${pullRequest}, so no comment was created.`
  if (id === null) return { notice: nothing, written: {} }
  const notice = `The comment that its own run prepared is on pull request #${pullRequest}: ${url}`
  return { notice, written: { commentId: String(id), commentUrl: url ?? '' } }
}

function originOf({ origin, context }: RunEnvironment): Origin {
  if (origin !== null) return origin
  throw new ActionError(
    'invalid-input',
    'comment-event',
    `With mode: comment the workflow must run on workflow_run, whose event names the run that made the file; this one is "${context.event}", or its event lacks that run. See docs/workflows.md.`,
  )
}

/** Renders the section from facts; run, commit and links come from GitHub's event, the page's address from this job. */
function renderPrepared(
  prepared: PreparedComment,
  { runId, headCommit }: Origin,
  own: WorkflowRun,
  pageUrl: string | null,
): { section: Section; report: Report } {
  const runUrl = `${own.serverUrl}/${own.repository}/actions/runs/${runId}`
  const context = { ...own, runId, runAttempt: '1', runUrl, event: 'pull_request', commit: headCommit }
  const report = { ...preparedReport(prepared, context), ...(pageUrl !== null && { pageUrl }) }
  const note = `*Prepared by ${link('the pull request’s own run', runUrl)}, which had no permission to write it here, and not checked: the author of the pull request could make it say this.*`
  const { bodies } = commentSection(report, { arns: false, hasSummary: false, runUrl })
  const header = {
    id: prepared.sectionId,
    digest: null,
    commit: headCommit,
    mode: 'plan',
    run: runId,
    url: runUrl,
    published: false,
    untrusted: true as const,
    instance: '',
    entries: null,
    versions: null,
  }
  return { report, section: { header, bodies: bodies.map((body) => `${note}\n\n${body}`) } }
}

/** If nothing could be compared, a change cannot be excluded: only unchanged definitions need no comment. */
function shouldComment(when: PostCommentInputs['comment'], { failures, entries }: Report): boolean {
  const changed = Object.values(entries).some(({ status }) => status !== 'unchanged')
  return when === 'always' || failures.length > 0 || (when === 'on-change' && changed)
}

function notPostedError(refused: GitHubRefused): ActionError {
  const message = commentRefusedMessage(refused)
  return ['credentials', 'permission', 'not-found'].includes(refused.kind)
    ? new ActionError('access-denied', 'comment-not-posted', message, { cause: refused })
    : new ActionError('service-unavailable', 'comment-not-posted', message, { cause: refused })
}
