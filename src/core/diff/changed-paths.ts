import type { Content } from '../model/definition.js'
import type { Change } from '../model/plan.js'
import { hasDrifted, sidesSincePublished, sidesWithLive } from './compared-sides.js'
import { moduleContentChanges } from './flow/changed-paths.js'
import type { ContentChange, ContentChanges } from './shared/content-change.js'
import { viewContentChanges } from './view/changed-paths.js'

/** The places in a definition's content at which it changed. */
export interface ChangedPaths {
  /** For each breaking change of the difference, in its order: the places to look at, the best first. */
  readonly breaking: readonly (readonly ContentChange[])[]
  /** Where it differs from what is live. */
  readonly changed: readonly ContentChange[]
  /** Of those, the changes of the console, as far as they are known. */
  readonly undone: readonly ContentChange[]
}

/**
 * The places that the difference of a change concerns, as paths of the definition's content: first those of what was
 * added or changed, then those of what was removed. Null: nothing is compared.
 */
export function changedPaths(change: Change): ChangedPaths | null {
  const sides = sidesWithLive(change)
  if (sides === null) return null
  const own = change.definition.content
  const live = hasDrifted(change) ? sides.after : sides.before
  const { changes: changed, breaking } = changesBetween(live, own)
  return { breaking, changed, undone: madeInConsole(change, changed) }
}

/** The changes of the console: all changes, without the places that the repository changed since the last publish. */
function madeInConsole(change: Change, changed: readonly ContentChange[]): readonly ContentChange[] {
  const published = sidesSincePublished(change)?.repository.before
  if (published === undefined) return changed
  const { changes } = changesBetween(published, change.definition.content)
  const own = new Set(changes.map(({ at }) => JSON.stringify(at)))
  const others = changed.filter(({ at }) => !own.has(JSON.stringify(at)))
  return others.length > 0 ? others : changed
}

function changesBetween(before: Content, after: Content): ContentChanges {
  const { changes, breaking } = contentChanges(before, after)
  return { changes: bestFirst(changes), breaking: breaking.map(bestFirst) }
}

function contentChanges(before: Content, after: Content): ContentChanges {
  if (before.kind === 'view' && after.kind === 'view') return viewContentChanges(before, after)
  return before.kind === 'module' && after.kind === 'module'
    ? moduleContentChanges(before, after)
    : { changes: [], breaking: [] }
}

function bestFirst(changes: readonly ContentChange[]): readonly ContentChange[] {
  return [...changes.filter(({ exists }) => exists), ...changes.filter(({ exists }) => !exists)]
}
