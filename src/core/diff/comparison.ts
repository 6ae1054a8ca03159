import { namesOf } from './block-names.js'
import { type Block, type Flow, targetOf } from './flow.js'
import type { Branch } from './flow-branches.js'
import type { Match } from './match.js'
import type { Pair } from './pairs.js'
import type { Item } from './types.js'

/** A block on both sides, or on one of them. */
export type Part = Pair | readonly [before: Block, after: null] | readonly [before: null, after: Block]

/** Two flows, of whose blocks it is known which is which. */
export interface Comparison {
  readonly before: Flow
  readonly after: Flow
  readonly match: Match
  /** What a reader calls a block of either side. */
  readonly name: (block: Block) => string
  /** In the order of a walk from the start; what was removed stands where it stood. */
  readonly parts: readonly Part[]
}

export function comparisonOf(before: Flow, after: Flow, match: Match): Comparison {
  const removed = before.blocks.filter((block) => !match.toAfter.has(block))
  const parts = [
    ...removed.map((block): Part => [block, null]),
    ...after.blocks.map((block): Part => {
      const partner = match.toBefore.get(block)
      return partner === undefined ? [null, block] : [partner, block]
    }),
  ]
  return {
    before,
    after,
    match,
    name: namesOf(before, after, match),
    parts: parts.toSorted((one, other) => placeOf(one) - placeOf(other)),
  }
}

function placeOf([before, after]: Part): number {
  return after === null ? before.index : after.index
}

/** An item, and the blocks that it is about. */
export interface Finding {
  readonly item: Item
  readonly blocks: readonly Block[]
}

/** Where a way of the flow before leads, seen from the one after: the block that is its target's pair, if it has one. */
export function formerTarget(
  { before, match }: Comparison,
  branch: Pick<Branch, 'to'>,
): Block | string | null {
  const target = targetOf(before, branch)
  return target === null ? branch.to : (match.toAfter.get(target) ?? target)
}

/** The block to which a way leads; a text is an identifier that no block has, null no identifier. */
export function presentTarget({ after }: Comparison, branch: Pick<Branch, 'to'>): Block | string | null {
  return targetOf(after, branch) ?? branch.to
}

export function targetName({ name }: Comparison, target: Block | string | null): string {
  if (target === null) return 'nowhere'
  return typeof target === 'string' ? `${target} (no block)` : name(target)
}
