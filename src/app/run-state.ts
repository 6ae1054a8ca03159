import type { ChangeDifferences } from '../core/diff/change-difference.js'
import type { Key, Problem } from '../core/model/definition.js'
import type { ActionError } from '../core/model/errors.js'
import { keyFor } from '../core/model/key.js'
import type { Instance } from '../core/model/observation.js'
import type { Plan } from '../core/model/plan.js'
import type { Warning } from '../core/model/report.js'
import type { Values } from '../core/resolve/values.js'
import type { SelectedDefinitions } from './load/index.js'
import type { ObserveResult } from './observe/index.js'
import type { PublishHandle } from './publish/index.js'
import type { ResolvedNames } from './resolve/names.js'
import type { RunContext } from './run-context.js'

/** The facts that a run's steps have found so far. */
export interface RunFacts {
  /** The definitions that this run looks at. */
  readonly loaded: SelectedDefinitions
  /** Keys of all definitions of the repository, including invalid ones and those that `only` leaves out. */
  readonly inRepository: ReadonlySet<string>
  /** Problems from content checks, ordered by file, line and column. */
  readonly contentProblems: readonly Problem[]
  readonly instance: Instance | null
  /** Null: the repository has no file of values. */
  readonly values: Values | null
  /** Null: no definition has a reference. */
  readonly names: ResolvedNames | null
  /** Null: nothing was read from the instance. */
  readonly observed: ObserveResult | null
  /** Definitions that are live but no longer in the repository. */
  readonly removed: readonly Key[]
  readonly plan: Plan | null
  /** For the changes that were compared. */
  readonly differences: ChangeDifferences
  /** Null: publishing did not start. */
  readonly publishing: PublishHandle | null
  /** Nothing was compared with the instance, and that is no failure. */
  readonly checkedOnly: boolean
}

/** The selected definitions, and the observation of the instance for them. */
export interface ObservedFacts extends Pick<RunFacts, 'loaded'> {
  readonly observed: ObserveResult
}

/** Definitions of the repository that are invalid, or could not be read in the instance: a run leaves them out. */
export function leftOutOf({
  loaded,
  observed,
}: Pick<RunFacts, 'loaded'> & {
  readonly observed: Pick<ObserveResult, 'unreadable'>
}): ReadonlySet<string> {
  // Several files may have one key; a file without a name has none.
  const invalid = loaded.invalid.flatMap(({ kind, name }) => (name === null ? [] : keyFor(kind, name)))
  return new Set([...invalid, ...observed.unreadable.keys()])
}

/** Messages for the reader, in addition to the facts. */
export interface Messages {
  readonly warnings: readonly Warning[]
  readonly notices: readonly string[]
  readonly failures: readonly ActionError[]
}

/** Everything known about a run. The report is built from it when the run ends. */
export interface RunState extends RunFacts, Messages {}

/** The result of one step of a run. */
export interface StepResult<F extends Partial<RunFacts> = Partial<RunFacts>> extends Partial<Messages> {
  readonly facts: F
}

/** The state before the first step. */
export function initialState({ notices }: Pick<RunContext, 'notices'>): RunState {
  return {
    loaded: { files: [], definitions: [], invalid: [], problems: [] },
    inRepository: new Set(),
    contentProblems: [],
    instance: null,
    values: null,
    names: null,
    observed: null,
    removed: [],
    plan: null,
    differences: new Map(),
    publishing: null,
    checkedOnly: false,
    warnings: [],
    notices: [...notices],
    failures: [],
  }
}

/** The state after a step: new facts replace old ones, new messages are appended. */
export function withResult(
  state: RunState,
  { facts, warnings = [], notices = [], failures = [] }: StepResult,
): RunState {
  return {
    ...state,
    ...facts,
    warnings: [...state.warnings, ...warnings],
    notices: [...state.notices, ...notices],
    failures: [...state.failures, ...failures],
  }
}
