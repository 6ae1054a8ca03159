import type { ChangeDifferences } from '../../core/diff/change-difference.js'
import type { Key } from '../../core/model/definition.js'
import type { Plan } from '../../core/model/plan.js'
import type { Warning } from '../../core/model/report.js'
import {
  type BrokenDefinitions,
  breakingChanges,
  breakingFailure,
  breakingWaivedNotice,
} from '../../core/plan/checks.js'
import { withoutDot } from '../../core/text/quote.js'
import type { Inputs } from '../../inputs/types.js'
import { GitHubRefused } from '../../ports/github.js'
import type { RunContext } from '../run-context.js'
import type { StepResult } from '../run-state.js'

/** The part of a run's context that decides about breaking changes. */
export interface BreakingQuery extends Pick<RunContext, 'eventLabels' | 'labels'> {
  readonly inputs: Pick<Inputs, 'failOnBreaking' | 'breakingLabel' | 'pullRequest'>
  readonly decision: Pick<RunContext['decision'], 'mode' | 'pullRequest'>
}

/** The live definitions that a plan would break. */
export function findBroken(
  plan: Plan,
  differences: ChangeDifferences,
  removed: readonly Key[],
): BrokenDefinitions {
  return { changed: breakingChanges(plan, differences), removed }
}

/**
 * Fails a plan with breaking changes. Only with `fail-on-breaking`, and not if the pull request has the label that
 * waives it; a notice then says so. A publish is not checked: the question belongs to the review.
 */
export async function checkBreaking(context: BreakingQuery, broken: BrokenDefinitions): Promise<StepResult> {
  const { failOnBreaking, breakingLabel } = context.inputs
  if (context.decision.mode !== 'plan' || !failOnBreaking || !breaksAny(broken)) return { facts: {} }
  const { isWaived, warnings } = await readWaiver(context)
  return isWaived
    ? { facts: {}, notices: [breakingWaivedNotice(broken, breakingLabel)] }
    : { facts: {}, warnings, failures: [breakingFailure(broken, breakingLabel)] }
}

const breaksAny = ({ changed, removed }: BrokenDefinitions): boolean => changed.length + removed.length > 0

/** A rerun has the labels of its original event, so GitHub is asked if that event lacks the label. */
async function readWaiver({ inputs, decision, eventLabels, labels }: BreakingQuery): Promise<Waiver> {
  const number = inputs.pullRequest ?? decision.pullRequest
  const known = number === decision.pullRequest ? (eventLabels ?? []) : []
  if (number === null) return { isWaived: false, warnings: [] }
  if (hasLabel(known, inputs.breakingLabel)) return { isWaived: true, warnings: [] }
  try {
    const current = (await labels?.labels(number)) ?? []
    return { isWaived: hasLabel(current, inputs.breakingLabel), warnings: [] }
  } catch (cause) {
    if (!(cause instanceof GitHubRefused)) throw cause
    return { isWaived: false, warnings: [labelsNotRead(number, cause)] }
  }
}

interface Waiver {
  readonly isWaived: boolean
  readonly warnings: readonly Warning[]
}

const hasLabel = (labels: readonly string[], wanted: string): boolean =>
  labels.some((label) => label.toLowerCase() === wanted.toLowerCase())

function labelsNotRead(number: number, { kind, message }: GitHubRefused): Warning {
  const advice =
    kind === 'credentials'
      ? 'Leave the input `github-token` to its default, or give it a token that is valid'
      : 'Give the job `permissions: pull-requests: read`, or run it again'
  return {
    code: 'labels-not-read',
    message: `The labels of pull request #${number} could not be read: ${withoutDot(message)}. ${advice}.`,
  }
}
