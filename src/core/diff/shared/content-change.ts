import type { PartPath } from '../../kinds/content-places.js'
import type { ValueChange } from './value-changes.js'

/** A place in a definition's content that a change is about. */
export interface ContentChange extends Pick<ValueChange, 'isThere'> {
  readonly at: PartPath
}

/** The places of `after` that a difference between two contents is about. */
export interface ContentChanges {
  /** Where it differs, in the order in which a difference lists its items. */
  readonly changes: readonly ContentChange[]
  /** For each breaking change of the difference, in its order. */
  readonly breaking: readonly (readonly ContentChange[])[]
}

/** Something that the content has, and that was added or changed. */
export function changeAt(root: PartPath['root'], members: PartPath['members']): ContentChange {
  return { at: { root, members }, isThere: true }
}

/** What is left around something that was removed. What of the path is not there is looked past. */
export function removalAt(root: PartPath['root'], members: PartPath['members']): ContentChange {
  return { at: { root, members }, isThere: false }
}

export function inPart(root: PartPath['root'], { path, isThere }: ValueChange): ContentChange {
  return { at: { root, members: path }, isThere }
}
