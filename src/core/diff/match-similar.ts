import { type Block, targetOf } from './flow.js'
import { grouped } from './grouped.js'
import { likeness, type Traits, traitsOf, wordsIn } from './likeness.js'
import { byPlace, type Matching, type Pair } from './pairs.js'

/** Of what two blocks say, at least this part must be common. */
const threshold = 2 / 3

/** A neighbour that they have in common makes a pair as much likelier; a third one no more. */
const bonus = 0.25

/** Blocks of one type that are compared with each other, and words of a block that are. They bound the work. */
const maxBlocks = 50
const maxWords = 200

interface Candidate {
  readonly pair: Pair
  readonly score: number
}

/** Blocks of one type, without a partner, that say nearly the same, the likeliest pairs first. */
export function similarPairs(matching: Matching): readonly Pair[] {
  const after = grouped(matching.after.free(), ({ type }) => type)
  return [...grouped(matching.before.free(), ({ type }) => type)]
    .flatMap(([type, b]) => candidates(matching, b, after.get(type) ?? []))
    .toSorted((one, other) => other.score - one.score || byPlace(one.pair, other.pair))
    .map(({ pair }) => pair)
}

function candidates(
  matching: Matching,
  before: readonly Block[],
  after: readonly Block[],
): readonly Candidate[] {
  const young = after.slice(0, maxBlocks).map((block) => ({ block, words: saidBy(block) }))
  return before.slice(0, maxBlocks).flatMap((b) => {
    const words = saidBy(b)
    return young.flatMap((a) => {
      const alike = likeness(words, a.words)
      const pair = [b, a.block] as const
      return alike < threshold ? [] : [{ pair, score: alike + bonus * Math.min(2, common(matching, pair)) }]
    })
  })
}

/** What a block says: each word of its parameters, with its path. */
function saidBy({ action: { Parameters = null } }: Block): Traits {
  return traitsOf([...wordsIn(Parameters, '')].slice(0, maxWords))
}

/** How many neighbours two blocks have in common: the same way leads to or from blocks that are a pair. */
function common({ before, after, toAfter }: Matching, [b, a]: Pair): number {
  const targets = new Map(a.branches.map((branch) => [branch.key, targetOf(after, branch)]))
  const ahead = b.branches.filter((branch) => {
    const partner = partnerOf(toAfter, targetOf(before, branch))
    return partner !== null && partner === targets.get(branch.key)
  })
  const sources = new Set((after.sources.get(a) ?? []).map(({ from, key }) => `${from.index} ${key}`))
  const behind = (before.sources.get(b) ?? []).filter(({ from, key }) =>
    sources.has(`${toAfter.get(from)?.index} ${key}`),
  )
  return ahead.length + behind.length
}

function partnerOf(toAfter: ReadonlyMap<Block, Block>, block: Block | null): Block | null {
  return block === null ? null : (toAfter.get(block) ?? null)
}
