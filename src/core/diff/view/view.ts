import { contentHash } from '../../hash/content-hash.js'
import type { ViewContent } from '../../model/definition.js'
import type { Difference, Item } from '../../model/difference.js'
import { detail } from '../shared/details.js'
import { outputBreaking } from '../view-outputs.js'
import { actionItems } from './actions.js'
import { bestMatch } from './best-match.js'
import { viewBreaking } from './breaking.js'
import { componentItems } from './component-items.js'
import { documentItems } from './document-items.js'
import { inputItems } from './input-items.js'
import type { TwoSidedNode } from './merged-tree.js'
import { outline } from './outline.js'
import { areUnrelated, summary } from './summary.js'
import { createIntern, readViewTree, type ViewTree } from './tree.js'

/**
 * The differences of two contents of a view, as a tree of components. Empty if the executed content is equal or differs
 * only in the `_id`s of components. Total: an unreadable template gets an item that says so.
 */
export function viewDifference(before: ViewContent, after: ViewContent): Difference {
  // Both were hashed when they were read: trees are built only for different contents.
  if (contentHash(before) === contentHash(after)) return createDifference([])
  const intern = createIntern()
  const [treeBefore, treeAfter] = [readViewTree(before, intern), readViewTree(after, intern)]
  return treeBefore === null || treeAfter === null
    ? unreadableDifference(before, treeBefore, after, treeAfter)
    : treeDifference(treeBefore, treeAfter, actionItems(before, after))
}

function treeDifference(before: ViewTree, after: ViewTree, actions: readonly Item[]): Difference {
  const { root, partners } = bestMatch(before, after)
  const parents = new Map([...before.parents, ...after.parents])
  const items = [
    ...inputItems(before, after),
    ...actions,
    ...componentItems(root, parents),
    ...documentItems(before.templateMeta, after.templateMeta),
    ...bodyItems(root),
  ]
  const breaking = [...viewBreaking(items), ...outputBreaking(before, after)]
  return areUnrelated(before, after, partners)
    ? { kind: 'view', items: summary(items, root), breaking, picture: null, unrelated: true }
    : { kind: 'view', items, breaking, picture: outline(root), unrelated: false }
}

/** `Body` itself can differ only in entries that are no component. */
function bodyItems({ details }: TwoSidedNode): readonly Item[] {
  return details.length === 0 ? [] : [{ aspect: 'document', mark: 'changed', subject: 'Body', details }]
}

/** The difference for a template that cannot be compared, and which side that is. */
function unreadableDifference(
  before: ViewContent,
  treeBefore: ViewTree | null,
  after: ViewContent,
  treeAfter: ViewTree | null,
): Difference {
  const describe = (tree: ViewTree | null) => (tree === null ? 'cannot be taken apart' : 'a template')
  const details = [detail('JSON', describe(treeBefore), describe(treeAfter))]
  const template = { aspect: 'document', mark: 'changed', subject: 'Template', details } as const
  return createDifference([...actionItems(before, after), template])
}

function createDifference(items: readonly Item[]): Difference {
  return { kind: 'view', items, breaking: viewBreaking(items), picture: null, unrelated: false }
}
