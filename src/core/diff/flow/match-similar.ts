import { groupBy } from '../shared/group-by.js'
import { countFeatures, type Features, similarity, wordsIn } from '../shared/similarity.js'
import { type Block, targetOf } from './flow.js'
import { byPosition, type Matching, type Pair } from './pairs.js'

/** Minimum share of common features of two blocks. */
const threshold = 2 / 3

/** Increase of the similarity for each common neighbour, up to two. */
const bonus = 0.25

/**
 * Maximum number of blocks of one type that are compared with each other, and of words per block. They bound the work.
 */
const maxBlocks = 50
const maxWords = 200

interface ScoredPair {
  readonly pair: Pair
  readonly score: number
}

/** Pairs of unmatched blocks of one type with nearly the same features, the most similar pairs first. */
export function similarPairs(matching: Matching): readonly Pair[] {
  const after = groupBy(matching.after.unmatched(), ({ type }) => type)
  return [...groupBy(matching.before.unmatched(), ({ type }) => type)]
    .flatMap(([type, blocks]) => scorePairs(matching, blocks, after.get(type) ?? []))
    .toSorted((one, other) => other.score - one.score || byPosition(one.pair, other.pair))
    .map(({ pair }) => pair)
}

function scorePairs(
  matching: Matching,
  before: readonly Block[],
  after: readonly Block[],
): readonly ScoredPair[] {
  const candidates = after.slice(0, maxBlocks).map((block) => ({ block, features: blockFeatures(block) }))
  return before.slice(0, maxBlocks).flatMap((block) => {
    const features = blockFeatures(block)
    return candidates.flatMap((candidate) => {
      const score = similarity(features, candidate.features)
      const pair = [block, candidate.block] as const
      return score < threshold
        ? []
        : [{ pair, score: score + bonus * Math.min(2, commonNeighbours(matching, pair)) }]
    })
  })
}

/** The features of a block: each word of its parameters, with its path. */
function blockFeatures({ action: { Parameters = null } }: Block): Features {
  return countFeatures([...wordsIn(Parameters, '')].slice(0, maxWords))
}

/** Number of common neighbours: the same transition leads to or from blocks that are a pair. */
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
