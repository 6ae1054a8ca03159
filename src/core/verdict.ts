import { ActionError } from './errors.js'
import { failureOf, type Outcome } from './outcome.js'
import type { Change, Mode, Plan } from './types.js'

/** What a user wants a run to fail for, beside what always fails one. */
export interface Strictness {
  readonly failOnChanges: boolean
  readonly expectedPlanDigest: string | null
}

/** Why a plan must not be carried out, or fails as a plan. Empty: all is well. */
export function objections(
  plan: Plan,
  invalid: number,
  mode: Mode,
  strict: Strictness,
): readonly ActionError[] {
  return [
    ...invalidities(invalid),
    ...changedPlan(plan, mode, strict),
    ...blockedChanges(plan, mode),
    ...ifAny(
      mode === 'plan' && strict.failOnChanges ? plan.changes.filter(isChange).length : 0,
      changesFound,
    ),
  ]
}

/** What invalid definitions mean for a run, whatever else it finds. */
export function invalidities(count: number): readonly ActionError[] {
  return ifAny(count, invalidDefinitions)
}

/** Why a publish that was carried out fails: one for each definition that could not be finished. */
export function failuresOf(outcomes: readonly Outcome[]): readonly ActionError[] {
  const failed = outcomes.flatMap((outcome) => failureOf(outcome) ?? [])
  const late = (['timeout', 'cancelled'] as const).flatMap((reason) =>
    ifAny(outcomes.filter(({ notStarted }) => notStarted === reason).length, (count) =>
      notStarted(reason, count),
    ),
  )
  const blocked = outcomes.filter(({ change }) => change.action === 'blocked')
  return [...failed, ...late, ...ifAny(blocked.length, blockedMeanwhile)]
}

function ifAny(count: number, failure: (count: number) => ActionError): readonly ActionError[] {
  return count > 0 ? [failure(count)] : []
}

/** `2 definitions are`, `1 definition is`. */
function definitions(count: number): string {
  return count === 1 ? '1 definition is' : `${count} definitions are`
}

function invalidDefinitions(count: number): ActionError {
  const message = `${definitions(count)} not valid. Correct the places that the annotations name.`
  return new ActionError('invalid-definition', 'invalid-definition', message)
}

function changedPlan(plan: Plan, mode: Mode, { expectedPlanDigest }: Strictness): readonly ActionError[] {
  if (mode === 'plan' || expectedPlanDigest === null || expectedPlanDigest === plan.digest) return []
  const message = `The plan has the digest ${plan.digest}, but expected-plan-digest is ${expectedPlanDigest}: the repository or what is live changed since that plan. Nothing was published. Look at the new plan and give its digest.`
  return [new ActionError('plan-changed', 'plan-changed', message)]
}

function blockedChanges({ changes }: Plan, mode: Mode): readonly ActionError[] {
  const blocked = changes.filter(
    ({ action, reason }) => action === 'blocked' && !(mode === 'plan' && reason === 'unpublished-draft'),
  )
  const drifted = blocked.filter(({ reason }) => reason === 'drifted').length
  return [...ifAny(drifted, driftFound), ...ifAny(blocked.length - drifted, blockedDefinitions)]
}

function driftFound(count: number): ActionError {
  const message = `${definitions(count)} drifted: only the console changed what is live, and fail-on-drift is set. Bring the change into the repository, or publish over it with overwrite-drift.`
  return new ActionError('drift-found', 'drift-found', message)
}

function blockedDefinitions(count: number): ActionError {
  const message = `${definitions(count)} blocked, so nothing is published. What to do stands with each.`
  return new ActionError('blocked', 'blocked', message)
}

/** Something would be published, or would be but for a draft in the way, or has drifted. */
function isChange({ action, reason, skipped, live, repository }: Change): boolean {
  if (action === 'blocked') return reason === 'unpublished-draft' && live !== repository
  return !skipped && ['create', 'update', 'version', 'drifted'].includes(action)
}

function changesFound(count: number): ActionError {
  const message = `${definitions(count)} not as in the repository, and fail-on-changes is set. Publish them, or bring what is live into the repository.`
  return new ActionError('changes-found', 'changes-found', message)
}

function notStarted(reason: 'timeout' | 'cancelled', count: number): ActionError {
  const why = reason === 'timeout' ? 'timeout-seconds were over' : 'the run was cancelled'
  const message = `${definitions(count)} not published: ${why} before it was their turn. Run the workflow again; it does the rest.`
  return new ActionError(reason, reason, message)
}

function blockedMeanwhile(count: number): ActionError {
  const message = `${definitions(count)} blocked by what happened in the instance during the run. What to do stands with each.`
  return new ActionError('blocked', 'blocked', message)
}
