import { type Block, type Flow, targetOf } from './flow.js'

/** A block of each side that are matched as the same block. */
export type Pair = readonly [before: Block, after: Block]

/** The matched blocks, one to one. */
export interface Pairs {
  readonly toAfter: ReadonlyMap<Block, Block>
  readonly toBefore: ReadonlyMap<Block, Block>
}

/** Two flows while their blocks are being matched. */
export interface Matching extends Pairs {
  readonly before: MatchSide
  readonly after: MatchSide
  /** Matches each pair of which neither block has a partner yet, in order; returns the pairs that it matched. */
  readonly pair: (pairs: Iterable<Pair>) => readonly Pair[]
  /** Whether every block of one side has a partner. */
  readonly isComplete: () => boolean
}

export interface MatchSide extends Flow {
  /** The transitions that lead to a block; a block without any has no entry. */
  readonly sources: ReadonlyMap<Block, readonly Source[]>
  /** Blocks without a partner, in the order of the walk. */
  readonly unmatched: () => readonly Block[]
}

export interface Source {
  readonly from: Block
  readonly key: string
}

export function createMatching(before: Flow, after: Flow): Matching {
  const [toAfter, toBefore] = [new Map<Block, Block>(), new Map<Block, Block>()]
  const pair = ([blockBefore, blockAfter]: Pair) => {
    if (toAfter.has(blockBefore) || toBefore.has(blockAfter)) return false
    toAfter.set(blockBefore, blockAfter)
    toBefore.set(blockAfter, blockBefore)
    return true
  }
  return {
    toAfter,
    toBefore,
    before: createSide(before, toAfter),
    after: createSide(after, toBefore),
    pair: (pairs) => [...pairs].filter(pair),
    isComplete: () => toAfter.size === Math.min(before.blocks.length, after.blocks.length),
  }
}

function createSide(flow: Flow, partners: ReadonlyMap<Block, Block>): MatchSide {
  return {
    ...flow,
    sources: sourcesOf(flow),
    unmatched: () => flow.blocks.filter((block) => !partners.has(block)),
  }
}

function sourcesOf(flow: Flow): ReadonlyMap<Block, readonly Source[]> {
  const sources = new Map<Block, Source[]>()
  for (const from of flow.blocks)
    for (const transition of from.transitions) {
      const target = targetOf(flow, transition)
      if (target === null) continue
      const source = { from, key: transition.key }
      const others = sources.get(target)
      if (others === undefined) sources.set(target, [source])
      else others.push(source)
    }
  return sources
}

/**
 * The order in which pairs are tried: by place in the walk, then by the distance of the two places. Swapping the two
 * sides does not change it.
 */
export function byPosition(one: Pair, other: Pair): number {
  return positionOf(one) - positionOf(other) || distanceOf(one) - distanceOf(other)
}

function positionOf([before, after]: Pair): number {
  return before.index + after.index
}

function distanceOf([before, after]: Pair): number {
  return Math.abs(before.index - after.index)
}
