import type { Policy } from '../../core/plan/policy.js'
import type { ConnectReader } from '../../ports/connect.js'
import type { Clock, Log } from '../../ports/runtime.js'
import type { Deadline } from '../limits.js'
import type { HistoryContext } from './earlier-content.js'

/** Everything that the observer works with. */
export interface ObserveContext {
  readonly reader: ConnectReader
  readonly clock: Clock
  readonly deadline: Deadline
  readonly log: Log
  readonly policy: Policy
  readonly sources: HistoryContext
}
