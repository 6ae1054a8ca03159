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
  const [byId, byContent] = [matchBy(before, after, true), matchBy(before, after, false)]
  return countChanges(byContent) < countChanges(byId) ? byContent : byId
}

function matchBy(before: ViewTree, after: ViewTree, idFirst: boolean): MatchResult {
  const partners = matchComponents(before, after, idFirst)
  return { partners, root: mergeTrees(before.root, after.root, partners) }
}

function countChanges({ root }: MatchResult): number {
  return [...changeTypesBelow(root)].filter((mark) => mark !== 'same').length
}
