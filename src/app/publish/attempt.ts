import type { Change } from '../../core/model/plan.js'
import type { ChangeProgress } from '../../core/plan/outcome.js'

/** One attempt to publish one definition. */
export interface PublishAttempt {
  readonly change: Change
  /** Id of the resource. */
  readonly id: string
  /** The results so far, noted immediately, so that a failure loses nothing that was done. */
  readonly progress: ChangeProgress
}
