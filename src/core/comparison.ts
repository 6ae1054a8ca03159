import type { Compared } from './diff/types.js'
import type { Change, Warning } from './types.js'

/** What is known of what differs in a change. */
export interface Comparison {
  /** Null: nothing is compared, nothing that runs differs, what is live cannot be read, or the comparison failed. */
  readonly difference: Compared | null
  /** That the comparison failed: a publish goes on without it, but not silently. */
  readonly warnings: readonly Warning[]
}

/** Of changes in each of which it was found out; of all others there is nothing to tell. */
export type Comparisons = ReadonlyMap<Change, Comparison>

const notCompared: Comparison = { difference: null, warnings: [] }

export function comparisonOf(change: Change, known: Comparisons): Comparison {
  return known.get(change) ?? notCompared
}

/** Whether something is live that differs from what the repository says. */
export function hasTwoSides({ action, live, repository, observation }: Change): boolean {
  const settled = action === 'unchanged' || action === 'metadata' || live === repository
  return !settled && Boolean(observation?.live)
}
