import { type Block, targetOf } from './flow.js'
import { byPlace, type Matching, type Pair, type Side } from './pairs.js'

/**
 * Pairs what stands at the same place: where the same way leads from two blocks that are a pair, or whence it leads to
 * them, if the two are alike. Goes on from what it paired, so its time is that of a walk.
 */
export function spread(matching: Matching, from: readonly Pair[], likeness: (block: Block) => string): void {
  for (let edge = from; edge.length > 0 && !matching.isComplete(); )
    edge = matching.pair(ranked(edge.flatMap((pair) => neighbours(matching, pair, likeness))))
}

function neighbours(
  { before, after, toAfter, toBefore }: Matching,
  [b, a]: Pair,
  likeness: (block: Block) => string,
): readonly Pair[] {
  const [back, forth] = [sources(before, b, likeness, toAfter), sources(after, a, likeness, toBefore)]
  const [left, right] = [targets(before, b), targets(after, a)]
  const ahead = both(left, right).filter(([one, other]) => likeness(one) === likeness(other))
  return [...ahead, ...both(back, forth)].filter(([one, other]) => !toAfter.has(one) && !toBefore.has(other))
}

/** Blocks that two maps have under one key. */
function both(
  before: ReadonlyMap<string, Block | null>,
  after: ReadonlyMap<string, Block | null>,
): readonly Pair[] {
  return [...before].flatMap(([key, b]) => {
    const a = after.get(key) ?? null
    return b === null || a === null ? [] : [[b, a] as const]
  })
}

function targets(side: Side, block: Block): ReadonlyMap<string, Block | null> {
  return new Map(block.branches.map((branch) => [branch.key, targetOf(side, branch)]))
}

/** By way and likeness, of blocks without a partner; null where several are the same in both. */
function sources(
  side: Side,
  block: Block,
  likeness: (block: Block) => string,
  partners: ReadonlyMap<Block, Block>,
): ReadonlyMap<string, Block | null> {
  const found = new Map<string, Block | null>()
  for (const { from, key } of side.sources.get(block) ?? []) {
    if (partners.has(from)) continue
    const place = `${key}\n${likeness(from)}`
    found.set(place, found.has(place) ? null : from)
  }
  return found
}

/** Each pair once, those first of which most neighbours say that they are one. */
function ranked(pairs: readonly Pair[]): readonly Pair[] {
  const votes = new Map<string, { readonly pair: Pair; count: number }>()
  for (const pair of pairs) {
    const key = `${pair[0].index} ${pair[1].index}`
    const known = votes.get(key)
    if (known === undefined) votes.set(key, { pair, count: 1 })
    else known.count += 1
  }
  return [...votes.values()]
    .toSorted((one, other) => other.count - one.count || byPlace(one.pair, other.pair))
    .map(({ pair }) => pair)
}
