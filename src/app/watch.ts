import type { Policy } from '../core/plan.js'
import type { ConnectReader } from '../ports/connect.js'
import type { Clock, Log } from '../ports/surroundings.js'
import type { Limits } from './limits.js'
import type { Sources } from './origin.js'

/** What the observer works with. */
export interface Watch {
  readonly reader: ConnectReader
  readonly clock: Clock
  readonly limits: Limits
  readonly log: Log
  readonly policy: Policy
  readonly sources: Sources
}
