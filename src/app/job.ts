import type { ModeDecision } from '../core/mode.js'
import type { Parse } from '../core/parsed.js'
import type { RunContext } from '../core/types.js'
import type { Inputs } from '../inputs/types.js'
import type { ConnectReader, MakeWriter } from '../ports/connect.js'
import type { Commits, Labels } from '../ports/github.js'
import type { Clock, Drafts, Files, Log } from '../ports/surroundings.js'
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
  readonly connection: Connection
  readonly commits: Commits
  /** Of the event's pull request, as they were when it happened; null: the event does not tell. */
  readonly eventLabels: readonly string[] | null
  /** Null: there is no token to ask GitHub with. */
  readonly labels: Labels | null
  readonly drafts: Drafts
  readonly clock: Clock
  readonly log: Log
  readonly limits: Limits
}
