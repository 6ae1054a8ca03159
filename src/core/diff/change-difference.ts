import type { Detail, ReportedDifference } from '../model/difference.js'
import { bugReport } from '../model/errors.js'
import type { Change } from '../model/plan.js'
import type { Warning } from '../model/report.js'
import { isInStep, metadataOf } from '../plan/decision.js'
import type { NameIds } from '../resolve/name-ids.js'

/** The difference of a change, or why there is none. */
export interface ChangeDifference {
  /**
   * Null: nothing is compared, nothing that is executed differs, the live content cannot be read, or the comparison
   * failed.
   */
  readonly difference: ReportedDifference | null
  /**
   * Changes made in the console since the last publish that publishing undoes. Null: none, or they cannot be separated.
   */
  readonly undone: ReportedDifference | null
  /** What differs of description and tags. Empty: nothing, or there is no resource to compare with. */
  readonly metadataChanges: readonly Detail[]
  /** A warning if the comparison failed: a publish goes on without it, but reports that. */
  readonly warnings: readonly Warning[]
}

/** The changes that may have a difference. */
export type ChangeDifferences = ReadonlyMap<Change, ChangeDifference>

/** The difference of a change that was compared before the plan was made. */
export interface EarlyDifference {
  readonly found: ChangeDifference
  /** Size of the whole difference, in characters. */
  readonly size: number
  /** The largest share of a run's size budget for which `found` has all items that fit. Infinity: it has all items. */
  readonly maxShare: number
}

/** Differences of changes that a plan will probably have, computed while other definitions are still being read. */
export interface EarlyDifferences {
  /** @param nameIds as for `compareChanges` */
  readonly add: (change: Change, nameIds: NameIds | null) => void
  /** Null: the change was not compared, or is another one by now. */
  readonly find: (change: Change) => EarlyDifference | null
}

export function findDifference(change: Change, known: ChangeDifferences): ChangeDifference {
  return (
    known.get(change) ??
    (hasTwoSides(change) ? unknownDifference(bugReport('It was not looked at')) : noDifference)
  )
}

const noDifference: ChangeDifference = { difference: null, undone: null, metadataChanges: [], warnings: [] }

/** @param why sentences that state the reason */
export function unknownDifference(why: string): ChangeDifference {
  const message = `The differences could not be computed, so it is not known whether they break anything: ${why} Nothing else depends on it: the definition is planned and published as usual.`
  return { ...noDifference, warnings: [{ code: 'internal', message }] }
}

/** Whether the live content exists and differs from the repository's. */
export function isComparable(change: Change): boolean {
  const { live, repository, observation } = change
  return !isInStep(change) && live !== repository && Boolean(observation?.live)
}

/** Whether a change has two sides: of its content, or of the description and tags that it sets. */
export function hasTwoSides(change: Change): boolean {
  return isComparable(change) || (change.observation !== null && metadataOf(change) !== null)
}
