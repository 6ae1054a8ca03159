import type { Key, Kind } from '../../core/model/definition.js'
import type { Snapshot } from '../../core/model/observation.js'

/** A version that is to freeze what is live. */
export interface VersionRequest {
  readonly key: Key
  readonly kind: Kind
  readonly id: string
  readonly description: string
  /** What is live, as it must still be. */
  readonly live: Snapshot
  /** The checksum of what was live before the run wrote `live`, where that is known: describing may still answer it. */
  readonly before?: string | null
  /** The highest version that is known; 0: none. */
  readonly highest: number
}

export interface CreatedVersion {
  readonly version: number
  readonly snapshot: Snapshot | null
}
