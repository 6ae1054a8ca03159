import type { ReportedDifference } from '../model/difference.js'
import { bugOf } from '../model/errors.js'
import type { Change } from '../model/plan.js'
import { actionOf, isSkipped } from '../plan/decision.js'
import { type NameIds, withNames, withNamesInDetail } from '../resolve/name-ids.js'
import {
  type ChangeDifference,
  type ChangeDifferences,
  type EarlyDifferences,
  unknownDifference,
} from './change-difference.js'
import { type ComparedSides, hasDrifted, sidesSincePublished, sidesWithLive } from './compared-sides.js'
import { differenceOf } from './index.js'
import { metadataDetails } from './metadata-details.js'
import { fitItems, sizeBudget, sizeOf } from './shared/size-budget.js'

/**
 * Exported for the drawings of modules and views, which are loaded separately: they share all their code with this
 * module.
 */
export { changedCanvas } from './flow/canvas.js'
export { compareTrees } from './view/sketch-notes.js'

/**
 * The difference that publishing a change would make to the live content; for a drifted change, the difference that the
 * console made to the repository's. A change that is not published breaks nothing. Never throws: a failure becomes a
 * warning.
 */
export function compareChange(change: Change): ChangeDifference {
  const metadataChanges = metadataDetails(change)
  try {
    const [difference, undone] = compareBothSides(change) ?? [compareWithLive(change), null]
    return { difference, undone, metadataChanges, warnings: [] }
  } catch (cause) {
    return { ...unknownDifference(bugOf(cause)), metadataChanges }
  }
}

function compareWithLive(change: Change): ReportedDifference | null {
  const sides = sidesWithLive(change)
  const difference = sides && differenceOf(sides.before, sides.after)
  if (!difference) return null
  const drifted = hasDrifted(change)
  const isPublished = !drifted && !isSkipped(change) && actionOf(change) !== 'held'
  const breaking = isPublished ? difference.breaking : []
  return { from: drifted ? 'repository' : 'live', ...difference, omitted: [], breaking }
}

/**
 * Compares both sides with the last published version. Breaking changes are those for flows that use the live content:
 * a publish that only undoes changes of the console can break something, too.
 */
function compareBothSides(
  change: Change,
): [repository: ReportedDifference | null, console: ReportedDifference | null] | null {
  const sides = sidesSincePublished(change)
  if (sides === null) return null
  const since = ({ before, after }: ComparedSides): ReportedDifference | null => {
    const difference = differenceOf(before, after)
    return difference && { from: 'published', ...difference, omitted: [], breaking: [] }
  }
  const repository = since(sides.repository)
  const breaking = compareWithLive(change)?.breaking ?? []
  return [repository && { ...repository, breaking }, since(sides.console)]
}

/**
 * Compares each of `changes`. If the differences exceed the run's size budget, each change gets an equal share,
 * independent of the order; breaking changes are always kept.
 *
 * @param nameIds replaces ids by names in texts for people; null: this run has no names
 * @param early differences that were computed already, with the same `nameIds`
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

/** As `compareChange`, with ids replaced by names. */
export function compareNamed(change: Change, nameIds: NameIds | null): ChangeDifference {
  return replaceIds(compareChange(change), nameIds)
}

function replaceIds(found: ChangeDifference, nameIds: NameIds | null): ChangeDifference {
  if (nameIds === null) return found
  const { difference, undone, metadataChanges } = found
  return {
    ...found,
    difference: difference && withNames(difference, nameIds),
    undone: undone && withNames(undone, nameIds),
    metadataChanges: metadataChanges.map((detail) => withNamesInDetail(detail, nameIds)),
  }
}

/** Size of a difference in the run's size budget, in characters. */
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
