import type { Block, Flow } from './flow.js'
import { type Class, classesOf } from './match-colours.js'
import { similarPairs } from './match-similar.js'
import { spread } from './match-spread.js'
import { type Matching, matching, type Pair, type Pairs } from './pairs.js'

export interface Match extends Pairs {
  /** Pairs that have more in common than their place. */
  readonly certain: number
}

/** How far around a block is looked, from all that can be seen to the block alone. */
const depths = [Number.POSITIVE_INFINITY, 1, 0]

/**
 * Finds out which block is which. By identifier first, if those are to be trusted; then, since the console makes new
 * identifiers when a module is imported, by what blocks do and where they stand; then by what they nearly do; last by
 * their place alone, or their name.
 */
export function match(before: Flow, after: Flow, trust: 'identifiers' | 'content'): Match {
  const found = matching(before, after)
  if (trust === 'identifiers') found.pair(namesakes(found).filter(([b, a]) => b.type === a.type))
  found.pair(starts(found, does))
  spread(found, [...found.toAfter], does)
  pairClasses(found)
  spread(found, found.pair(similarPairs(found)), does)
  const certain = found.toAfter.size
  found.pair(starts(found, type))
  spread(found, [...found.toAfter], type)
  found.pair(namesakes(found))
  return { toAfter: found.toAfter, toBefore: found.toBefore, certain }
}

const does = (block: Block) => block.does
const type = (block: Block) => block.type

function namesakes({ before, after }: Matching): readonly Pair[] {
  return before.blocks.flatMap((b) => {
    const a = after.byId.get(b.id)
    return a === undefined ? [] : [[b, a] as const]
  })
}

function starts({ before, after }: Matching, likeness: (block: Block) => string): readonly Pair[] {
  const [b, a] = [before.byId.get(before.start), after.byId.get(after.start)]
  return b !== undefined && a !== undefined && likeness(b) === likeness(a) ? [[b, a]] : []
}

/** Those first of which there is one only; then, of several that cannot be told apart, one after another. */
function pairClasses(found: Matching): void {
  for (const depth of depths) {
    const sure = classesOf(found, depth).filter(({ before, after }) => before.length + after.length === 2)
    spread(found, found.pair(sure.map(({ before, after }) => [before[0], after[0]])), does)
  }
  for (const depth of depths) for (const same of classesOf(found, depth)) pairInTurn(found, same)
}

function pairInTurn(found: Matching, { before, after }: Class): void {
  const waiting = before.toReversed()
  for (const a of after) {
    while (isPaired(found.toAfter, waiting.at(-1))) waiting.pop()
    const b = waiting.at(-1)
    if (b !== undefined && !found.toBefore.has(a)) spread(found, found.pair([[b, a]]), does)
  }
}

function isPaired(partners: ReadonlyMap<Block, Block>, block: Block | undefined): boolean {
  return block !== undefined && partners.has(block)
}
