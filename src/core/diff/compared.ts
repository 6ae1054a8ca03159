import { type ChangeDifference, hasTwoSides, unknownDifference } from '../change-difference.js'
import { comparable } from '../content-hash.js'
import { bugOf } from '../errors.js'
import { executedOrText } from '../own-form.js'
import type { Change, Content } from '../types.js'
import { differenceOf } from './index.js'
import { within } from './room.js'
import type { Compared } from './types.js'

/**
 * What publishing a change would make of what is live; of one that drifted, what the console made of what the
 * repository says. What is not to be published breaks nothing. Never throws: that it fails is a warning.
 *
 * @param room characters that may be kept of it (see room.ts)
 */
export function compareChange(change: Change, room = Number.POSITIVE_INFINITY): ChangeDifference {
  try {
    return { difference: compared(change, room), warnings: [] }
  } catch (cause) {
    return unknownDifference(bugOf(cause))
  }
}

function compared(change: Change, room: number): Compared | null {
  const { action, reason, skipped, definition, observation } = change
  if (!hasTwoSides(change) || !observation?.live || !isReadable(observation.live.content)) return null
  const ours = definition.content
  const theirs = comparable(observation.live.content, ours)
  const drifted = action === 'drifted' || reason === 'drifted'
  const difference = drifted ? differenceOf(ours, theirs) : differenceOf(theirs, ours)
  if (!difference) return null
  const breaking = drifted || skipped ? [] : difference.breaking
  return {
    from: drifted ? 'repository' : 'live',
    ...difference,
    breaking,
    ...within(room, difference.items),
  }
}

/** What is no JSON, which only a service could answer, differs as a whole. */
function isReadable(content: Content): boolean {
  return typeof executedOrText(content) !== 'string'
}
