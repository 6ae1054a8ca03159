import { compareCodeUnits } from '../core/canonical-json.js'
import { invalidEntry, outcomeEntry, plannedEntry, uncomparedEntry } from '../core/entries.js'
import { ActionError } from '../core/errors.js'
import { type Outcome, startOf } from '../core/outcome.js'
import { writes } from '../core/plan.js'
import {
  type Definition,
  type Entry,
  type Failure,
  failureReasons,
  type Instance,
  type Key,
  type Observation,
  type Plan,
  type Reading,
  type Report,
  type Warning,
} from '../core/types.js'
import { failuresOf } from '../core/verdict.js'
import type { Job } from './job.js'
import type { Selected } from './load.js'
import { sectionIdOf } from './section-id.js'

/** What a run has come to know so far; at whatever point it ends, the report is told from it. */
export interface Story {
  loaded: Selected
  /** Keys of all definitions of the repository, those that `only` leaves out and invalid ones too. */
  inRepository: ReadonlySet<string>
  instance: Instance | null
  observations: ReadonlyMap<Key, Observation>
  observed: Reading | null
  plan: Plan | null
  /** What is known of each change once publishing began. */
  outcomes: ReadonlyMap<Key, () => Outcome> | null
  /** Nothing was compared with the instance, and that is no failure. */
  checkedOnly: boolean
  readonly savedDrafts: Set<string>
  /** Definitions that are no longer in the repository, but live. */
  readonly removed: Key[]
  /** Definitions whose resources could not be read; the others go on without them. */
  unread: ReadonlyMap<Key, ActionError>
  readonly failures: ActionError[]
  readonly warnings: Warning[]
  readonly notices: string[]
}

export function newStory({ notices, inputs, decision }: Job): Story {
  // A plan that nobody asked for says why it is one, and how to publish.
  const whyPlan = inputs.mode === 'auto' && decision.mode === 'plan' ? [decision.reason] : []
  return {
    loaded: { files: [], definitions: [], invalid: [], problems: [] },
    inRepository: new Set(),
    instance: null,
    observations: new Map(),
    observed: null,
    plan: null,
    outcomes: null,
    checkedOnly: false,
    savedDrafts: new Set(),
    removed: [],
    unread: new Map(),
    failures: [],
    warnings: [],
    notices: [...whyPlan, ...notices],
  }
}

/** The report: the whole story as one value. */
export function told(job: Job, story: Story): Report {
  const { inputs, decision, context } = job
  const outcomes = story.plan && story.outcomes && outcomesOf(job, story.plan, story.outcomes)
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
    problems: story.loaded.problems,
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
  return plan.changes.map(
    (change) =>
      noted.get(change.key)?.() ?? {
        ...startOf(change),
        change,
        failure: null,
        notStarted: writes(change) ? limits.stopped() : null,
      },
  )
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
    ...loaded.invalid.map((each): [string, Entry] => [each.key, invalidEntry(each)]),
    ...(plan
      ? [...plannedEntries(job, story, plan, outcomes), ...loaded.definitions.flatMap(unreadable(unread))]
      : loaded.definitions.map((each) => uncompared(story, each))),
  ]
  return Object.fromEntries(all.toSorted(([a], [b]) => compareCodeUnits(a, b)))
}

function plannedEntries(
  job: Job,
  story: Story,
  plan: Plan,
  outcomes: readonly Outcome[] | null,
): [string, Entry][] {
  if (outcomes) return outcomes.map((outcome) => [outcome.change.key, outcomeEntry(outcome)])
  const stopped = story.failures[0]?.reason ?? null
  return plan.changes.map((change) => [change.key, plannedEntry(change, job.decision.mode, stopped)])
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

function failuresInOrder(failures: readonly ActionError[]): readonly Failure[] {
  return failures
    .map(({ reason, code, message }) => ({ reason, code, message }))
    .toSorted((a, b) => failureReasons.indexOf(a.reason) - failureReasons.indexOf(b.reason))
}
