import type { ConnectWriter } from '../../ports/connect.js'
import type { DraftStore } from '../../ports/runtime.js'
import type { AgeReader } from '../check/commit-ages.js'
import type { ObserveContext } from '../observe/context.js'
import type { ResolvedNames } from '../resolve/names.js'

/** Everything that publishing definitions works with. */
export interface PublishContext extends ObserveContext {
  readonly writer: ConnectWriter
  readonly instanceId: string
  readonly runId: string
  readonly runAttempt: string
  readonly commit: string
  /** Text at the start of version descriptions; may be empty. */
  readonly label: string
  readonly ages: AgeReader
  readonly drafts: DraftStore
  /** Only this plan was approved: nothing else may be written instead. */
  readonly isReviewedPlan: boolean
  /** Other instances must have received the published content: the plan was compared with their reports. */
  readonly isPromotion: boolean
  /** Null: no definition has a reference. */
  readonly names: ResolvedNames | null
}
