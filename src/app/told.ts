import { compareCodeUnits } from '../core/canonical-json.js'
import { differenceIn } from '../core/change-difference.js'
import { mergeDenials } from '../core/denials.js'
import { invalidEntry, outcomeEntry, plannedEntry, uncomparedEntry } from '../core/entries.js'
import { ActionError } from '../core/errors.js'
import { type Outcome, startOf } from '../core/outcome.js'
import { writes } from '../core/plan.js'
import { comparePlaces } from '../core/problem.js'
import {
  type Change,
  type Definition,
  type Entry,
  type Failure,
  failureReasons,
  type Key,
  type Plan,
  type Report,
} from '../core/types.js'
import { failuresOf, invalidities } from '../core/verdict.js'
import { findDifferences } from './differences.js'
import { asActionError } from './failure.js'
import type { Job } from './job.js'
import type { Invalid } from './load.js'
import { sectionIdOf } from './section-id.js'
import type { Story } from './story.js'

/** A pull request from a fork has no credentials: what can be said without the instance is said, and that is all. */
export function failOrPass(job: Job, story: Story, cause: unknown): void {
  const failure = asActionError(cause)
  if (failure.code !== 'no-credentials' || !job.decision.fork) {
    story.failures.push(failure)
    return
  }
  story.checkedOnly = true
  story.warnings.push({
    code: 'not-compared',
    message:
      'This run has no AWS credentials, as is usual for a pull request from a fork or by Dependabot: the definitions were read, checked and hashed, but nothing was compared with the instance.',
  })
  story.failures.push(...invalidities(story.loaded.invalid.length))
}

/** The report: the whole story as one value. */
export async function told(job: Job, goingOn: Story): Promise<Report> {
  const { inputs, decision, context } = job
  // It may go on while what differs is found out.
  const story = { ...goingOn, unread: mergeDenials(goingOn.unread) }
  const outcomes = story.plan && story.outcomes && outcomesOf(job, story.plan, story.outcomes)
  await findDifferences(outcomes?.map(({ change }) => change) ?? story.plan?.changes ?? [], story.differences)
  return {
    schema: 1,
    mode: decision.mode,
    modeReason: decision.reason,
    context,
    instance: story.instance,
    instanceId: inputs.instance.id,
    sectionId: sectionIdOf(inputs),
    observed: story.observed,
    planDigest: story.plan?.digest ?? null,
    entries: entriesOf(job, story, outcomes),
    problems: [...story.loaded.problems, ...story.contentProblems].toSorted(comparePlaces),
    warnings: story.warnings,
    notices: story.notices,
    failures: failuresInOrder([
      ...story.failures,
      ...story.unread.values(),
      ...failuresOf(outcomes ?? []),
      ...cancellation(job),
    ]),
    savedDrafts: [...story.savedDrafts].toSorted(),
  }
}

/** A change that nothing was noted of was not begun. */
function outcomesOf({ limits }: Job, plan: Plan, noted: ReadonlyMap<Key, () => Outcome>): readonly Outcome[] {
  const outcomes = plan.changes.map(
    (change): Outcome =>
      noted.get(change.key)?.() ?? {
        ...startOf(change),
        change,
        failure: null,
        notStarted: writes(change) ? limits.stopped() : null,
      },
  )
  const failed = outcomes.flatMap(({ change, failure }) => (failure ? [[change.key, failure] as const] : []))
  const failures = mergeDenials(new Map(failed))
  return outcomes.map((outcome) => ({ ...outcome, failure: failures.get(outcome.change.key) ?? null }))
}

/** A cancelled run fails even where nothing was left to do: nobody should take it for a whole one. */
function cancellation({ limits }: Job): readonly ActionError[] {
  if (limits.stopped() !== 'cancelled') return []
  return [
    new ActionError(
      'cancelled',
      'cancelled',
      'The run was cancelled. Run the workflow again; it does the rest.',
    ),
  ]
}

function entriesOf(
  job: Job,
  story: Story,
  outcomes: readonly Outcome[] | null,
): Readonly<Record<string, Entry>> {
  const { loaded, plan, unread } = story
  const all: [string, Entry][] = [
    ...loaded.invalid.map((each): [string, Entry] => [entryKey(each, loaded), invalidEntry(each)]),
    ...(plan
      ? [...plannedEntries(job, story, plan, outcomes), ...loaded.definitions.flatMap(unreadable(unread))]
      : loaded.definitions.map((each) => uncompared(story, each))),
  ]
  return Object.fromEntries(all.toSorted(([a], [b]) => compareCodeUnits(a, b)))
}

/** The path of a file without a name may read as the key of a definition, such as `view/Intake`: no key begins with a dot. */
function entryKey({ key, file }: Invalid, { definitions, invalid }: Story['loaded']): string {
  const isTaken =
    definitions.some((each) => each.key === key) ||
    invalid.some((each) => each.key === key && each.file !== file)
  return key === file && isTaken ? `./${file}` : key
}

function plannedEntries(
  job: Job,
  story: Story,
  plan: Plan,
  outcomes: readonly Outcome[] | null,
): [string, Entry][] {
  const found = (change: Change) => differenceIn(change, story.differences)
  if (outcomes)
    return outcomes.map((outcome) => [outcome.change.key, outcomeEntry(outcome, found(outcome.change))])
  const stopped = story.failures[0]?.reason ?? null
  return plan.changes.map((change) => [
    change.key,
    plannedEntry(change, found(change), job.decision.mode, stopped),
  ])
}

/** What could not be read of the instance is in no plan. */
function unreadable(unread: Story['unread']): (definition: Definition) => [string, Entry][] {
  return (definition) => {
    const failure = unread.get(definition.key)
    if (!failure) return []
    return [[definition.key, uncomparedEntry(definition, 'failed', failure.reason, failure.message)]]
  }
}

/** The run ended before a plan was made. */
function uncompared(story: Story, definition: Definition): [string, Entry] {
  if (story.checkedOnly) return [definition.key, uncomparedEntry(definition, 'checked', null)]
  const reason = story.failures[0]?.reason ?? null
  const stopped = reason === 'timeout' || reason === 'cancelled'
  return [definition.key, uncomparedEntry(definition, stopped ? 'skipped' : 'failed', reason)]
}

/** Definitions that fail for one cause have one failure. */
function failuresInOrder(failures: readonly ActionError[]): readonly Failure[] {
  const distinct = new Map(failures.map((failure) => [failure.message, failure]))
  return [...distinct.values()]
    .map(({ reason, code, message }) => ({ reason, code, message }))
    .toSorted((a, b) => failureReasons.indexOf(a.reason) - failureReasons.indexOf(b.reason))
}
