import type { ServiceError } from '../model/errors.js'
import { countDown } from '../state/lag.js'
import type { Lag } from '../state/types.js'
import type { World } from '../state/world.js'

interface VersionRequest<C> {
  readonly live: C
  /** The checksum in the call. */
  readonly given: string | undefined
  /** Whether the service compares it. */
  readonly checked: boolean
  readonly checksum: (content: C) => string
  readonly mismatch: () => ServiceError
}

/**
 * The content of a new version: the live content; or, from a replica that lags, the content before the last change,
 * unless a checksum prevents it.
 *
 * @throws ServiceError `mismatch` for another checksum, and for a new one that is not known yet
 */
export const versionContent = <C>(
  world: World,
  { previous, lag }: { readonly previous: C | null; readonly lag: Lag },
  { live, given, checked, checksum, mismatch }: VersionRequest<C>,
): C => {
  if (given !== undefined && checked) {
    const unknown = countDown(lag.checksums, world.now())
    if (unknown || given !== checksum(live)) throw mismatch()
    return live
  }
  const { switches } = world
  if (previous === null || switches.replicaFreezesOld < 1) return live
  switches.replicaFreezesOld -= 1
  return previous
}

/** Maximum number of versions of one view or module. */
export const maxVersions = ({ switches }: World, { name }: { readonly name: string }): number =>
  switches.maxVersionsOf[name] ?? switches.maxVersions
