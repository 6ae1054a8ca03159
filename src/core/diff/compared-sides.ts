import { comparableContent } from '../hash/content-hash.js'
import { executableOrText } from '../hash/stored-form.js'
import type { Content, Key } from '../model/definition.js'
import type { Change } from '../model/plan.js'
import { reasonOf, writeOf } from '../plan/decision.js'
import type { NameIds } from '../resolve/name-ids.js'
import { isComparable } from './change-difference.js'

/** Two contents of one definition, as they are compared and drawn. */
export interface ComparedSides {
  readonly before: Content
  readonly after: Content
}

/** The contents of a definition that changes, as they are shown side by side. */
export interface ChangedContents {
  /** What the repository changes; of one that drifted, what the console changed. `before` null: it is new. */
  readonly own: { readonly before: Content | null; readonly after: Content } | null
  /** What the console changed, where publishing undoes it. */
  readonly undone: ComparedSides | null
}

/** What a page draws beside what the report says. */
export interface ContentsToDraw {
  /** Of the definitions that change, by key. */
  readonly contents: ReadonlyMap<Key, ChangedContents>
  /** Puts names in place of ids; null: no list of this run names any. */
  readonly nameIds: NameIds | null
}

/** The sides by which a change is compared, and the one side of what is written and was never published. */
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

/** What is live and what the repository has; of a change that drifted the other way round. Null: nothing can be compared. */
export function sidesWithLive(change: Change): ComparedSides | null {
  const { definition, observation } = change
  if (!isComparable(change) || !observation?.live || !isReadable(observation.live.content)) return null
  const own = definition.content
  const live = comparableContent(observation.live.content, own)
  return hasDrifted(change) ? { before: own, after: live } : { before: live, after: own }
}

/** A blocked update over a console edit shows what it would change, as the update itself does. */
export function hasDrifted(change: Change): boolean {
  return reasonOf(change) === 'drifted' && change.overwrites === 'nobody'
}

/**
 * Where publishing undoes what somebody changed in the console: what the repository changes and what the console
 * changed, both since the version that was published last. Null: it undoes nothing, or that version is not known.
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

/** What is no JSON, which only a service could answer, differs as a whole. */
function isReadable(content: Content): boolean {
  return typeof executableOrText(content) !== 'string'
}
