import type { Definition, Hash } from '../model/definition.js'
import type { Metadata } from '../model/plan.js'
import type { ReferenceBlock } from '../model/reference.js'

/** S: the hash of a definition as written. Without references it equals the hash of its content. */
export function sourceOf({ references, hash }: Pick<Definition, 'references' | 'hash'>): Hash {
  return references?.source ?? hash
}

/** Whether a part of it, content or metadata, is known only after other definitions are published. */
export function isPending({ references }: Pick<Definition, 'references'>): boolean {
  return (references?.resolution?.pending.length ?? 0) > 0
}

/** Why the references of a definition prevent its publish. Null: they do not. */
export function referenceBlockOf({ references }: Pick<Definition, 'references'>): ReferenceBlock | null {
  return references?.resolution?.block ?? null
}

/** Whether a part of it is not known: references are pending or cannot be resolved. */
export function isOpen(definition: Pick<Definition, 'references'>): boolean {
  return isPending(definition) || referenceBlockOf(definition) !== null
}

/** Whether its content is not known. References of description and tags alone leave it known while they are pending. */
export function isContentOpen(definition: Pick<Definition, 'references'>): boolean {
  if (referenceBlockOf(definition) !== null) return true
  const { references = [] } = definition.references?.resolution ?? {}
  return references.some(
    ({ awaits, path: { root } }) => awaits !== null && root !== 'Description' && root !== 'Tags',
  )
}

/** The hash of the content as it is sent. Null: its references are not resolved, so it is not known. */
export function contentHashOf(definition: Pick<Definition, 'references' | 'hash'>): Hash | null {
  const { references, hash } = definition
  if (references === undefined) return hash
  return references.resolution === null || isContentOpen(definition) ? null : hash
}

/**
 * Description and tags to set, as a digest and a review compare them: references to definitions of this repository stay
 * as written.
 */
export function reviewedMetadata(
  { references }: Pick<Definition, 'references'>,
  { description, tags }: Metadata,
): Metadata {
  const reviewed = references?.resolution?.reviewed()
  if (reviewed === undefined) return { description, tags }
  return {
    description: description === null ? null : reviewed.description,
    tags:
      tags && Object.fromEntries(Object.entries(reviewed.tags).filter(([name]) => Object.hasOwn(tags, name))),
  }
}
