import type { ConnectWriter } from '../../ports/connect.js'
import type { Drafts } from '../../ports/surroundings.js'
import type { AgeReader } from '../ages.js'
import type { Watch } from '../watch.js'

/** What the publisher of definitions works with. */
export interface Deps extends Watch {
  readonly writer: ConnectWriter
  readonly instanceId: string
  readonly runId: string
  readonly runAttempt: string
  readonly commit: string
  /** First words of the version descriptions; may be empty. */
  readonly label: string
  readonly ages: AgeReader
  readonly drafts: Drafts
  /** Only this very plan was approved: nothing else may be done instead. */
  readonly reviewed: boolean
}
