import type { Key, Kind } from '../../core/model/definition.js'
import type { Snapshot } from '../../core/model/observation.js'

/** A request to make a version of the live content. */
export interface VersionRequest {
  readonly key: Key
  readonly kind: Kind
  readonly id: string
  readonly description: string
  /** The live content, which must not have changed. */
  readonly live: Snapshot
  /**
   * The checksum of the content that was live before the run wrote `live`, if that is known: describe may still return
   * it.
   */
  readonly before?: string | null
  /** The highest known version; 0: none. */
  readonly highest: number
}

export interface CreatedVersion {
  readonly version: number
  readonly snapshot: Snapshot | null
}
