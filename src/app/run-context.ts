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

/** The connection to Amazon Connect. Only a run that publishes makes a writer, after everything was checked. */
export interface Connection {
  readonly reader: ConnectReader
  /** Null in a run that plans: it has nothing that could write. */
  readonly writer: MakeWriter | null
}

/** The run's push, and access to its history. */
export interface PushInfo {
  readonly history: PushHistory
  /** The commit before the push; null: the event has none. */
  readonly before: string | null
}

/** Everything that a run gets: the user's inputs, its environment, and its ports. */
export interface RunContext {
  readonly inputs: Inputs
  readonly decision: ModeDecision
  readonly workflowRun: WorkflowRun
  /** Text at the start of version descriptions; may be empty. Only a run that publishes looks it up. */
  readonly label: () => Promise<string>
  readonly notices: readonly string[]
  /** Loads the parsers, once there is something to parse. */
  readonly loadParse: () => Promise<Parse>
  readonly files: Files
  readonly workingTree: WorkingTreeFiles
  /** Null: the event changed nothing, or there is no access. */
  readonly removed: RemovedFiles | null
  /** Connects to Amazon Connect on the first call; always returns the same connection. */
  readonly connect: () => Promise<Connection>
  readonly commits: Commits
  /** Content of files at earlier commits. */
  readonly history: SourceHistory
  /** The commit before this run's change: a push's, or a pull request's base; null: the event has none. */
  readonly before: string | null
  /** The branch of the run; null: a tag, a pull request, or an event without a branch. */
  readonly branch: string | null
  /** Null: there is no token for GitHub. */
  readonly pushInfo: PushInfo | null
  /** Labels of the event's pull request at the time of the event; null: the event has none. */
  readonly eventLabels: readonly string[] | null
  /** Null: there is no token for GitHub. */
  readonly labels: Labels | null
  readonly drafts: DraftStore
  readonly reports: EarlierReports
  /** Loads the code that reports a run: awaited before the first write, so that nothing can prevent the report. */
  readonly preloadReporting: () => Promise<unknown>
  readonly clock: Clock
  readonly log: Log
  readonly deadline: Deadline
}

/** The same, once the parsers are loaded. */
export interface ParsingContext extends RunContext {
  readonly parse: Parse
}
