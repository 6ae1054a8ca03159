import { contentHash } from '../hash/content-hash.js'
import type { Definition, Hash } from '../model/definition.js'

/**
 * R*: what a digest and a review compare, the hash of the content in which references to definitions of this repository
 * stay as written. Without references it is R. Computed when it is asked for: most definitions are unchanged.
 */
export function reviewHashOf({ references, hash }: Pick<Definition, 'references' | 'hash'>): Hash {
  const reviewed = references?.resolution?.reviewed
  return reviewed === undefined ? hash : contentHash(reviewed.content)
}
