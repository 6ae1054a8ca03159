import { contentHash, liveHash } from '../hash/content-hash.js'
import { kinds } from '../kinds/index.js'
import type { Content, Definition, Hash } from '../model/definition.js'
import type { Observation } from '../model/observation.js'
import { isMadeOf, type KnownVersion, markedHash } from './known-versions.js'

/** Answers about the content of versions: by the content itself if that was read, otherwise by the marker. */
export interface VersionContent {
  /**
   * Whether a version has the live content. If neither its content nor its marker decides it, and the content cannot be
   * read, the answer is false. Undefined: its content must be read.
   */
  readonly matchesLive: (version: KnownVersion) => boolean | undefined
  /**
   * Whether a version was made of the repository's content, as the definition compares it. The marker may name it by
   * another reading, with a module's contract or without; then its content decides, if that was read.
   */
  readonly isRepository: (version: KnownVersion) => boolean
  /** Whether a version has the content that its marker names, as far as that is known. */
  readonly isValid: (version: KnownVersion) => boolean
  /** Whether the content that was read of a version shows nothing, as long as no other version's was read. */
  readonly isUnsure: (version: KnownVersion) => boolean
}

export function versionContent(definition: Definition, observation: Observation): VersionContent {
  const hashOf = (content: Content) => liveHash(definition, content)
  const live = observation.live ? hashOf(observation.live.content) : null
  /** This run found by its own write that the version holds other content. */
  const isKnownInvalid = ({ number }: KnownVersion) => observation.invalidVersions?.has(number) ?? false
  const isLive = (content: Content) => hashOf(content) === live
  // Content that differs from the live one shows that the service returns a version's own.
  const areReadable = () => [...(observation.contents?.values() ?? [])].some((each) => each && !isLive(each))
  const isUnsure = (version: KnownVersion, content: Content) =>
    !isKnownInvalid(version) && isLive(content) && isDoubtful(version, content) && !areReadable()
  const contentOf = (version: KnownVersion) => {
    const content = observation.contents?.get(version.number)
    return content && isUnsure(version, content) ? null : content
  }
  const isValid = (version: KnownVersion) => {
    if (isKnownInvalid(version)) return false
    const content = contentOf(version)
    // The service may store this kind in a form of its own, so other content shows nothing.
    return !content || kinds[definition.kind].normalizesContent || isMadeOf(version, content)
  }
  return {
    isValid,
    isUnsure: (version) => {
      const content = observation.contents?.get(version.number)
      return content ? isUnsure(version, content) : false
    },
    matchesLive: (version) => {
      const content = contentOf(version)
      if (content) return isLive(content)
      if (!isKnownInvalid(version) && namesLive(version, live, observation)) return true
      return content === undefined ? undefined : false
    },
    isRepository: (version) => {
      if (markedHash(version) === definition.hash) return true
      const content = contentOf(version)
      return content ? isMadeOf(version, content) && hashOf(content) === definition.hash : false
    },
  }
}

/**
 * Whether the version's marker names all of the live content. With a marker of a definition that did not manage the
 * contract, that of the version is not known.
 *
 * @param hash of the live content as the definition compares it
 */
export function namesLive(version: KnownVersion, hash: Hash | null, { live }: Observation): boolean {
  const marked = markedHash(version)
  if (marked === undefined || !live) return false
  return marked === hash || marked === contentHash(live.content)
}

/**
 * Whether content that was read of a version, and equals the live content, may be the live content instead: the service
 * may return that for a module's version. If the version's marker names other content, the reading shows nothing.
 */
function isDoubtful(version: KnownVersion, content: Content): boolean {
  return content.kind === 'module' && markedHash(version) !== undefined && !isMadeOf(version, content)
}
