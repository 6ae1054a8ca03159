import { type Both, joined } from './view-branches.js'
import { matched, type Partners } from './view-match.js'
import { marksBelow } from './view-summary.js'
import type { ViewTree } from './view-tree.js'

/** Two trees as one. */
interface Reading {
  readonly root: Both
  readonly partners: Partners
}

/** Of the two ways to match components the one that leaves less to tell; of equal ones that by `_id`. */
export function reading(before: ViewTree, after: ViewTree): Reading {
  const [byId, byContent] = [readBy(before, after, true), readBy(before, after, false)]
  return told(byContent) < told(byId) ? byContent : byId
}

function readBy(before: ViewTree, after: ViewTree, idFirst: boolean): Reading {
  const partners = matched(before, after, idFirst)
  return { partners, root: joined(before.root, after.root, partners) }
}

function told({ root }: Reading): number {
  return [...marksBelow(root)].filter((mark) => mark !== 'same').length
}
