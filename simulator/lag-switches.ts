import type { Period } from './state/lag.js'

/** How far the service is behind with what it shows. Periods begin when the version, resource or update is made. */
export interface LagSwitches {
  /** ListXVersions (first pages) do not yet show a new version: so many calls, or so long. */
  listLag: Period
  /** ListViews and ListContactFlowModules (first pages) do not yet show a new resource. */
  nameListLag: Period
  /**
   * Reads of a new resource that fail, and how; with `seconds` all of so long, with `writes` also the writes to it, with
   * `operations` only those.
   */
  createLag: {
    calls: number
    seconds?: number
    error: 'not-found' | 'invalid-request' | 'internal'
    writes?: boolean
    operations?: readonly string[]
  }
  /** Describes of `$LATEST` answer all as it was before an update of the content. */
  describeLag: Period
  /** After an update creating a version with the checksum of what is live now is refused as a mismatch. */
  checksumLag: Period
  /** So many of the next versions freeze what was live before the last change, where no checksum prevents it. */
  replicaFreezesOld: number
  /** Describes of an alias answer where it was before it was moved; of a new one that there is none. */
  aliasLag: Period
  /** ListContactFlowModuleAliases (first pages) show aliases as they were before; a new one not at all. */
  aliasListLag: Period
  /** Calls that put an alias on a new version are refused, as if that version were not there. */
  aliasVersionLag: Period
  /** The error of those calls. */
  aliasVersionError: 'ResourceNotFoundException' | 'InvalidRequestException'
  /** Writes of modules that call a new module are refused, as if it were not there. */
  calleeLag: Period
  /** What people do in the console lags as what the API does; else everybody sees it at once. */
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
