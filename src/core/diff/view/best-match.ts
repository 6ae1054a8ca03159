import { matchComponents, type Partners } from './match.js'
import { mergeTrees, type TwoSidedNode } from './merged-tree.js'
import { changeTypesBelow } from './summary.js'
import type { ViewTree } from './tree.js'

/** Two trees merged into one. */
interface MatchResult {
  readonly root: TwoSidedNode
  readonly partners: Partners
}

/**
 * Matches components once by `_id` first and once by content first. Returns the match with fewer differences; if both
 * have equally many, the one by `_id`.
 */
export function bestMatch(before: ViewTree, after: ViewTree): MatchResult {
  const [byId, byContent] = [matchComponents(before, after, true), matchComponents(before, after, false)]
  const first = merge(before, after, byId)
  // Usually both find the same pairs, and merging takes long: it compares the components of each pair.
  if (isSameMatch(byId, byContent)) return first
  const second = merge(before, after, byContent)
  return countChanges(second) < countChanges(first) ? second : first
}

function isSameMatch(one: Partners, other: Partners): boolean {
  if (one.size !== other.size) return false
  for (const [component, partner] of one) if (other.get(component) !== partner) return false
  return true
}

function merge(before: ViewTree, after: ViewTree, partners: Partners): MatchResult {
  return { partners, root: mergeTrees(before.root, after.root, partners) }
}

function countChanges({ root }: MatchResult): number {
  return [...changeTypesBelow(root)].filter((mark) => mark !== 'same').length
}
