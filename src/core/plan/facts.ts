import { liveHash } from '../hash/content-hash.js'
import type { Definition, Hash } from '../model/definition.js'
import type { Observation, Snapshot } from '../model/observation.js'
import type { WentBack } from '../model/plan.js'
import { sourceOf } from '../resolve/state.js'
import { findHighest, findKept, findRestored, type KnownVersion, knownVersions } from './known-versions.js'
import { type VersionContent, versionContent } from './version-content.js'
import { wentBackTo } from './went-back.js'

/**
 * Facts about a definition, derived from an observation, with the contract's letters. `undefined` means not read yet:
 * the plan asks for missing facts (see next-read.ts) and decides once it needs no more.
 */
export interface Facts extends VersionContent {
  /** R. */
  readonly repository: Hash
  /** L. Null: nothing is live. */
  readonly live: Hash | null
  /** The known versions, high to low. */
  readonly versions: readonly KnownVersion[]
  /** Null: the resource has no version. */
  readonly highest: KnownVersion | null | undefined
  /** The highest valid version that a publish made; its marker's hash is B. */
  readonly base: KnownVersion | null | undefined
  /** The highest valid version that a publish made of the definition's source, whichever content that has now. */
  readonly received: KnownVersion | null | undefined
  /** The highest version above the base that a rollback made; its marker's hash is K. */
  readonly restored: KnownVersion | null | undefined
  /** The version in which that rollback saved the live content that no version had. */
  readonly kept: KnownVersion | null
  /** The version below the base whose content is live again. Null: none, or a rollback or this definition has that content. */
  readonly wentBack: WentBack | null
  /** `$SAVED`, unless it equals the live content or the repository's. */
  readonly draft: Snapshot | null | undefined
}

export function deriveFacts(definition: Definition, observation: Observation): Facts {
  const repository = definition.hash
  const live = observation.live ? liveHash(definition, observation.live.content) : null
  const versions = knownVersions(observation)
  const content = versionContent(definition, observation)
  const { isValid } = content
  const base = findHighest(versions, (version) => version.marker !== null && isValid(version))
  const restored = findRestored(versions, base)
  const source = sourceOf(definition)
  return {
    ...content,
    repository,
    live,
    versions: versions.rows,
    base,
    restored,
    highest: findHighest(versions, () => true),
    received: findHighest(versions, (version) => version.marker?.source === source && isValid(version)),
    kept: keptBelow(restored, base, observation),
    wentBack: restored || live === repository ? null : wentBackTo(live, versions, base, content, observation),
    draft: differingDraft(definition, observation, live),
  }
}

/** A rollback names its own commit in the description of the version that it saves. */
function keptBelow(
  restored: KnownVersion | null | undefined,
  base: KnownVersion | null | undefined,
  observation: Observation,
): KnownVersion | null {
  if (!restored?.restores) return null
  return findKept(observation, restored.restores.commit, base?.number ?? 0, restored.number)
}

function differingDraft(
  definition: Definition,
  { draft }: Observation,
  live: Hash | null,
): Snapshot | null | undefined {
  const hash = draft && liveHash(definition, draft.content)
  return hash && (hash === live || hash === definition.hash) ? null : draft
}
