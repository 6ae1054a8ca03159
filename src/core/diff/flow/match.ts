import type { Block, Flow } from './flow.js'
import { propagate } from './match-propagate.js'
import { type RefinementClass, refinementClasses } from './match-refine.js'
import { similarPairs } from './match-similar.js'
import { createMatching, type Matching, type Pair, type Pairs } from './pairs.js'

export interface Match extends Pairs {
  /** Number of pairs that have more in common than their place. */
  readonly certain: number
}

/** Depths of the compared surroundings, from everything reachable to the block alone. */
const depths = [Number.POSITIVE_INFINITY, 1, 0]

/**
 * Matches the blocks of two flows. First by identifier, if identifiers are trusted. Then by behavior and place, because
 * the console generates new identifiers when a module is imported. Then by similar behavior, and last by place or name
 * alone.
 */
export function matchBlocks(before: Flow, after: Flow, trusted: 'identifiers' | 'content'): Match {
  const matching = createMatching(before, after)
  if (trusted === 'identifiers')
    matching.pair(sameId(matching).filter(([before, after]) => before.type === after.type))
  matching.pair(startPairs(matching, behaviorOf))
  propagate(matching, [...matching.toAfter], behaviorOf)
  pairClasses(matching)
  propagate(matching, matching.pair(similarPairs(matching)), behaviorOf)
  const certain = matching.toAfter.size
  matching.pair(startPairs(matching, typeOf))
  propagate(matching, [...matching.toAfter], typeOf)
  matching.pair(sameId(matching))
  return { toAfter: matching.toAfter, toBefore: matching.toBefore, certain }
}

const behaviorOf = (block: Block) => block.behavior
const typeOf = (block: Block) => block.type

function sameId({ before, after }: Matching): readonly Pair[] {
  return before.blocks.flatMap((block) => {
    const partner = after.byId.get(block.id)
    return partner === undefined ? [] : [[block, partner] as const]
  })
}

function startPairs(sides: Matching, signature: (block: Block) => string): readonly Pair[] {
  const before = sides.before.byId.get(sides.before.start)
  const after = sides.after.byId.get(sides.after.start)
  if (before === undefined || after === undefined) return []
  return signature(before) === signature(after) ? [[before, after]] : []
}

/** Pairs unique blocks first; then blocks that cannot be distinguished, in order. */
function pairClasses(matching: Matching): void {
  for (const depth of depths) {
    const unique = refinementClasses(matching, depth).filter(
      ({ before, after }) => before.length + after.length === 2,
    )
    propagate(matching, matching.pair(unique.map(({ before, after }) => [before[0], after[0]])), behaviorOf)
  }
  for (const depth of depths)
    for (const same of refinementClasses(matching, depth)) pairInOrder(matching, same)
}

function pairInOrder(matching: Matching, { before, after }: RefinementClass): void {
  const waiting = before.toReversed()
  for (const block of after) {
    if (matching.toBefore.has(block)) continue
    let next = waiting.pop()
    while (next !== undefined && matching.toAfter.has(next)) next = waiting.pop()
    if (next === undefined) return
    propagate(matching, matching.pair([[next, block]]), behaviorOf)
  }
}
