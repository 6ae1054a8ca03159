import type { PartPath } from '../../kinds/content-places.js'
import type { ValueChange } from './value-changes.js'

/** A place in a definition's content that a change concerns. */
export interface ContentChange extends Pick<ValueChange, 'exists'> {
  readonly at: PartPath
}

/** The places, in the content after, that the difference of two contents concerns. */
export interface ContentChanges {
  /** Where it differs, in the order in which a difference lists its items. */
  readonly changes: readonly ContentChange[]
  /** For each breaking change of the difference, in its order. */
  readonly breaking: readonly (readonly ContentChange[])[]
}

/** The place of something that was added or changed. */
export function changeAt(root: PartPath['root'], members: PartPath['members']): ContentChange {
  return { at: { root, members }, exists: true }
}

/** The place of something that was removed. The content may lack the last members of the path. */
export function removalAt(root: PartPath['root'], members: PartPath['members']): ContentChange {
  return { at: { root, members }, exists: false }
}

/** A change of a part of the content, by its path in that part. */
export function changeInPart(root: PartPath['root'], { path, exists }: ValueChange): ContentChange {
  return { at: { root, members: path }, exists }
}
