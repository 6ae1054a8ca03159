import { contentRow } from '../kinds/content.js'
import type { Content, Definition, Hash, Json } from '../model/definition.js'
import { onceForEach } from '../model/once-for-each.js'
import { isContentOpen } from '../resolve/state.js'
import { hashJson, sha256 } from './sha256.js'

/**
 * Hash definition 1 (docs/what-changed.md): SHA-256 over the canonical JSON of the content that the service executes.
 * Total: content that is not JSON, which only a service could return, is hashed as text and equals no definition.
 * Cached: the plan compares hashes after every read, and content may be large.
 */
export const contentHash = onceForEach(computeHash)

function computeHash(content: Content): Hash {
  try {
    return hashJson(executableJson(content))
  } catch {
    return sha256(`not canonical ${JSON.stringify(content)}`)
  }
}

/**
 * The hash of content of a definition's resource, as the definition compares it: L for the live content. Content that
 * comes back exactly as it was sent, which is usual, is not parsed and hashed again.
 */
export function liveHash(
  definition: Pick<Definition, 'content' | 'hash' | 'references'>,
  live: Content,
): Hash {
  const { content, hash } = definition
  const comparable = comparableContent(live, content)
  // First, because a large text that was set aside takes long to read.
  const known = contentHash.known(comparable)
  if (known !== undefined) return known
  // With open references the content of the definition is not known, and its hash equals no other.
  const isSame =
    !isContentOpen(definition) &&
    comparable.kind === content.kind &&
    contentRow(comparable).isSameText(comparable, content)
  return isSame ? hash : contentHash(comparable)
}

/**
 * Whether a marker's hash names the content: definitions that manage a module's contract hash it, and others do not.
 */
export function isHashOf(hash: Hash, content: Content): boolean {
  const readings = contentRow(content).everyReading(content)
  return readings.some((reading) => contentHash(reading) === hash)
}

/**
 * Live content as `definition` compares it: a module's contract counts only if the definition manages it, and a
 * contract that the service does not return counts as empty.
 */
export function comparableContent(live: Content, definition: Content): Content {
  return live.kind === definition.kind ? contentRow(live).comparableTo(live, definition) : live
}

/**
 * The content that the service executes, as the value that is hashed; a semantic diff compares the same value.
 *
 * @throws SyntaxError for content that is not JSON
 */
export function executableJson(content: Content): Json {
  return contentRow(content).executed(content)
}
