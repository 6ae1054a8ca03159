import {
  type ChangeDifference,
  type ChangeDifferences,
  hasTwoSides,
  unknownDifference,
} from '../change-difference.js'
import { comparable } from '../content-hash.js'
import { isSkipped, reasonOf } from '../decision.js'
import { bugOf } from '../errors.js'
import { executedOrText } from '../own-form.js'
import type { Change, Content } from '../types.js'
import { differenceOf } from './index.js'
import { room, sizeOf, within } from './room.js'
import type { Compared } from './types.js'

/**
 * What publishing a change would make of what is live; of one that drifted, what the console made of what the
 * repository says. What is not to be published breaks nothing. Never throws: that it fails is a warning.
 */
export function compareChange(change: Change): ChangeDifference {
  try {
    const [difference, undone] = bothMoved(change) ?? [compared(change), null]
    return { difference, undone, warnings: [] }
  } catch (cause) {
    return unknownDifference(bugOf(cause))
  }
}

function compared(change: Change): Compared | null {
  const { overwrites, definition, observation } = change
  if (!hasTwoSides(change) || !observation?.live || !isReadable(observation.live.content)) return null
  const ours = definition.content
  const theirs = comparable(observation.live.content, ours)
  // A blocked update over a console edit shows what it would change, as the update itself does.
  const drifted = reasonOf(change) === 'drifted' && overwrites === 'nobody'
  const difference = drifted ? differenceOf(ours, theirs) : differenceOf(theirs, ours)
  if (!difference) return null
  const breaking = drifted || isSkipped(change) ? [] : difference.breaking
  return { from: drifted ? 'repository' : 'live', ...difference, omitted: [], breaking }
}

/**
 * Where publishing undoes what somebody changed in the console: what the repository changes and what the console
 * changed, both since the version that was published last. What breaks, breaks for flows that run what is live.
 */
function bothMoved(change: Change): [repository: Compared | null, console: Compared | null] | null {
  const { overwrites, baseVersion, definition, observation } = change
  if (overwrites === 'nobody' || baseVersion === null || !observation?.live) return null
  const published = observation.contents?.get(baseVersion)
  if (!published || !isReadable(published) || !isReadable(observation.live.content)) return null
  const ours = definition.content
  const [before, theirs] = [comparable(published, ours), comparable(observation.live.content, ours)]
  const since = (after: Content): Compared | null => {
    const difference = differenceOf(before, after)
    return difference && { from: 'published', ...difference, omitted: [], breaking: [] }
  }
  const breaking = compared(change)?.breaking ?? []
  const repository = since(ours) ?? (breaking.length > 0 ? nothingDiffers(ours) : null)
  return [repository && { ...repository, breaking }, since(theirs)]
}

/** Of a publish that only undoes what the console changed: that can break something too. */
function nothingDiffers({ kind }: Content): Compared {
  return { from: 'published', kind, items: [], omitted: [], breaking: [], picture: null, unrelated: false }
}

/**
 * What is known of what differs, with that of `changes`. Where a run would keep too much of that, each change gets an
 * equal share of the room, whichever came first; what breaks is always kept.
 */
export function compareChanges(changes: readonly Change[], earlier: ChangeDifferences): ChangeDifferences {
  const known = new Map(earlier)
  const whole = [...known]
  const share = Math.floor(room / (whole.length + changes.length))
  let taken = whole.reduce((sum, [, found]) => sum + sizeIn(found), 0)
  for (const change of changes) {
    const found = compareChange(change)
    known.set(change, found)
    whole.push([change, found])
    taken += sizeIn(found)
    if (taken > room) for (const [each, told] of whole.splice(0)) known.set(each, cutTo(share, told))
  }
  return known
}

function sizeIn({ difference, undone }: ChangeDifference): number {
  return [difference, undone].reduce((sum, each) => sum + (each ? sizeOf(each.items) : 0), 0)
}

function cutTo(most: number, found: ChangeDifference): ChangeDifference {
  const share = found.undone ? Math.floor(most / 2) : most
  return { ...found, difference: cut(share, found.difference), undone: cut(share, found.undone) }
}

function cut(most: number, difference: Compared | null): Compared | null {
  if (!difference) return null
  const { items, omitted } = within(most, difference.items)
  return { ...difference, items, omitted: [...difference.omitted, ...omitted] }
}

/** What is no JSON, which only a service could answer, differs as a whole. */
function isReadable(content: Content): boolean {
  return typeof executedOrText(content) !== 'string'
}
