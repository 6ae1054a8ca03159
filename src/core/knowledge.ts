import { seenHash } from './content-hash.js'
import { kinds } from './kinds/index.js'
import { readMarker } from './marker.js'
import type { Content, Definition, Hash, Marker, Observation, Snapshot } from './types.js'

/** A numbered version and what its description says of it. */
export interface KnownVersion {
  readonly number: number
  readonly marker: Marker | null
}

/**
 * What an observation tells about a definition, in the contract's words. `undefined` is: not looked up yet; the plan
 * asks for what it needs (see look.ts) and decides when nothing that it needs is undefined.
 */
export interface Knowledge {
  /** R. */
  readonly repository: Hash
  /** L. Null: nothing is live. */
  readonly live: Hash | null
  /** Null: the resource has no version. */
  readonly highest: KnownVersion | null | undefined
  /** The highest version that bears a marker; its marker's hash is B. */
  readonly base: KnownVersion | null | undefined
  /** Whether a version holds what is live. Where its content cannot be read it is taken not to. */
  readonly holdsLive: (version: KnownVersion) => boolean | undefined
  /** `$SAVED`, where it is neither what is live nor what the repository holds. */
  readonly draft: Snapshot | null | undefined
}

export function know(definition: Definition, observation: Observation): Knowledge {
  const hashOf = (content: Content) => seenHash(definition, content)
  const live = observation.live ? hashOf(observation.live.content) : null
  const highest = highestOf(observation)
  // A marked version that holds something else was never ours, unless the service stores a form of its own.
  const sound = <V extends KnownVersion | null | undefined>(base: V) => {
    const content = base && observation.contents?.get(base.number)
    const broken = content && hashOf(content) !== base.marker?.hash
    return broken && !kinds[definition.kind].storesOwnForm ? null : base
  }
  return {
    repository: definition.hash,
    live,
    highest,
    base: sound(baseOf(observation, highest)),
    holdsLive: (version) => {
      if (version.marker?.hash === live) return true
      const content = observation.contents?.get(version.number)
      return content && hashOf(content) === live ? true : content === undefined ? undefined : false
    },
    draft: differingDraft(observation.draft, [definition.hash, live], hashOf),
  }
}

/** A list may lag behind what describing tells, and describing may tell a number without the marker that goes with it. */
function highestOf({ live, versions }: Observation): KnownVersion | null | undefined {
  const { version = null, versionDescription: description = null } = live ?? {}
  if (!versions) return version !== null && description !== null ? known({ version, description }) : undefined
  const listed = known(versions[0])
  if (version === null || version <= (listed?.number ?? 0)) return listed
  return known({ version, description: description ?? '' })
}

function baseOf({ versions }: Observation, highest: KnownVersion | null | undefined) {
  if (highest?.marker) return highest
  return versions && (versions.map(known).find((version) => version?.marker) ?? null)
}

function known(row: { version: number; description: string } | undefined): KnownVersion | null {
  return row ? { number: row.version, marker: readMarker(row.description) } : null
}

function differingDraft(
  draft: Snapshot | null | undefined,
  same: readonly (Hash | null)[],
  hashOf: (content: Content) => Hash,
): Snapshot | null | undefined {
  return draft && same.includes(hashOf(draft.content)) ? null : draft
}
