import type { ChangeDifferences } from '../core/diff/change-difference.js'
import type { Key, Problem } from '../core/model/definition.js'
import type { ActionError } from '../core/model/errors.js'
import type { Instance } from '../core/model/observation.js'
import type { Plan } from '../core/model/plan.js'
import type { Warning } from '../core/model/report.js'
import type { Values } from '../core/resolve/values.js'
import type { SelectedDefinitions } from './load/index.js'
import type { ObserveResult } from './observe/index.js'
import type { PublishHandle } from './publish/index.js'
import type { ResolvedNames } from './resolve/names.js'
import type { RunContext } from './run-context.js'

/** What the steps of a run have found so far. */
export interface RunFacts {
  /** The definitions that this run looks at. */
  readonly loaded: SelectedDefinitions
  /** Keys of all definitions of the repository, also of invalid ones and of those that `only` leaves out. */
  readonly inRepository: ReadonlySet<string>
  /** What content checks say, ordered by file, line and column. */
  readonly contentProblems: readonly Problem[]
  readonly instance: Instance | null
  /** Null: the repository has no file of values. */
  readonly values: Values | null
  /** Null: no definition has a reference. */
  readonly names: ResolvedNames | null
  /** Null: nothing was read of the instance. */
  readonly observed: ObserveResult | null
  /** Definitions that are live, and no longer in the repository. */
  readonly removed: readonly Key[]
  readonly plan: Plan | null
  /** Of the changes that were compared. */
  readonly differences: ChangeDifferences
  /** Null: publishing did not start. */
  readonly publishing: PublishHandle | null
  /** Nothing was compared with the instance, and that is no failure. */
  readonly checkedOnly: boolean
}

/** The definitions that this run looks at, and what was read of the instance about them. */
export interface ObservedFacts extends Pick<RunFacts, 'loaded'> {
  readonly observed: ObserveResult
}

/** What a reader must know beside the facts. */
export interface Messages {
  readonly warnings: readonly Warning[]
  readonly notices: readonly string[]
  readonly failures: readonly ActionError[]
}

/** All that is known of a run. The report is built from it, whenever the run ends. */
export interface RunState extends RunFacts, Messages {}

/** What one step of a run found. */
export interface StepResult<F extends Partial<RunFacts> = Partial<RunFacts>> extends Partial<Messages> {
  readonly facts: F
}

/** What is known before the first step. */
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

/** What is known after a step: its facts replace older ones, its messages follow earlier ones. */
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
