import type { ModeDecision } from '../core/mode.js'
import type { Parse } from '../core/parsed.js'
import type { RunContext } from '../core/types.js'
import type { Inputs } from '../inputs/types.js'
import type { ConnectReader, MakeWriter } from '../ports/connect.js'
import type { Commits } from '../ports/github.js'
import type { Clock, Drafts, Files, Log, RemovedFiles } from '../ports/surroundings.js'
import type { Limits } from './limits.js'

/** What leads to Amazon Connect. The writer is made only by a run that publishes, after everything was checked. */
export interface Connection {
  readonly reader: ConnectReader
  /** Null in a run that plans: it holds nothing that could write. */
  readonly writer: MakeWriter | null
}

/** All that a run is given: what the user wants, where it runs, and the ways to the outside. */
export interface Job {
  readonly inputs: Inputs
  readonly decision: ModeDecision
  readonly context: RunContext
  /** First words of the version descriptions; may be empty. */
  readonly label: string
  readonly notices: readonly string[]
  readonly parse: Parse
  readonly files: Files
  /** Null: the event changed nothing, or nobody can be asked. */
  readonly removed: RemovedFiles | null
  readonly connection: Connection
  readonly commits: Commits
  readonly drafts: Drafts
  readonly clock: Clock
  readonly log: Log
  readonly limits: Limits
}
