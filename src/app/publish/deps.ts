import type { Age, Change, Key, Snapshot } from '../../core/types.js'
import type { ConnectWriter } from '../../ports/connect.js'
import type { Watch } from '../watch.js'

/** What the publisher of definitions works with. */
export interface Deps extends Watch {
  readonly writer: ConnectWriter
  readonly instanceId: string
  readonly runId: string
  readonly commit: string
  /** First words of the version descriptions; may be empty. */
  readonly label: string
  /** How the commit that the change's base was published from stands to this run's; undefined: unknown. */
  readonly ageOf: (change: Change) => Promise<Age | undefined>
  /** Keeps a draft that is about to be replaced, as a file. */
  readonly keepDraft: (key: Key, draft: Snapshot) => Promise<void>
  /** Only this very plan was approved: nothing else may be done instead. */
  readonly reviewed: boolean
}
