import { comparable, executed } from '../content-hash.js'
import type { Change, Content } from '../types.js'
import { differenceOf } from './index.js'
import type { Compared } from './types.js'

/** A change is told more than once in a run, and comparing may take long; it is plain data, so once is enough. */
const known = new WeakMap<Change, Compared | null>()

/**
 * What publishing a change would make of what is live; of one that drifted, what the console made of what the
 * repository says. What is not to be published breaks nothing. Null: nothing is compared, nothing that runs differs, or
 * what is live cannot be read.
 */
export function comparedOf(change: Change): Compared | null {
  const found = known.get(change)
  if (found !== undefined) return found
  const compared = compare(change)
  known.set(change, compared)
  return compared
}

function compare(change: Change): Compared | null {
  const { action, reason, skipped, definition, observation, live, repository } = change
  const settled = action === 'unchanged' || action === 'metadata' || live === repository
  if (settled || !observation?.live || !isReadable(observation.live.content)) return null
  const ours = definition.content
  const theirs = comparable(observation.live.content, ours)
  const drifted = action === 'drifted' || reason === 'drifted'
  const difference = drifted ? differenceOf(ours, theirs) : differenceOf(theirs, ours)
  if (!difference) return null
  const breaking = drifted || skipped ? [] : difference.breaking
  return { from: drifted ? 'repository' : 'live', ...difference, breaking }
}

/** What is no JSON, which only a service could answer, differs as a whole. */
function isReadable(content: Content): boolean {
  try {
    executed(content)
    return true
  } catch {
    return false
  }
}
