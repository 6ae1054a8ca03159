import type { Age, Change } from '../../core/types.js'
import type { ConnectWriter } from '../../ports/connect.js'
import type { Log } from '../../ports/surroundings.js'
import type { Watch } from '../observe.js'

/** What the publisher of definitions works with. */
export interface Deps extends Watch {
  readonly writer: ConnectWriter
  readonly log: Log
  readonly instanceId: string
  readonly runId: string
  readonly commit: string
  /** First words of the version descriptions; may be empty. */
  readonly label: string
  /** How the commit that the change's base was published from stands to this run's; undefined: unknown. */
  readonly ageOf: (change: Change) => Promise<Age | undefined>
}
