import { type Block, targetOf } from './flow.js'
import { byPosition, type Matching, type MatchSide, type Pair } from './pairs.js'

/**
 * Pairs blocks at the same place: targets, or sources, of the same transition of two paired blocks, if the two are
 * alike. Continues from the new pairs, so the time is that of a walk.
 */
export function propagate(
  matching: Matching,
  from: readonly Pair[],
  signature: (block: Block) => string,
): void {
  for (let frontier = from; frontier.length > 0 && !matching.isComplete(); )
    frontier = matching.pair(rankPairs(frontier.flatMap((pair) => neighbourPairs(matching, pair, signature))))
}

function neighbourPairs(
  { before, after, toAfter, toBefore }: Matching,
  [blockBefore, blockAfter]: Pair,
  signature: (block: Block) => string,
): readonly Pair[] {
  const [sourcesBefore, sourcesAfter] = [
    sources(before, blockBefore, signature, toAfter),
    sources(after, blockAfter, signature, toBefore),
  ]
  const [targetsBefore, targetsAfter] = [targets(before, blockBefore), targets(after, blockAfter)]
  const ahead = pairCommonKeys(targetsBefore, targetsAfter).filter(
    ([one, other]) => signature(one) === signature(other),
  )
  return [...ahead, ...pairCommonKeys(sourcesBefore, sourcesAfter)].filter(
    ([one, other]) => !toAfter.has(one) && !toBefore.has(other),
  )
}

/** Pairs blocks that two maps have under one key. */
function pairCommonKeys(
  before: ReadonlyMap<string, Block | null>,
  after: ReadonlyMap<string, Block | null>,
): readonly Pair[] {
  return [...before].flatMap(([key, block]) => {
    const partner = after.get(key) ?? null
    return block === null || partner === null ? [] : [[block, partner] as const]
  })
}

function targets(side: MatchSide, block: Block): ReadonlyMap<string, Block | null> {
  return new Map(block.transitions.map((transition) => [transition.key, targetOf(side, transition)]))
}

/** Unmatched source blocks, by transition and signature; null: several blocks have the same of both. */
function sources(
  side: MatchSide,
  block: Block,
  signature: (block: Block) => string,
  partners: ReadonlyMap<Block, Block>,
): ReadonlyMap<string, Block | null> {
  const found = new Map<string, Block | null>()
  for (const { from, key } of side.sources.get(block) ?? []) {
    if (partners.has(from)) continue
    const place = `${key}\n${signature(from)}`
    found.set(place, found.has(place) ? null : from)
  }
  return found
}

/** Each pair once; pairs that most neighbours agree on come first. */
function rankPairs(pairs: readonly Pair[]): readonly Pair[] {
  const votes = new Map<string, { readonly pair: Pair; count: number }>()
  for (const pair of pairs) {
    const key = `${pair[0].index} ${pair[1].index}`
    const known = votes.get(key)
    if (known === undefined) votes.set(key, { pair, count: 1 })
    else known.count += 1
  }
  return [...votes.values()]
    .toSorted((one, other) => other.count - one.count || byPosition(one.pair, other.pair))
    .map(({ pair }) => pair)
}
