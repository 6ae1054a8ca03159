import type { ReportedDifference } from '../model/difference.js'
import { bugReport } from '../model/errors.js'
import type { Change } from '../model/plan.js'
import type { Warning } from '../model/report.js'
import { isInStep } from '../plan/decision.js'
import type { NameIds } from '../resolve/name-ids.js'

/** What is known of what differs in a change. */
export interface ChangeDifference {
  /** Null: nothing is compared, nothing that runs differs, what is live cannot be read, or the comparison failed. */
  readonly difference: ReportedDifference | null
  /** What the console changed since the last publish, where publishing undoes it. Null: nothing, or it cannot be told apart. */
  readonly undone: ReportedDifference | null
  /** That the comparison failed: a publish goes on without it, but not silently. */
  readonly warnings: readonly Warning[]
}

/** Of each change in which something may differ. */
export type ChangeDifferences = ReadonlyMap<Change, ChangeDifference>

/** What differs in a change that was compared before the plan was made. */
export interface EarlyDifference {
  readonly found: ChangeDifference
  /** Characters of the whole difference. */
  readonly size: number
  /** The largest share of a run's room for which `found` has all items that fit. Infinity: it has all items. */
  readonly maxShare: number
}

/** Differences of changes that a plan is likely to have, compared while other definitions are still being read. */
export interface EarlyDifferences {
  /** @param nameIds as for `compareChanges` */
  readonly add: (change: Change, nameIds: NameIds | null) => void
  /** Null: the change was not compared, or is another one by now. */
  readonly find: (change: Change) => EarlyDifference | null
}

export function findDifference(change: Change, known: ChangeDifferences): ChangeDifference {
  return (
    known.get(change) ??
    (isComparable(change) ? unknownDifference(bugReport('It was not looked at')) : noDifference)
  )
}

const noDifference: ChangeDifference = { difference: null, undone: null, warnings: [] }

/** @param why sentences */
export function unknownDifference(why: string): ChangeDifference {
  const message = `What differs could not be told, nor whether it breaks anything: ${why} Nothing else depends on it: the definition is planned and published as ever.`
  return { difference: null, undone: null, warnings: [{ code: 'internal', message }] }
}

/** Whether something is live that differs from what the repository says. */
export function isComparable(change: Change): boolean {
  const { live, repository, observation } = change
  return !isInStep(change) && live !== repository && Boolean(observation?.live)
}
