import { findDifference } from '../core/diff/change-difference.js'
import { compareCodeUnits } from '../core/hash/canonical-json.js'
import type { Definition, Key } from '../core/model/definition.js'
import type { ActionError } from '../core/model/errors.js'
import type { Change, Plan } from '../core/model/plan.js'
import type { Entry } from '../core/model/report.js'
import type { Outcome } from '../core/plan/outcome.js'
import { outcomeEntry, plannedEntry } from '../core/report/entries.js'
import { invalidEntry, uncomparedEntry } from '../core/report/uncompared-entries.js'
import type { InvalidFile, SelectedDefinitions } from './load/index.js'
import type { RunContext } from './run-context.js'
import type { RunState } from './run-state.js'

/**
 * The entries of a report, by key: of each definition and of each invalid file.
 *
 * @param unread why definitions could not be read in the instance
 * @param outcomes null: nothing is published
 */
export function reportEntries(
  context: RunContext,
  state: RunState,
  unread: ReadonlyMap<Key, ActionError>,
  outcomes: readonly Outcome[] | null,
): Readonly<Record<string, Entry>> {
  const { loaded, plan } = state
  const all: [string, Entry][] = [
    ...loaded.invalid.map((each): [string, Entry] => [entryKey(each, loaded), invalidEntry(each)]),
    ...(plan
      ? [
          ...plannedEntries(context, state, plan, outcomes),
          ...loaded.definitions.flatMap(unreadableEntries(unread)),
        ]
      : loaded.definitions.map((each) => uncomparedItem(state, each))),
  ]
  return Object.fromEntries(all.toSorted(([a], [b]) => compareCodeUnits(a, b)))
}

/**
 * Key of an invalid file's entry. The path of a file without a name may equal the key of a definition, such as
 * `view/Intake`: then it gets a leading dot, which no key has.
 */
function entryKey({ key, file }: InvalidFile, { definitions, invalid }: SelectedDefinitions): string {
  const isTaken =
    definitions.some((each) => each.key === key) ||
    invalid.some((each) => each.key === key && each.file !== file)
  return key === file && isTaken ? `./${file}` : key
}

function plannedEntries(
  context: RunContext,
  { differences, failures }: RunState,
  plan: Plan,
  outcomes: readonly Outcome[] | null,
): [string, Entry][] {
  const differenceOf = (change: Change) => findDifference(change, differences)
  if (outcomes)
    return outcomes.map((outcome) => [
      outcome.change.key,
      outcomeEntry(outcome, differenceOf(outcome.change), context.workflowRun.commit),
    ])
  const stopReason = failures[0]?.reason ?? null
  return plan.changes.map((change) => [
    change.key,
    plannedEntry(change, differenceOf(change), context.decision.mode, stopReason),
  ])
}

/** Definitions that could not be read in the instance are not in the plan. */
function unreadableEntries(
  unread: ReadonlyMap<Key, ActionError>,
): (definition: Definition) => [string, Entry][] {
  return (definition) => {
    const failure = unread.get(definition.key)
    if (!failure) return []
    return [[definition.key, uncomparedEntry(definition, 'failed', failure.reason, failure.message)]]
  }
}

/** The entry of a run that ended before a plan was made. */
function uncomparedItem({ checkedOnly, failures }: RunState, definition: Definition): [string, Entry] {
  if (checkedOnly) return [definition.key, uncomparedEntry(definition, 'checked', null)]
  const reason = failures[0]?.reason ?? null
  const isStopped = reason === 'timeout' || reason === 'cancelled'
  return [definition.key, uncomparedEntry(definition, isStopped ? 'skipped' : 'failed', reason)]
}
