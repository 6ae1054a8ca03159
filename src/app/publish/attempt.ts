import type { Progress } from '../../core/outcome.js'
import type { Change } from '../../core/types.js'

/** One try at publishing one definition. */
export interface PublishAttempt {
  readonly change: Change
  /** Of the resource that it writes to. */
  readonly id: string
  /** What came of it so far: noted at once, so that a failure loses nothing that was done. */
  readonly progress: Progress
}
