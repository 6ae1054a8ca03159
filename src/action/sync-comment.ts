import { writeComment } from '../app/comment/index.js'
import { commentWarning } from '../app/comment/warning.js'
import { encodeSection, type SectionHeader } from '../core/comment/marker.js'
import type { Section } from '../core/comment/sections.js'
import type { Report, Warning } from '../core/model/report.js'
import { aliasHash } from '../core/plan/alias.js'
import type { ModeDecision } from '../core/plan/mode.js'
import { encodeEntry, sealEntry } from '../core/review/entry.js'
import type { Inputs } from '../inputs/types.js'
import type { PullRequests } from '../ports/github.js'
import type { Clock } from '../ports/runtime.js'
import { commentSection } from '../render/comment.js'
import { matrixTable, versionTexts } from '../render/matrix.js'
import type { CommentOutputs } from '../render/outputs.js'
import { withoutArns } from '../render/redact.js'
import { hasChanges, instanceName, madeVersion } from '../render/words.js'
import { type Sinks, saveFile } from './deliver.js'

/** Maximum characters of the reviewed entries, of a comment's 60,000: enough for 700 definitions. */
const maxEntryCharacters = 45_000

/** The values that the comment of a run depends on. */
export interface CommentContext {
  readonly inputs: Inputs
  readonly decision: ModeDecision
  /** Head commit of the event's pull request; null: another event. */
  readonly pullRequestHead: string | null
  /** Null: there is no token. */
  readonly pullRequests: PullRequests | null
  readonly clock: Clock
}

/** The comment's outputs, and the warnings if it could not be written. */
export interface CommentResult {
  readonly outputs: CommentOutputs
  readonly warnings: readonly Warning[]
}

/**
 * Updates this job's section of the pull request's comment, and returns its id and address; if it could not be written,
 * the path of the file with which another job can write it. Never fails a run: a refusal of GitHub is a warning, and so
 * is a bug of ours, since the publish is over.
 */
export async function syncComment(
  context: CommentContext,
  report: Report,
  sinks: Sinks,
): Promise<CommentResult> {
  const { outputs, warnings } = await tryToWrite(context, report)
  const hasFailed = context.pullRequests === null || warnings.length > 0
  // Without credentials too little may be known for a comment here, but enough for the run that posts the file.
  const isUndecided = context.decision.fork && !outputs.commentId
  if (!hasFailed && !isUndecided) return { outputs, warnings }
  const commentPath = (await savePrepared(context, report, sinks)) ?? ''
  return { outputs: { ...outputs, commentPath }, warnings }
}

async function tryToWrite(context: CommentContext, report: Report): Promise<CommentResult> {
  const { pullRequests } = context
  if (pullRequests === null) return { outputs: {}, warnings: [] }
  try {
    const written = await writeSection({ ...context, pullRequests }, report)
    const commentId = written?.id ? String(written.id) : ''
    return { outputs: { commentId, commentUrl: written?.url ?? '' }, warnings: [] }
  } catch (cause) {
    return { outputs: {}, warnings: [commentWarning(cause)] }
  }
}

/** Saves the file for a job with mode: comment. Null: this is no plan of a pull request's own event. */
async function savePrepared(
  { inputs, decision, pullRequestHead: headCommit }: CommentContext,
  report: Report,
  sinks: Sinks,
): Promise<string | null> {
  const { pullRequest } = decision
  if (report.mode !== 'plan' || pullRequest === null || headCommit === null) return null
  const { repository } = report.context
  const { preparedComment } = await import('../render/prepared-comment.js')
  const address = { repository, pullRequest, headCommit, commentKey: inputs.commentKey }
  return saveFile('pr-comment.json', sinks, () => [preparedComment(report, address)])
}

type WriteContext = CommentContext & { readonly pullRequests: PullRequests }

async function writeSection({ inputs, decision, pullRequests, clock }: WriteContext, report: Report) {
  const pullRequest =
    inputs.pullRequest ??
    decision.pullRequest ??
    (decision.record ? await pullRequests.pullRequestOfCommit(report.context.commit) : null)
  if (pullRequest === null) return null
  const createIfMissing = shouldComment(inputs.comment, report)
  return writeComment(
    { pullRequests, clock },
    {
      pullRequest,
      key: inputs.commentKey,
      createIfMissing,
      section: sectionOf(inputs, report),
      overview: matrixTable,
    },
  )
}

/** Whether the report needs a comment; an existing comment is updated in any case. */
function shouldComment(when: Inputs['comment'], report: Report): boolean {
  if (when === 'always' || when === 'never') return when === 'always'
  return report.failures.length > 0 || (when === 'on-change' && hasChanges(report))
}

function sectionOf(inputs: Inputs, report: Report): Section {
  const header = headerOf(inputs, report)
  const { commentArns: arns, jobSummary: hasSummary } = inputs
  const options = { arns, hasSummary, runUrl: report.context.runUrl }
  return { header, bodies: commentSection(report, options, encodeSection(header).length).bodies }
}

function headerOf(inputs: Inputs, report: Report): SectionHeader {
  const { context, mode, planDigest, sectionId, entries } = report
  const shown = inputs.commentArns ? report : withoutArns(report)
  return {
    id: sectionId,
    digest: planDigest,
    commit: context.commit,
    mode,
    run: context.runId,
    published: Object.values(entries).some(madeVersion),
    url: context.runUrl,
    instance: instanceName(shown),
    entries: mode === 'plan' ? reviewEntries(report) : [],
    versions: versionTexts(shown),
  }
}

/** The entries for a later publish; null if they would leave too little of the comment for its readers. */
function reviewEntries({ instanceId, entries }: Report): readonly string[] | null {
  const sealed = Object.entries(entries).flatMap(
    ([key, { action, reviewSha256, liveSha256, metadataSha256, alias }]) =>
      action === null || (action === 'unchanged' && alias === null) || reviewSha256 === null
        ? []
        : encodeEntry(
            sealEntry(instanceId, {
              key,
              action,
              repository: reviewSha256,
              live: liveSha256,
              metadata: metadataSha256,
              alias: alias && aliasHash({ name: alias.name, from: alias.previousVersion }),
            }),
          ),
  )
  return sealed.join().length > maxEntryCharacters ? null : sealed
}
