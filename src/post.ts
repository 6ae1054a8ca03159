import path from 'node:path'
import { systemClock as clock } from './adapters/clock.js'
import { readCommentFile } from './adapters/comment-file.js'
import { gitHubFor } from './adapters/github.js'
import { type Run, readRun } from './adapters/run-context.js'
import { writeComment } from './app/comment.js'
import { refusedComment } from './app/comment-warning.js'
import { asActionError } from './app/failure.js'
import { verifyPrepared } from './app/verify-prepared.js'
import type { Stage } from './carry-out.js'
import type { Section } from './core/comment-sections.js'
import { ActionError } from './core/errors.js'
import { type Origin, type PreparedComment, preparedLimits, readPrepared } from './core/prepared-comment.js'
import { preparedReport } from './core/prepared-report.js'
import type { Report, RunContext } from './core/types.js'
import { announce, save } from './deliver.js'
import type { PostInputs } from './inputs/types.js'
import { GitHubRefused, type PullRequestLook, type PullRequests } from './ports/github.js'
import { nothingRead } from './refusal.js'
import { commentSection } from './render/comment.js'
import { link } from './render/markdown.js'
import { matrixTable } from './render/matrix.js'
import type { CommentOutputs } from './render/outputs.js'

/** What `mode: comment` works with: nothing that could call AWS. */
interface Posting {
  readonly inputs: PostInputs
  readonly run: Run
  /** Null: there is no token. */
  readonly github: (PullRequests & PullRequestLook) | null
}

/** A report of this run, with nothing in it of what was posted, and the outputs that tell where the comment stands. */
interface Posted {
  readonly report: Report
  readonly written: CommentOutputs
}

/** Accepted inputs of `mode: comment` → what another run prepared → GitHub, and everybody who waits for this run. */
export async function postPrepared(inputs: PostInputs, { env, sinks }: Stage): Promise<void> {
  const run = await readRun(env, '.')
  const github = gitHubFor(inputs.githubToken, run.context.repository, clock, env)
  const { report, written } = await post({ inputs, run, github })
  const options = { jobSummary: inputs.jobSummary, comment: written }
  await save(report, sinks, options)
  await announce(report, sinks, options)
}

/** Posts what a run prepared that could not. Never throws: what is refused is a failure in the report. */
async function post(posting: Posting): Promise<Posted> {
  const { context, notices } = posting.run
  const report: Report = {
    ...nothingRead(context),
    notices,
    mode: 'comment',
    modeReason: 'The input mode is "comment".',
  }
  try {
    const { notice, written } = await verifyAndWrite(posting)
    return { report: { ...report, notices: [...notices, notice] }, written }
  } catch (cause) {
    const { reason, code, message } = asActionError(cause instanceof GitHubRefused ? notPosted(cause) : cause)
    return { report: { ...report, failures: [{ reason, code, message }] }, written: {} }
  }
}

async function verifyAndWrite({ inputs, run, github }: Posting) {
  const origin = originOf(run)
  if (github === null) throw new GitHubRefused('credentials', 'the `github-token` is empty')
  const file = path.resolve(run.workspace, inputs.commentFile)
  const prepared = readPrepared(await readCommentFile(file, preparedLimits.bytes))
  await verifyPrepared(prepared, origin, run.context.repository, github)
  const { section, report } = told(prepared, origin, run.context)
  const { pullRequest } = prepared
  const key = inputs.commentKey ?? prepared.commentKey
  const createIfMissing = isWorthIt(inputs.comment, report)
  const request = { pullRequest, key, section, createIfMissing, overview: matrixTable }
  const { id, url } = await writeComment({ pullRequests: github, clock }, request)
  const nothing = `There is nothing to say on pull request #${pullRequest}, so no comment was made.`
  if (id === null) return { notice: nothing, written: {} }
  const notice = `Pull request #${pullRequest} has what its own run prepared: ${url}`
  return { notice, written: { commentId: String(id), commentUrl: url ?? '' } }
}

function originOf({ origin, context }: Run): Origin {
  if (origin !== null) return origin
  throw new ActionError(
    'invalid-input',
    'comment-event',
    `With mode: comment the workflow must run on workflow_run, whose event tells which run made the file; this one is "${context.event}", or its event lacks that run. See the workflow in the README.`,
  )
}

/** Rendered by us from facts; run, commit and links are those that GitHub told. */
function told(
  prepared: PreparedComment,
  { runId, headCommit }: Origin,
  own: RunContext,
): { section: Section; report: Report } {
  const runUrl = `${own.serverUrl}/${own.repository}/actions/runs/${runId}`
  const context = { ...own, runId, runAttempt: '1', runUrl, event: 'pull_request', commit: headCommit }
  const report = preparedReport(prepared, context)
  const note = `*Prepared by ${link('the pull request’s own run', runUrl)}, which had no permission to write it here, and checked by nobody: whoever made the pull request could make it say this.*`
  const { bodies } = commentSection(report, { arns: false, runUrl })
  const header = {
    ...{ id: prepared.sectionId, digest: null, commit: headCommit, mode: 'plan', run: runId, url: runUrl },
    ...{ published: false, untrusted: true as const, instance: '', entries: null, versions: null },
  }
  return { report, section: { header, bodies: bodies.map((body) => `${note}\n\n${body}`) } }
}

/** Where nothing could be compared, nobody knows that nothing changed: only what is unchanged is not worth telling. */
function isWorthIt(when: PostInputs['comment'], { failures, entries }: Report): boolean {
  const changed = Object.values(entries).some(({ status }) => status !== 'unchanged')
  return when === 'always' || failures.length > 0 || (when === 'on-change' && changed)
}

function notPosted(refused: GitHubRefused): ActionError {
  const message = refusedComment(refused)
  return ['credentials', 'permission', 'not-found'].includes(refused.kind)
    ? new ActionError('access-denied', 'comment-not-posted', message, { cause: refused })
    : new ActionError('service-unavailable', 'comment-not-posted', message, { cause: refused })
}
