import type { ChangeDifference } from '../core/change-difference.js'
import type { ActionError } from '../core/errors.js'
import type { Outcome } from '../core/outcome.js'
import type { Change, Instance, Key, Observation, Plan, Problem, Reading, Warning } from '../core/types.js'
import type { Job } from './job.js'
import type { Selected } from './load.js'

/** What a run has come to know so far; at whatever point it ends, the report is told from it. */
export interface Story {
  loaded: Selected
  /** Keys of all definitions of the repository, those that `only` leaves out and invalid ones too. */
  inRepository: ReadonlySet<string>
  /** What content checks say, ordered by file, line and column. */
  contentProblems: readonly Problem[]
  instance: Instance | null
  observations: ReadonlyMap<Key, Observation>
  observed: Reading | null
  plan: Plan | null
  /** What differs, of changes that it was found out of. */
  readonly differences: Map<Change, ChangeDifference>
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
    contentProblems: [],
    instance: null,
    observations: new Map(),
    observed: null,
    plan: null,
    differences: new Map(),
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
