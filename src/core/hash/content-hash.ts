import { contentRow } from '../kinds/content.js'
import type { Content, Definition, Hash, Json } from '../model/definition.js'
import { isOpen } from '../resolve/state.js'
import { hashJson, sha256 } from './sha256.js'

/** Every look at an observation compares hashes, and content may be large: each value is hashed once. */
const hashes = new WeakMap<Content, Hash>()

/**
 * Hash definition 1 (docs/what-changed.md): SHA-256 over the canonical JSON of what the service executes.
 * Total: content that is no JSON, which only a service could answer, hashes as its text and equals no definition.
 */
export function contentHash(content: Content): Hash {
  const hash = hashes.get(content) ?? computeHash(content)
  hashes.set(content, hash)
  return hash
}

function computeHash(content: Content): Hash {
  try {
    return hashJson(executableJson(content))
  } catch {
    return sha256(`not canonical ${JSON.stringify(content)}`)
  }
}

/**
 * The hash of what is seen of a definition's resource, as the definition sees it: L, where that is what is live. What
 * comes back to the letter as it was sent, as it usually does, is not parsed and hashed once more.
 */
export function liveHash(
  definition: Pick<Definition, 'content' | 'hash' | 'references'>,
  live: Content,
): Hash {
  const { content, hash } = definition
  const comparable = comparableContent(live, content)
  // With references that are open, the definition's content is not known: its hash is that of nothing.
  const isSame =
    !isOpen(definition) &&
    comparable.kind === content.kind &&
    contentRow(comparable).isSameText(comparable, content)
  return isSame ? hash : contentHash(comparable)
}

/**
 * What is live, seen as `definition` sees it: a module's contract counts only where the definition manages it, and
 * a contract that the service does not tell is an empty one.
 */
export function comparableContent(live: Content, definition: Content): Content {
  return live.kind === definition.kind ? contentRow(live).seenBy(live, definition) : live
}

/**
 * What the service executes, as the value that is hashed; also what a semantic diff compares.
 * @throws SyntaxError for content that is no JSON
 */
export function executableJson(content: Content): Json {
  return contentRow(content).executed(content)
}
