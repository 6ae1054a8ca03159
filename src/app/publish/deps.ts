import type { Policy } from '../../core/plan.js'
import type { ConnectReader, ConnectWriter } from '../../ports/connect.js'
import type { Clock, Log } from '../../ports/surroundings.js'

/** Until when work may be started, and finished. */
export interface Limits {
  /** Why nothing new may be started any more; null: it may. */
  stopped(): 'timeout' | 'cancelled' | null
  /** Milliseconds since the epoch: by then a definition whose first write was sent must be finished. */
  readonly finishBy: number
}

/** What the publisher of definitions works with. */
export interface Deps {
  readonly reader: ConnectReader
  readonly writer: ConnectWriter
  readonly clock: Clock
  readonly log: Log
  readonly limits: Limits
  readonly policy: Policy
  readonly instanceId: string
  readonly runId: string
  readonly commit: string
  /** First words of the version descriptions; may be empty. */
  readonly label: string
}
