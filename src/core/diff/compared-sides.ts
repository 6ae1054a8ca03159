import { comparableContent } from '../hash/content-hash.js'
import { executableOrText } from '../hash/stored-form.js'
import type { Content, Key } from '../model/definition.js'
import { onceForEach } from '../model/once-for-each.js'
import type { Change } from '../model/plan.js'
import { reasonOf, writeOf } from '../plan/decision.js'
import type { NameIds } from '../resolve/name-ids.js'
import { isComparable } from './change-difference.js'

/** Two contents of one definition to compare and draw. */
export interface ComparedSides {
  readonly before: Content
  readonly after: Content
}

/** The contents of a changed definition, for a side-by-side view. */
export interface ChangedContents {
  /** The change in the repository; for a drifted definition, the change in the console. `before` null: it is new. */
  readonly own: { readonly before: Content | null; readonly after: Content } | null
  /** The change in the console, if publishing undoes it. */
  readonly undone: ComparedSides | null
}

/** Contents that a page draws in addition to the report. */
export interface ContentsToDraw {
  /** The contents of changed definitions, by key. */
  readonly contents: ReadonlyMap<Key, ChangedContents>
  /** Replaces ids by names; null: this run has no names. */
  readonly nameIds: NameIds | null
}

/** The contents with which a change is compared. A new definition has only one side. */
export function changedContents(change: Change): ChangedContents {
  if (isNew(change)) return { own: { before: null, after: change.definition.content }, undone: null }
  const since = sidesSincePublished(change)
  return since === null
    ? { own: sidesWithLive(change), undone: null }
    : { own: since.repository, undone: since.console }
}

function isNew(change: Change): boolean {
  const content = writeOf(change)?.content
  return change.live === null && (content === 'create' || content === 'update')
}

/** The live content and the repository's; for a drifted change in reverse order. Null: nothing can be compared. */
export function sidesWithLive(change: Change): ComparedSides | null {
  const { definition, observation } = change
  if (!isComparable(change) || !observation?.live || !isReadable(observation.live.content)) return null
  const own = definition.content
  const live = comparableContent(observation.live.content, own)
  return hasDrifted(change) ? { before: own, after: live } : { before: live, after: own }
}

/**
 * Whether a change drifted. A blocked update over a console edit does not count: it shows its own changes, like the
 * update.
 */
export function hasDrifted(change: Change): boolean {
  return reasonOf(change) === 'drifted' && change.overwrites === 'nobody'
}

/**
 * For a publish that undoes a change in the console: the repository's change and the console's, both since the last
 * published version. Null: it undoes nothing, or that version is not known.
 */
export function sidesSincePublished(
  change: Change,
): { readonly repository: ComparedSides; readonly console: ComparedSides } | null {
  const { overwrites, baseVersion, definition, observation } = change
  if (overwrites === 'nobody' || baseVersion === null || !observation?.live) return null
  const published = observation.contents?.get(baseVersion)
  if (!published || !isReadable(published) || !isReadable(observation.live.content)) return null
  const own = definition.content
  const before = comparableContent(published, own)
  const live = comparableContent(observation.live.content, own)
  return { repository: { before, after: own }, console: { before, after: live } }
}

/** Whether content is JSON. Other content, which only the service could return, is not compared. */
const isReadable = onceForEach((content: Content) => typeof executableOrText(content) !== 'string')
