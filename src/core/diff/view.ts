import { canonicalJson } from '../canonical-json.js'
import { contentHash, executed } from '../content-hash.js'
import type { ViewContent } from '../types.js'
import { detail } from './details.js'
import type { Difference, Item } from './types.js'
import { actionItems } from './view-actions.js'
import type { Both } from './view-branches.js'
import { viewBreaking } from './view-breaking.js'
import { componentItems } from './view-components.js'
import { documentItems } from './view-document.js'
import { inputItems } from './view-inputs.js'
import { outline } from './view-outline.js'
import { outputBreaking } from './view-outputs.js'
import { reading } from './view-reading.js'
import { areUnrelated, summary } from './view-summary.js'
import { interning, type ViewTree, viewTree } from './view-tree.js'

/**
 * What differs between two contents of a view, as a tree of components. Nothing is told where what runs is equal, or
 * differs in nothing but the `_id`s of components. Total: of what cannot be taken apart it says just that.
 */
export function viewDifference(before: ViewContent, after: ViewContent): Difference {
  const [was, is] = [canonical(before), canonical(after)]
  if (was === null || is === null) return unreadable(before, after)
  if (was === is) return difference([])
  const intern = interning()
  return treeDifference(viewTree(before, intern), viewTree(after, intern), actionItems(before, after))
}

/** What is hashed of a view. Null: it cannot be taken apart, as text that is no JSON, and is hashed as it is. */
function canonical(content: ViewContent): string | null {
  try {
    return canonicalJson(executed(content))
  } catch {
    return null
  }
}

function treeDifference(before: ViewTree, after: ViewTree, actions: readonly Item[]): Difference {
  const { root, partners } = reading(before, after)
  const parents = new Map([...before.parents, ...after.parents])
  const items = [
    ...inputItems(before, after),
    ...actions,
    ...componentItems(root, parents),
    ...documentItems(before.frame, after.frame),
    ...bodyItems(root),
  ]
  const breaking = [...viewBreaking(items), ...outputBreaking(before, after)]
  return areUnrelated(before, after, partners)
    ? { kind: 'view', items: summary(items, root), breaking, picture: null, unrelated: true }
    : { kind: 'view', items, breaking, picture: outline(root), unrelated: false }
}

/** Of `Body` itself only what is no component can differ. */
function bodyItems({ details }: Both): readonly Item[] {
  return details.length === 0 ? [] : [{ aspect: 'document', mark: 'changed', subject: 'Body', details }]
}

/** That a template cannot be compared, and which. */
function unreadable(before: ViewContent, after: ViewContent): Difference {
  if (contentHash(before) === contentHash(after)) return difference([])
  const told = (content: ViewContent) =>
    canonical(content) === null ? 'cannot be taken apart' : 'a template'
  const details = [detail('JSON', told(before), told(after))]
  const template = { aspect: 'document', mark: 'changed', subject: 'Template', details } as const
  return difference([...actionItems(before, after), template])
}

function difference(items: readonly Item[]): Difference {
  return { kind: 'view', items, breaking: viewBreaking(items), picture: null, unrelated: false }
}
