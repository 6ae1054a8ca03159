import type { Content } from '../model/definition.js'
import type { ReportedDifference } from '../model/difference.js'
import { bugOf } from '../model/errors.js'
import type { Change } from '../model/plan.js'
import { isSkipped } from '../plan/decision.js'
import { type NameIds, withNames } from '../resolve/name-ids.js'
import {
  type ChangeDifference,
  type ChangeDifferences,
  type EarlyDifferences,
  unknownDifference,
} from './change-difference.js'
import { type ComparedSides, hasDrifted, sidesSincePublished, sidesWithLive } from './compared-sides.js'
import { differenceOf } from './index.js'
import { fitItems, sizeBudget, sizeOf } from './shared/size-budget.js'

/** For the drawings of modules and views, which are loaded apart: they share with this all that they need. */
export { changedCanvas } from './flow/canvas.js'
export { compareTrees } from './view/sketch-notes.js'

/**
 * What publishing a change would make of what is live; of one that drifted, what the console made of what the
 * repository says. What is not to be published breaks nothing. Never throws: that it fails is a warning.
 */
export function compareChange(change: Change): ChangeDifference {
  try {
    const [difference, undone] = compareBothSides(change) ?? [compareWithLive(change), null]
    return { difference, undone, warnings: [] }
  } catch (cause) {
    return unknownDifference(bugOf(cause))
  }
}

function compareWithLive(change: Change): ReportedDifference | null {
  const sides = sidesWithLive(change)
  const difference = sides && differenceOf(sides.before, sides.after)
  if (!difference) return null
  const drifted = hasDrifted(change)
  const breaking = drifted || isSkipped(change) ? [] : difference.breaking
  return { from: drifted ? 'repository' : 'live', ...difference, omitted: [], breaking }
}

/** Both since the version that was published last. What breaks, breaks for flows that run what is live. */
function compareBothSides(
  change: Change,
): [repository: ReportedDifference | null, console: ReportedDifference | null] | null {
  const sides = sidesSincePublished(change)
  if (sides === null) return null
  const since = ({ before, after }: ComparedSides): ReportedDifference | null => {
    const difference = differenceOf(before, after)
    return difference && { from: 'published', ...difference, omitted: [], breaking: [] }
  }
  const breaking = compareWithLive(change)?.breaking ?? []
  const repository =
    since(sides.repository) ?? (breaking.length > 0 ? noItems(change.definition.content) : null)
  return [repository && { ...repository, breaking }, since(sides.console)]
}

/** Of a publish that only undoes what the console changed: that can break something too. */
function noItems({ kind }: Content): ReportedDifference {
  return { from: 'published', kind, items: [], omitted: [], breaking: [], picture: null, unrelated: false }
}

/**
 * What is known of what differs, with that of `changes`. Where a run would keep too much of that, each change gets an
 * equal share of the room, whichever came first; what breaks is always kept.
 *
 * @param nameIds puts names in place of ids in what people read; null: no list of this run names any
 * @param early what was compared already, with the same `nameIds`
 */
export function compareChanges(
  changes: readonly Change[],
  earlier: ChangeDifferences,
  nameIds: NameIds | null = null,
  early: Pick<EarlyDifferences, 'find'> | null = null,
): ChangeDifferences {
  const known = new Map(earlier)
  const complete = [...known]
  const share = Math.floor(sizeBudget / (complete.length + changes.length))
  const compared = changes.map((change) => ({ change, before: early?.find(change) ?? null }))
  const sizes = [
    ...complete.map(([, found]) => sizeOfDifference(found)),
    ...compared.map(({ before }) => before?.size ?? 0),
  ]
  let used = sizes.reduce((sum, size) => sum + size, 0)
  for (const { change, before } of compared) {
    const isKept =
      before !== null &&
      (before.maxShare === Number.POSITIVE_INFINITY || (used > sizeBudget && share <= before.maxShare))
    const found = isKept ? before.found : compareNamed(change, nameIds)
    known.set(change, found)
    complete.push([change, found])
    if (before === null) used += sizeOfDifference(found)
    if (used > sizeBudget)
      for (const [each, difference] of complete.splice(0)) known.set(each, limitDifference(share, difference))
  }
  return known
}

/** `compareChange`, with names in place of ids. */
export function compareNamed(change: Change, nameIds: NameIds | null): ChangeDifference {
  return named(compareChange(change), nameIds)
}

function named(found: ChangeDifference, nameIds: NameIds | null): ChangeDifference {
  if (nameIds === null) return found
  const { difference, undone } = found
  return {
    ...found,
    difference: difference && withNames(difference, nameIds),
    undone: undone && withNames(undone, nameIds),
  }
}

/** How much of a run's room a difference takes, in characters. */
export function sizeOfDifference({ difference, undone }: ChangeDifference): number {
  return [difference, undone].reduce((sum, each) => sum + (each ? sizeOf(each.items) : 0), 0)
}

function limitDifference(maxSize: number, found: ChangeDifference): ChangeDifference {
  const share = found.undone ? Math.floor(maxSize / 2) : maxSize
  return {
    ...found,
    difference: limitItems(share, found.difference),
    undone: limitItems(share, found.undone),
  }
}

function limitItems(maxSize: number, difference: ReportedDifference | null): ReportedDifference | null {
  if (!difference) return null
  const { items, omitted } = fitItems(maxSize, difference.items)
  return { ...difference, items, omitted: [...difference.omitted, ...omitted] }
}
