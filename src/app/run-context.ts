import type { Parse } from '../core/document/parsed.js'
import type { WorkflowRun } from '../core/model/report.js'
import type { ModeDecision } from '../core/plan/mode.js'
import type { Inputs } from '../inputs/types.js'
import type { ConnectReader, MakeWriter } from '../ports/connect.js'
import type { Commits, Labels, PushHistory } from '../ports/github.js'
import type { SourceHistory } from '../ports/history.js'
import type {
  Clock,
  DraftStore,
  EarlierReports,
  Files,
  Log,
  RemovedFiles,
  WorkingTreeFiles,
} from '../ports/runtime.js'
import type { Deadline } from './limits.js'

/** What leads to Amazon Connect. The writer is made only by a run that publishes, after everything was checked. */
export interface Connection {
  readonly reader: ConnectReader
  /** Null in a run that plans: it holds nothing that could write. */
  readonly writer: MakeWriter | null
}

/** How the run's commit came about, and who can be asked. */
export interface PushInfo {
  readonly history: PushHistory
  /** The commit before the push; null: the event tells none. */
  readonly before: string | null
}

/** All that a run is given: what the user wants, where it runs, and the ways to the outside. */
export interface RunContext {
  readonly inputs: Inputs
  readonly decision: ModeDecision
  readonly workflowRun: WorkflowRun
  /** First words of the version descriptions; may be empty. Looked up only by a run that publishes. */
  readonly label: () => Promise<string>
  readonly notices: readonly string[]
  readonly parse: Parse
  readonly files: Files
  readonly workingTree: WorkingTreeFiles
  /** Null: the event changed nothing, or nobody can be asked. */
  readonly removed: RemovedFiles | null
  /** Loads what leads to Amazon Connect, with the first call; always the same. */
  readonly connect: () => Promise<Connection>
  readonly commits: Commits
  /** What files held at earlier commits. */
  readonly history: SourceHistory
  /** The commit before this run's change: a push's, or a pull request's base; null: the event has none. */
  readonly before: string | null
  /** The branch that the run belongs to; null: a tag, a pull request, or the event does not say. */
  readonly branch: string | null
  /** Null: there is no token to ask GitHub with. */
  readonly pushInfo: PushInfo | null
  /** Of the event's pull request, as they were when it happened; null: the event does not tell. */
  readonly eventLabels: readonly string[] | null
  /** Null: there is no token to ask GitHub with. */
  readonly labels: Labels | null
  readonly drafts: DraftStore
  readonly reports: EarlierReports
  /** Loads what the report is told with: awaited before the first write, so that nothing can keep it from being told. */
  readonly preloadReporting: () => Promise<unknown>
  readonly clock: Clock
  readonly log: Log
  readonly deadline: Deadline
}
