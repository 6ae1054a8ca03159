import type { Item } from '../../model/difference.js'
import { createBlockNames } from './block-names.js'
import { apiOf, type Block, type Flow, targetOf } from './flow.js'
import type { Match } from './match.js'
import type { Pair } from './pairs.js'
import type { Transition } from './transitions.js'

/** A pair of blocks, or a block of only one side. */
export type ComparedBlock =
  | Pair
  | readonly [before: Block, after: null]
  | readonly [before: null, after: Block]

/** Two flows with their blocks matched. */
export interface Comparison {
  readonly before: Flow
  readonly after: Flow
  readonly match: Match
  /** The name of a block of either side, for readers. */
  readonly name: (block: Block) => string
  /** In the order of a walk from the start; removed blocks keep their place. */
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
    parts: parts.toSorted((one, other) => presentBlock(one).index - presentBlock(other).index),
  }
}

/** The block that represents a compared one: of a pair the block after. */
export function presentBlock([before, after]: ComparedBlock): Block {
  return after === null ? before : after
}

/** The members of an item that describe its block beside the name. */
export function aboutBlock(part: ComparedBlock): Pick<Item, 'api' | 'unreachable'> {
  const isReachable = part.some((block) => block?.isReachable)
  return { ...apiOf(presentBlock(part)), ...(isReachable ? {} : { unreachable: true }) }
}

/** An item, and its blocks. */
export interface BlockChange {
  readonly item: Item
  readonly blocks: readonly Block[]
}

/** The target of a transition of the flow before, as a block of the flow after if it has a partner there. */
export function targetBefore(
  { before, match }: Comparison,
  transition: Pick<Transition, 'to'>,
): Block | string | null {
  const target = targetOf(before, transition)
  return target === null ? transition.to : (match.toAfter.get(target) ?? target)
}

/** The target block of a transition; a text is an identifier that no block has, null no identifier. */
export function targetAfter(
  { after }: Comparison,
  transition: Pick<Transition, 'to'>,
): Block | string | null {
  return targetOf(after, transition) ?? transition.to
}

/** Whether the transitions of two paired blocks are the same, have the same targets and are in the same order. */
export function hasSameTransitions(
  comparison: Comparison,
  [{ transitions: before }, { transitions: after }]: Pair,
): boolean {
  return (
    before.length === after.length &&
    before.every((transition, index) => {
      const other = after[index]
      return (
        transition.key === other?.key &&
        targetBefore(comparison, transition) === targetAfter(comparison, other)
      )
    })
  )
}

export function targetName({ name }: Comparison, target: Block | string | null): string {
  if (target === null) return 'nowhere'
  return typeof target === 'string' ? `${target} (no block)` : name(target)
}
