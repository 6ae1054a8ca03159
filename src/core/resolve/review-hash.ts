import { contentHash } from '../hash/content-hash.js'
import type { Definition, Hash } from '../model/definition.js'
import { onceForEach } from '../model/once-for-each.js'
import type { Resolution } from '../model/reference.js'

/**
 * R*: the hash that a digest and a review compare. It is that of the content in which references to definitions of this
 * repository stay as written; without references it is R. Computed on demand, because most definitions are unchanged.
 */
export function reviewHashOf({ references, hash }: Pick<Definition, 'references' | 'hash'>): Hash {
  const reviewed = references?.resolution?.reviewed
  return reviewed === undefined ? hash : hashOfReviewed(reviewed)
}

const hashOfReviewed = onceForEach((reviewed: Resolution['reviewed']) => contentHash(reviewed().content))
