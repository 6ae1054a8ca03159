import { writeComment } from './app/comment.js'
import { commentWarning } from './app/comment-warning.js'
import type { Section } from './core/comment-sections.js'
import type { ModeDecision } from './core/mode.js'
import type { Report } from './core/types.js'
import type { Inputs } from './inputs/types.js'
import { GitHubRefused, type PullRequests } from './ports/github.js'
import type { Clock, StepResults } from './ports/surroundings.js'
import { commentSection } from './render/comment.js'
import { isEventful } from './render/words.js'

/** What the comment of a run depends on. */
export interface Commenting {
  readonly inputs: Inputs
  readonly decision: ModeDecision
  readonly pullRequests: PullRequests
  readonly clock: Clock
}

/**
 * Keeps this job's section of the pull request's comment in step, and says where it stands in the step's outputs.
 * Never fails a run: what GitHub refuses is a warning in the report that it answers.
 */
export async function comment(commenting: Commenting, report: Report, results: StepResults): Promise<Report> {
  if (commenting.inputs.comment === 'never') return report
  try {
    const written = await write(commenting, report)
    if (written?.id) results.output('comment-id', String(written.id))
    if (written?.url) results.output('comment-url', written.url)
    return report
  } catch (cause) {
    if (!(cause instanceof GitHubRefused)) throw cause
    return { ...report, warnings: [...report.warnings, commentWarning(cause)] }
  }
}

async function write({ inputs, decision, pullRequests, clock }: Commenting, report: Report) {
  const pullRequest =
    inputs.pullRequest ??
    decision.pullRequest ??
    (decision.record ? await pullRequests.ofCommit(report.context.commit) : null)
  if (pullRequest === null) return null
  const createIfMissing = isWorthIt(inputs.comment, report)
  return writeComment(
    { pullRequests, clock },
    { pullRequest, key: inputs.commentKey, section: sectionOf(inputs, report), createIfMissing },
  )
}

/** Whether there is something to say; a comment that stands already is kept in step all the same. */
function isWorthIt(when: Inputs['comment'], report: Report): boolean {
  if (when === 'always' || when === 'never') return when === 'always'
  return report.failures.length > 0 || (when === 'on-change' && isEventful(report))
}

function sectionOf(inputs: Inputs, report: Report): Section {
  const { context, mode, planDigest, sectionId, entries } = report
  const { bodies } = commentSection(report, { arns: inputs.commentArns, runUrl: context.runUrl })
  return {
    header: {
      id: sectionId,
      digest: planDigest,
      commit: context.commit,
      mode,
      run: context.runId,
      published: Object.values(entries).some(({ status }) => status === 'published'),
      url: context.runUrl,
    },
    bodies,
  }
}
