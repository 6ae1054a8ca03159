import { type ContentsToDraw, changedContents } from '../core/diff/compared-sides.js'
import { compareLocations } from '../core/document/problem.js'
import type { Key, Problem } from '../core/model/definition.js'
import { ActionError, asActionError } from '../core/model/errors.js'
import type { Change, Plan } from '../core/model/plan.js'
import { type Entry, type Failure, failureReasons, type Report } from '../core/model/report.js'
import { invalidFailures, outcomeFailures } from '../core/plan/checks.js'
import { writes } from '../core/plan/decision.js'
import { makesChanges } from '../core/plan/mode.js'
import { initialProgress, type Outcome } from '../core/plan/outcome.js'
import { keysToPlace } from '../core/report/changed-places.js'
import { mergeDenials } from '../core/report/denials.js'
import { reportedReferences } from '../core/report/references.js'
import { nameIdsOf, withDifferences } from './check/differences.js'
import { sectionIdOf } from './comment/section-id.js'
import type { SelectedDefinitions } from './load/index.js'
import { reportEntries } from './report-entries.js'
import type { RunContext } from './run-context.js'
import type { RunState, StepResult } from './run-state.js'

/**
 * The result of a step that threw: the run fails. But a pull request from a fork has no credentials: a plan of it passes
 * with a report that needs no instance. A run that was to publish fails, as nothing was published.
 */
export function stepFailure(
  { decision }: Pick<RunContext, 'decision'>,
  { invalid }: SelectedDefinitions,
  cause: unknown,
): StepResult {
  const failure = asActionError(cause)
  const isUsual = failure.code === 'no-credentials' && decision.fork && !makesChanges(decision.mode)
  if (!isUsual) return { facts: {}, failures: [failure] }
  const message =
    'This run has no AWS credentials, as is usual for a pull request from a fork or by Dependabot: the definitions were read, checked and hashed, but nothing was compared with the instance.'
  return {
    facts: { checkedOnly: true },
    warnings: [{ code: 'not-compared', message }],
    failures: invalidFailures(invalid.length),
  }
}

/** Builds the report of a run, complete or as far as it came: one value for all renderers. */
export async function buildReport(context: RunContext, state: RunState): Promise<Report> {
  const { inputs, decision, workflowRun } = context
  const { plan, publishing, loaded } = state
  const unread = mergeDenials(state.observed?.unreadable ?? new Map<Key, ActionError>())
  const outcomes = plan && publishing && outcomesOf(context, plan, publishing.outcomes())
  const changes = outcomes?.map(({ change }) => change) ?? plan?.changes ?? []
  const isRefused = outcomes?.some(({ failure }) => failure && failure.refusals.length > 0)
  const refusals = isRefused
    ? await placeRefused(context, loaded, outcomes ?? [])
    : new Map<Key, readonly Problem[]>()
  const differences = await withDifferences(changes, state.differences, state.names)
  const entries = withRefusals(reportEntries(context, { ...state, differences }, unread, outcomes), refusals)
  return {
    schema: 1,
    mode: decision.mode,
    modeReason: decision.reason,
    context: workflowRun,
    createdAt: new Date(context.clock.wallTime()).toISOString(),
    instance: namedInstance(state),
    instanceId: inputs.instance.id,
    ...(inputs.pageUrl === null ? {} : { pageUrl: inputs.pageUrl }),
    sectionId: sectionIdOf(inputs),
    observed: observedBy(inputs, state),
    planDigest: plan?.digest ?? null,
    entries: await withPlaces(context, entries, changes),
    problems: [...loaded.problems, ...state.contentProblems].toSorted(compareLocations),
    warnings: state.warnings,
    notices: state.notices,
    failures: failuresInOrder([
      ...state.failures,
      ...unread.values(),
      ...outcomeFailures(outcomes ?? [], decision.mode),
      // Of a rollback they stop only themselves.
      ...(decision.mode === 'rollback' ? invalidFailures(loaded.invalid.length) : []),
      ...cancellationFailures(context),
    ]),
    references: reportedReferences(changes.map(({ definition }) => definition)),
    savedDrafts: [...new Set((outcomes ?? []).flatMap(({ savedDrafts }) => [...savedDrafts]))].toSorted(),
  }
}

/** The contents of changed definitions; if publishing read them again, as it found them. */
export async function contentsToDraw({ plan, publishing, names }: RunState): Promise<ContentsToDraw> {
  const outcomes = publishing?.outcomes()
  const contents = (plan?.changes ?? [])
    .map((change) => outcomes?.get(change.key)?.change ?? change)
    .filter(({ live, repository }) => live !== repository)
    .map((change) => [change.key, changedContents(change)] as const)
    .filter(([, { own, undone }]) => own !== null || undone !== null)
  return { contents: new Map(contents), nameIds: contents.length > 0 ? await nameIdsOf(names) : null }
}

/** The instance, with its name from the files of values. */
function namedInstance({ instance, values }: RunState): Report['instance'] {
  const nickname = values?.nickname ?? null
  return instance && nickname !== null ? { ...instance, nickname } : instance
}

function observedBy({ observe }: RunContext['inputs'], { observed }: RunState): Report['observed'] {
  const reading = observed?.reading ?? null
  return reading !== null && observe === 'versions' ? 'versions' : reading
}

/** The service's refusals as problems at their lines, with our own findings there. */
async function placeRefused(
  context: RunContext,
  { files }: SelectedDefinitions,
  outcomes: readonly Outcome[],
): Promise<ReadonlyMap<Key, readonly Problem[]>> {
  const { refusalProblems } = await import('./check/places.js')
  const checkedOf = new Map(files.map(({ file, checked }) => [file, checked]))
  return refusalProblems(context, outcomes, ({ file }) =>
    (checkedOf.get(file)?.findings ?? []).map(({ finding }) => finding),
  )
}

/**
 * The entries, with the places of their changes. Without a change that needs one, nothing is read or loaded; nor in a
 * cancelled run, whose results must be saved at once.
 */
async function withPlaces(
  context: RunContext,
  entries: Report['entries'],
  changes: readonly Change[],
): Promise<Report['entries']> {
  const keys = context.deadline.stopReason() === 'cancelled' ? new Set<string>() : keysToPlace({ entries })
  if (keys.size === 0) return entries
  const { placeChanges } = await import('./check/places.js')
  return placeChanges(context, entries, changes, keys)
}

function withRefusals(
  entries: Report['entries'],
  refusals: ReadonlyMap<string, readonly Problem[]>,
): Report['entries'] {
  const problemsOf = (key: string, { problems }: Entry) => [...problems, ...(refusals.get(key) ?? [])]
  return Object.fromEntries(
    Object.entries(entries).map(([key, entry]) => [key, { ...entry, problems: problemsOf(key, entry) }]),
  )
}

/** A change without an outcome was not started. */
function outcomesOf(
  { deadline }: RunContext,
  plan: Plan,
  outcomesSoFar: ReadonlyMap<Key, Outcome>,
): readonly Outcome[] {
  const outcomes = plan.changes.map(
    (change): Outcome =>
      outcomesSoFar.get(change.key) ?? {
        ...initialProgress(change),
        change,
        failure: null,
        dependency: null,
        notStarted: writes(change) ? deadline.stopReason() : null,
      },
  )
  const failed = outcomes.flatMap(({ change, failure }) => (failure ? [[change.key, failure] as const] : []))
  const failures = mergeDenials(new Map(failed))
  return outcomes.map((outcome) => ({ ...outcome, failure: failures.get(outcome.change.key) ?? null }))
}

/** A cancelled run fails even if nothing was left to do: it must not pass as a complete one. */
function cancellationFailures({ deadline }: RunContext): readonly ActionError[] {
  if (deadline.stopReason() !== 'cancelled') return []
  return [
    new ActionError(
      'cancelled',
      'cancelled',
      'The run was cancelled. Run the workflow again; it does the rest.',
    ),
  ]
}

/** Definitions that fail for one cause share one failure. */
function failuresInOrder(failures: readonly ActionError[]): readonly Failure[] {
  const distinct = new Map(failures.map((failure) => [failure.message, failure]))
  return [...distinct.values()]
    .map(({ reason, code, message }) => ({ reason, code, message }))
    .toSorted((a, b) => failureReasons.indexOf(a.reason) - failureReasons.indexOf(b.reason))
}
