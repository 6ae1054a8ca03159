import { matchComponents, type Partners } from './match.js'
import { mergeTrees, type TwoSidedNode } from './merged-tree.js'
import { changeTypesBelow } from './summary.js'
import type { ViewTree } from './tree.js'

/** Two trees as one. */
interface MatchResult {
  readonly root: TwoSidedNode
  readonly partners: Partners
}

/** Of the two ways to match components the one that leaves less to tell; of equal ones that by `_id`. */
export function bestMatch(before: ViewTree, after: ViewTree): MatchResult {
  const [byId, byContent] = [matchComponents(before, after, true), matchComponents(before, after, false)]
  const first = merge(before, after, byId)
  // Mostly both ways find the same pairs, and merging compares every two of them.
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
