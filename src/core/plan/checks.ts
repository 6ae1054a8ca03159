import { type ChangeDifferences, findDifference } from '../diff/change-difference.js'
import type { Key } from '../model/definition.js'
import { ActionError } from '../model/errors.js'
import type { Change, Plan } from '../model/plan.js'
import type { Mode } from '../model/report.js'
import { listSome } from '../text/list-some.js'
import { quote } from '../text/quote.js'
import {
  blockedFailure,
  blockedMeanwhileFailure,
  countDefinitions,
  driftFailure,
  notRolledBack,
  notToRollBack,
  unexplainedDriftFailure,
} from './blocked-failures.js'
import { actionOf, aliasMoveOf } from './decision.js'
import { failureOf, type Outcome } from './outcome.js'
import { planWarnings } from './plan-warnings.js'

/** Conditions for which the user wants a run to fail, in addition to those that always fail one. */
export interface FailPolicy {
  readonly failOnChanges: boolean
  readonly expectedPlanDigest: string | null
  /** Whether a plan previews a rollback, in which a blocked definition stops only itself. Absent: no. */
  readonly rollback?: boolean
}

/**
 * The reasons not to carry out a plan, or to fail a plan run. Empty: none. In a rollback an invalid or blocked
 * definition stops only itself: the others are rolled back, and the run fails at the end.
 */
export function planFailures(
  plan: Plan,
  invalid: number,
  mode: Mode,
  failPolicy: FailPolicy,
): readonly ActionError[] {
  if (mode === 'rollback') return changedPlanFailures(plan, mode, failPolicy)
  return [
    ...invalidFailures(invalid),
    ...changedPlanFailures(plan, mode, failPolicy),
    ...blockedFailures(plan, mode, failPolicy),
    ...failureIfAny(
      mode === 'plan' && failPolicy.failOnChanges ? plan.changes.filter(isChange).length : 0,
      changesFailure,
    ),
  ]
}

/** The failure for invalid definitions; empty if there are none. */
export function invalidFailures(count: number): readonly ActionError[] {
  return failureIfAny(count, invalidDefinitionsFailure)
}

/** The reasons why a publish or rollback fails after it ran: one for each definition that was not finished. */
export function outcomeFailures(outcomes: readonly Outcome[], mode: Mode): readonly ActionError[] {
  const failed = outcomes.flatMap((outcome) => failureOf(outcome) ?? [])
  const late = (['timeout', 'cancelled'] as const).flatMap((reason) =>
    failureIfAny(outcomes.filter(({ notStarted }) => notStarted === reason).length, (count) =>
      notStartedFailure(reason, count),
    ),
  )
  const dependants = outcomes.filter((outcome) => isAloneSkipped(outcome, outcomes))
  const blocked = outcomes.filter(({ change }) => change.decision.type === 'block')
  const skipped = outcomes.filter(({ change }) => isDependant(change)).length
  const unexplained = outcomes.filter(({ change }) => change.row === 'console-or-unfinished-publish')
  const drifted = unexplained.filter(({ change }) => actionOf(change) === 'drifted')
  return [
    ...failed,
    ...late,
    ...failureIfAny(dependants.length, dependencyFailure),
    ...failureIfAny(blocked.length, (count) =>
      mode === 'rollback' ? notRolledBack(count, skipped) : blockedMeanwhileFailure(count),
    ),
    ...failureIfAny(drifted.length, unexplainedDriftFailure),
  ]
}

function failureIfAny(count: number, failure: (count: number) => ActionError): readonly ActionError[] {
  return count > 0 ? [failure(count)] : []
}

function invalidDefinitionsFailure(count: number): ActionError {
  const message = `${countDefinitions(count)} not valid. Correct the places that the annotations name.`
  return new ActionError('invalid-definition', 'invalid-definition', message)
}

function changedPlanFailures(
  plan: Plan,
  mode: Mode,
  { expectedPlanDigest }: FailPolicy,
): readonly ActionError[] {
  if (mode === 'plan' || expectedPlanDigest === null || expectedPlanDigest === plan.digest) return []
  const message = `The plan has the digest ${plan.digest}, but expected-plan-digest is ${expectedPlanDigest}: the repository or what is live changed since that plan. Nothing was published. Look at the new plan and give its digest.`
  return [new ActionError('plan-changed', 'plan-changed', message)]
}

function blockedFailures({ changes }: Plan, mode: Mode, { rollback }: FailPolicy): readonly ActionError[] {
  const reasons = changes.flatMap(({ decision }) => (decision.type === 'block' ? [decision.reason] : []))
  const blocking = reasons.filter((reason) => mode !== 'plan' || !planWarnings.includes(reason))
  const drifted = blocking.filter((reason) => reason === 'drifted').length
  const dependants = changes.filter(isDependant).length
  const blockedOf = (count: number) => (rollback ? notToRollBack(count, dependants) : blockedFailure(count))
  const blocked = failureIfAny(blocking.length - drifted, blockedOf)
  return [...failureIfAny(drifted, driftFailure), ...blocked]
}

/** Whether a rollback skips the definition because it refers to one that is not rolled back. */
function isDependant({ decision }: Change): boolean {
  return decision.type === 'skip' && decision.reason === 'dependency'
}

/** Whether a definition would be published, would be but for a draft in the way, or has drifted. */
function isChange(change: Change): boolean {
  const { decision, live, repository } = change
  if (decision.type === 'block') {
    const isDraft = decision.reason === 'unpublished-draft' && live !== repository
    return isDraft || decision.reason === 'not-promoted'
  }
  if (decision.type === 'leave') return decision.as === 'drifted'
  return decision.type === 'write' && (decision.write.content !== 'none' || aliasMoveOf(change) !== null)
}

function changesFailure(count: number): ActionError {
  const message = `${countDefinitions(count)} not as in the repository, and fail-on-changes is set. Publish them, or bring what is live into the repository.`
  return new ActionError('changes-found', 'changes-found', message)
}

/** Live definitions that a plan would break. */
export interface BrokenDefinitions {
  /** Definitions with a breaking change. */
  readonly changed: readonly Key[]
  /** Definitions that are live but no longer in the repository. */
  readonly removed: readonly Key[]
}

/** Keys of definitions whose change would break flows, modules or agents that use the live one. */
export function breakingChanges({ changes }: Plan, differences: ChangeDifferences): readonly Key[] {
  const breaks = (change: Change) =>
    (findDifference(change, differences).difference?.breaking.length ?? 0) > 0
  return changes.filter(breaks).map(({ key }) => key)
}

/**
 * The failure of a plan with breaking changes under fail-on-breaking.
 *
 * @param label the pull request label that would let the plan pass
 */
export function breakingFailure(broken: BrokenDefinitions, label: string): ActionError {
  const message = `${describeBroken(broken)}, and fail-on-breaking is set. Take the change back, or, if it is meant, give the pull request the label ${quote(label)} and run the workflow again.`
  return new ActionError('changes-found', 'breaking-change', message)
}

/** The notice of a plan with breaking changes that passes because the pull request has the label. */
export function breakingWaivedNotice(broken: BrokenDefinitions, label: string): string {
  return `${describeBroken(broken)}; fail-on-breaking is waived by the pull request's label ${quote(label)}.`
}

/** `The change of view/A breaks what uses the live definition; view/B is removed while it is live`. */
function describeBroken({ changed, removed }: BrokenDefinitions): string {
  const change =
    changed.length === 1
      ? `The change of ${listSome(changed)} breaks what uses the live definition`
      : `The changes of ${listSome(changed)} break what uses the live definitions`
  const removal =
    removed.length === 1
      ? `${listSome(removed)} is live, but no longer in the repository`
      : `${listSome(removed)} are live, but no longer in the repository`
  return [...(changed.length > 0 ? [change] : []), ...(removed.length > 0 ? [removal] : [])].join('; ')
}

function notStartedFailure(reason: 'timeout' | 'cancelled', count: number): ActionError {
  const why = reason === 'timeout' ? 'timeout-seconds were over' : 'the run was cancelled'
  const message = `${countDefinitions(count)} not published: ${why} before ${count === 1 ? 'its' : 'their'} turn came. Run the workflow again; it does the rest.`
  return new ActionError(reason, reason, message)
}

/**
 * Whether a definition was skipped for a target that has no failure of its own, so that no other failure reports it. A
 * target that is missing in the plan is invalid or unreadable, and the run fails for that.
 */
function isAloneSkipped({ notStarted, dependency }: Outcome, outcomes: readonly Outcome[]): boolean {
  const target = outcomes.find(({ change }) => change.key === dependency)
  return notStarted === 'dependency' && target !== undefined && !(target.failure ?? target.notStarted)
}

function dependencyFailure(count: number): ActionError {
  const message = `${countDefinitions(count)} not published, because what ${count === 1 ? 'it refers' : 'they refer'} to was not. See the message of each definition for what to do.`
  return new ActionError('blocked', 'dependency', message)
}
