import { comparable } from '../content-hash.js'
import { bugOf } from '../errors.js'
import { executedOrText } from '../own-form.js'
import type { Change, Content, Warning } from '../types.js'
import { differenceOf } from './index.js'
import type { Compared } from './types.js'

/** What is known of a change's difference. */
interface Told {
  readonly difference: Compared | null
  /** That it could not be found out, which is a bug of ours. */
  readonly warnings: readonly Warning[]
}

/** A change is told more than once in a run, and comparing may take long; it is plain data, so once is enough. */
const known = new WeakMap<Change, Told>()

function toldOf(change: Change): Told {
  const told = known.get(change) ?? tell(change)
  known.set(change, told)
  return told
}

/**
 * What publishing a change would make of what is live; of one that drifted, what the console made of what the
 * repository says. What is not to be published breaks nothing. Null: nothing is compared, nothing that runs differs,
 * what is live cannot be read, or the comparison failed.
 */
export function comparedOf(change: Change): Compared | null {
  return toldOf(change).difference
}

/** That the comparison failed: a publish goes on without it, but not silently. */
export function comparisonWarnings(change: Change): readonly Warning[] {
  return toldOf(change).warnings
}

function tell(change: Change): Told {
  try {
    return { difference: compare(change), warnings: [] }
  } catch (cause) {
    const message = `What differs could not be told, nor whether it breaks anything: ${bugOf(cause)} Nothing else depends on it: the definition is planned and published as ever.`
    return { difference: null, warnings: [{ code: 'internal', message }] }
  }
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
  return typeof executedOrText(content) !== 'string'
}
