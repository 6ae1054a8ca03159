import type { Change } from '../../core/model/plan.js'
import type { ChangeProgress } from '../../core/plan/outcome.js'

/** One try at publishing one definition. */
export interface PublishAttempt {
  readonly change: Change
  /** Of the resource that it writes to. */
  readonly id: string
  /** What came of it so far: noted at once, so that a failure loses nothing that was done. */
  readonly progress: ChangeProgress
}
