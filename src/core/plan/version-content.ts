import { liveHash } from '../hash/content-hash.js'
import { kinds } from '../kinds/index.js'
import type { Content, Definition } from '../model/definition.js'
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
}

export function versionContent(definition: Definition, observation: Observation): VersionContent {
  const hashOf = (content: Content) => liveHash(definition, content)
  const live = observation.live ? hashOf(observation.live.content) : null
  /** This run found by its own write that the version holds other content. */
  const isKnownInvalid = ({ number }: KnownVersion) => observation.invalidVersions?.has(number) ?? false
  const contentOf = (version: KnownVersion) => {
    const content = observation.contents?.get(version.number)
    const isUnsure = content && !isKnownInvalid(version) && hashOf(content) === live
    return isUnsure && isDoubtful(version, content) ? null : content
  }
  return {
    matchesLive: (version) => {
      const content = contentOf(version)
      if (content) return hashOf(content) === live
      if (isKnownInvalid(version)) return content === undefined ? undefined : false
      const isMarked = live !== null && markedHash(version) === live
      if (isMarked || content === undefined) return isMarked || undefined
      // A marker by another reading shows that the content is equal, as far as both have it.
      return observation.live != null && isMadeOf(version, observation.live.content)
    },
    isRepository: (version) => {
      if (markedHash(version) === definition.hash) return true
      const content = contentOf(version)
      return content ? isMadeOf(version, content) && hashOf(content) === definition.hash : false
    },
    isValid: (version) => {
      if (isKnownInvalid(version)) return false
      const content = contentOf(version)
      // The service may store this kind in a form of its own, so other content shows nothing.
      return !content || kinds[definition.kind].normalizesContent || isMadeOf(version, content)
    },
  }
}

/**
 * Whether content that was read of a version, and equals the live content, may be the live content instead: the service
 * may return that for a module's version. If the version's marker names other content, the reading shows nothing.
 */
function isDoubtful(version: KnownVersion, content: Content): boolean {
  return content.kind === 'module' && markedHash(version) !== undefined && !isMadeOf(version, content)
}
