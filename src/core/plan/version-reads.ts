import { kinds } from '../kinds/index.js'
import type { Definition } from '../model/definition.js'
import type { Observation } from '../model/observation.js'
import { deriveFacts, type Facts } from './facts.js'
import type { KnownVersion } from './known-versions.js'
import type { Policy } from './policy.js'
import type { NextRead } from './read.js'
import { namesLive } from './version-content.js'

/**
 * The next read that shows whether the instance received the definition's source: the versions, and the content of the
 * highest one that was made of it. If the run that made it found that it holds other content, only that content shows it.
 * What the service makes of a view may differ from its source, so the content of a view's version shows nothing.
 */
export function nextForSources(definition: Definition, observation: Observation): NextRead | null {
  const { versions, contents } = observation
  if (versions === undefined) return { what: 'versions' }
  if (kinds[definition.kind].normalizesContent) return null
  const {
    live,
    repository,
    highest,
    received,
    versions: known,
    ...facts
  } = deriveFacts(definition, observation)
  const isInStep = live === repository && highest && facts.matchesLive(highest)
  if (!received || isInStep) return null
  if (!contents?.has(received.number)) return { what: 'content', version: received.number }
  // Another version's content shows whether the service returns the live content for every number.
  const isWitness = (version: KnownVersion) =>
    !contents.has(version.number) && !namesLive(version, live, observation)
  const witness = facts.isUnsure(received) ? known.find(isWitness) : undefined
  return witness ? { what: 'content', version: witness.number } : null
}

/**
 * Looks for versions that the list does not show yet. A list lags for minutes: it may lack a publish and the rollback
 * after it. If describe returned the newest version with its description, and the list has all others, nothing is
 * hidden.
 */
export function nextForUnlisted(observation: Observation): NextRead | null {
  const { live, versions = [] } = observation
  const above = versions[0]?.version ?? 0
  const newest = live?.version ?? 0
  const isWhole =
    newest > 0 && (newest <= above || (newest === above + 1 && live?.versionDescription !== null))
  return isWhole ? null : nextNumbers(observation)
}

/**
 * Looks for versions by the numbers that come next, even if all seems to be in step. A rollback often follows so soon that
 * both the list and describe still show what was there before the bad publish.
 */
export function nextNumbers({ live, versions, unlisted }: Observation): NextRead | null {
  if (!live || !versions || unlisted) return null
  return { what: 'unlisted', above: versions[0]?.version ?? 0, newest: live.version ?? 0 }
}

/** Reads a version's content if neither its marker nor an earlier read answers whether it is live. */
export function contentRead(facts: Facts, version: KnownVersion | null): NextRead | null {
  const unknown = version && facts.matchesLive(version) === undefined
  return unknown ? { what: 'content', version: version.number } : null
}

/**
 * Reads a version whose run may have ended before it was verified, because its marker alone is not trusted. The commit of
 * a rollback does not say when it ran, so its versions are always read. A plan that searches does not read: the index
 * may lack that version, and a plan passes its number to nobody.
 */
export function unverifiedVersion(
  version: KnownVersion | null,
  { readMethod, contents }: Observation,
  policy: Policy,
): NextRead | null {
  if (version === null || contents?.has(version.number)) return null
  const isBelieved = readMethod === 'search' && policy.planOnly
  const isUnsure = version.restores !== null || (version.marker && policy.mustVerify(version.marker.commit))
  return isUnsure && !isBelieved ? { what: 'content', version: version.number } : null
}
