import type { Period } from './state/lag.js'

/** Lags of the service's answers. Periods start when the version, resource or update is made. */
export interface LagSwitches {
  /** ListXVersions (first pages) do not show a new version yet: for a number of calls, or a time. */
  listLag: Period
  /** ListViews and ListContactFlowModules (first pages) do not show a new resource yet. */
  nameListLag: Period
  /**
   * Reads of a new resource that fail, and how; with `seconds` all for that time, with `writes` also the writes to it,
   * with `operations` only those.
   */
  createLag: {
    calls: number
    seconds?: number
    error: 'not-found' | 'invalid-request' | 'internal'
    writes?: boolean
    operations?: readonly string[]
  }
  /** Describes of `$LATEST` return the state before an update of the content. */
  describeLag: Period
  /** After an update, creating a version with the checksum of the live content is refused as a mismatch. */
  checksumLag: Period
  /** Number of next versions that get the content before the last change, unless a checksum prevents it. */
  replicaFreezesOld: number
  /** Describes of an alias return its place before a move; for a new one, that there is none. */
  aliasLag: Period
  /** ListContactFlowModuleAliases (first pages) show aliases in their earlier state; a new one not at all. */
  aliasListLag: Period
  /** Calls that put an alias on a new version are refused, as if that version did not exist. */
  aliasVersionLag: Period
  /** The error of those calls. */
  aliasVersionError: 'ResourceNotFoundException' | 'InvalidRequestException'
  /** Writes of modules that call a new module are refused, as if it did not exist. */
  calleeLag: Period
  /** Changes in the console lag like those of the API; otherwise they are visible immediately. */
  consoleLags: boolean
}

export const defaultLagSwitches = (): LagSwitches => ({
  listLag: 0,
  nameListLag: 0,
  createLag: { calls: 0, error: 'not-found' },
  describeLag: 0,
  checksumLag: 0,
  replicaFreezesOld: 0,
  aliasLag: 0,
  aliasListLag: 0,
  aliasVersionLag: 0,
  aliasVersionError: 'ResourceNotFoundException',
  calleeLag: 0,
  consoleLags: false,
})
