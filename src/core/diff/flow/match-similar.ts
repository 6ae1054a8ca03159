import { groupBy } from '../shared/group-by.js'
import { countFeatures, type Features, similarity, wordsIn } from '../shared/similarity.js'
import { type Block, targetOf } from './flow.js'
import { byPosition, type Matching, type Pair } from './pairs.js'

/** Of what two blocks say, at least this part must be common. */
const threshold = 2 / 3

/** A neighbour that they have in common makes a pair as much likelier; a third one no more. */
const bonus = 0.25

/** Blocks of one type that are compared with each other, and words of a block that are. They bound the work. */
const maxBlocks = 50
const maxWords = 200

interface ScoredPair {
  readonly pair: Pair
  readonly score: number
}

/** Blocks of one type, without a partner, that say nearly the same, the likeliest pairs first. */
export function similarPairs(matching: Matching): readonly Pair[] {
  const after = groupBy(matching.after.unmatched(), ({ type }) => type)
  return [...groupBy(matching.before.unmatched(), ({ type }) => type)]
    .flatMap(([type, b]) => scorePairs(matching, b, after.get(type) ?? []))
    .toSorted((one, other) => other.score - one.score || byPosition(one.pair, other.pair))
    .map(({ pair }) => pair)
}

function scorePairs(
  matching: Matching,
  before: readonly Block[],
  after: readonly Block[],
): readonly ScoredPair[] {
  const afterFeatures = after.slice(0, maxBlocks).map((block) => ({ block, words: blockFeatures(block) }))
  return before.slice(0, maxBlocks).flatMap((b) => {
    const words = blockFeatures(b)
    return afterFeatures.flatMap((a) => {
      const score = similarity(words, a.words)
      const pair = [b, a.block] as const
      return score < threshold
        ? []
        : [{ pair, score: score + bonus * Math.min(2, commonNeighbours(matching, pair)) }]
    })
  })
}

/** What a block says: each word of its parameters, with its path. */
function blockFeatures({ action: { Parameters = null } }: Block): Features {
  return countFeatures([...wordsIn(Parameters, '')].slice(0, maxWords))
}

/** How many neighbours two blocks have in common: the same way leads to or from blocks that are a pair. */
function commonNeighbours({ before, after, toAfter }: Matching, [blockBefore, blockAfter]: Pair): number {
  const targets = new Map(
    blockAfter.transitions.map((transition) => [transition.key, targetOf(after, transition)]),
  )
  const ahead = blockBefore.transitions.filter((transition) => {
    const partner = partnerOf(toAfter, targetOf(before, transition))
    return partner !== null && partner === targets.get(transition.key)
  })
  const sources = new Set(
    (after.sources.get(blockAfter) ?? []).map(({ from, key }) => `${from.index} ${key}`),
  )
  const behind = (before.sources.get(blockBefore) ?? []).filter(({ from, key }) =>
    sources.has(`${toAfter.get(from)?.index} ${key}`),
  )
  return ahead.length + behind.length
}

function partnerOf(toAfter: ReadonlyMap<Block, Block>, block: Block | null): Block | null {
  return block === null ? null : (toAfter.get(block) ?? null)
}
