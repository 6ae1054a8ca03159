import type { ActionError } from '../core/errors.js'
import { type Broken, breakingFound, breakingWaived } from '../core/verdict.js'
import type { Inputs } from '../inputs/types.js'
import { GitHubRefused } from '../ports/github.js'
import type { Job } from './job.js'
import type { Story } from './story.js'

/** As much of a job as the question needs. */
export interface Asking extends Pick<Job, 'eventLabels' | 'labels'> {
  readonly inputs: Pick<Inputs, 'failOnBreaking' | 'breakingLabel' | 'pullRequest'>
  readonly decision: Pick<Job['decision'], 'mode' | 'pullRequest'>
}
type Telling = Pick<Story, 'notices' | 'warnings'>

/**
 * Why a plan fails for what it breaks: only with `fail-on-breaking`, and not where the pull request bears the label that
 * lets it pass, which is then told as a notice. A publish is past this question: it was for the review.
 */
export async function breakage(job: Asking, story: Telling, broken: Broken): Promise<readonly ActionError[]> {
  const { failOnBreaking, breakingLabel } = job.inputs
  if (job.decision.mode !== 'plan' || !failOnBreaking || !breaksAny(broken)) return []
  if (!(await isWaived(job, story))) return [breakingFound(broken, breakingLabel)]
  story.notices.push(breakingWaived(broken, breakingLabel))
  return []
}

const breaksAny = ({ changed, removed }: Broken): boolean => changed.length + removed.length > 0

/** A job that is run again has its event's old labels, so GitHub is asked where those have no such label. */
async function isWaived({ inputs, decision, eventLabels, labels }: Asking, story: Telling): Promise<boolean> {
  const number = inputs.pullRequest ?? decision.pullRequest
  const known = number === decision.pullRequest ? (eventLabels ?? []) : []
  if (number === null || bears(known, inputs.breakingLabel)) return number !== null
  try {
    return bears((await labels?.labels(number)) ?? [], inputs.breakingLabel)
  } catch (cause) {
    if (!(cause instanceof GitHubRefused)) throw cause
    story.warnings.push(unread(number, cause))
    return false
  }
}

const bears = (labels: readonly string[], wanted: string): boolean =>
  labels.some((label) => label.toLowerCase() === wanted.toLowerCase())

function unread(number: number, { kind, message }: GitHubRefused) {
  const advice =
    kind === 'credentials'
      ? 'Leave the input `github-token` to its default, or give it a token that is valid'
      : 'Give the job `permissions: pull-requests: read`, or run it again'
  return {
    code: 'labels-not-read',
    message: `The labels of pull request #${number} could not be read: ${message.replace(/\.$/, '')}. ${advice}.`,
  }
}
