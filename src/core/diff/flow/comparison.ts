import type { Item } from '../../model/difference.js'
import { createBlockNames } from './block-names.js'
import { type Block, type Flow, targetOf } from './flow.js'
import type { Match } from './match.js'
import type { Pair } from './pairs.js'
import type { Transition } from './transitions.js'

/** A block on both sides, or on one of them. */
export type ComparedBlock =
  | Pair
  | readonly [before: Block, after: null]
  | readonly [before: null, after: Block]

/** Two flows, of whose blocks it is known which is which. */
export interface Comparison {
  readonly before: Flow
  readonly after: Flow
  readonly match: Match
  /** What a reader calls a block of either side. */
  readonly name: (block: Block) => string
  /** In the order of a walk from the start; what was removed stands where it stood. */
  readonly parts: readonly ComparedBlock[]
}

export function createComparison(before: Flow, after: Flow, match: Match): Comparison {
  const removed = before.blocks.filter((block) => !match.toAfter.has(block))
  const parts = [
    ...removed.map((block): ComparedBlock => [block, null]),
    ...after.blocks.map((block): ComparedBlock => {
      const partner = match.toBefore.get(block)
      return partner === undefined ? [null, block] : [partner, block]
    }),
  ]
  return {
    before,
    after,
    match,
    name: createBlockNames(before, after, match),
    parts: parts.toSorted((one, other) => positionOf(one) - positionOf(other)),
  }
}

function positionOf([before, after]: ComparedBlock): number {
  return after === null ? before.index : after.index
}

/** An item, and the blocks that it is about. */
export interface BlockChange {
  readonly item: Item
  readonly blocks: readonly Block[]
}

/** Where a way of the flow before leads, seen from the one after: the block that is its target's pair, if it has one. */
export function targetBefore(
  { before, match }: Comparison,
  transition: Pick<Transition, 'to'>,
): Block | string | null {
  const target = targetOf(before, transition)
  return target === null ? transition.to : (match.toAfter.get(target) ?? target)
}

/** The block to which a way leads; a text is an identifier that no block has, null no identifier. */
export function targetAfter(
  { after }: Comparison,
  transition: Pick<Transition, 'to'>,
): Block | string | null {
  return targetOf(after, transition) ?? transition.to
}

/** The ways on from two blocks of a pair are the same, lead to the same blocks and stand in the same order. */
export function hasSameWays(
  comparison: Comparison,
  [{ transitions: before }, { transitions: after }]: Pair,
): boolean {
  return (
    before.length === after.length &&
    before.every((way, index) => {
      const other = after[index]
      return way.key === other?.key && targetBefore(comparison, way) === targetAfter(comparison, other)
    })
  )
}

export function targetName({ name }: Comparison, target: Block | string | null): string {
  if (target === null) return 'nowhere'
  return typeof target === 'string' ? `${target} (no block)` : name(target)
}
