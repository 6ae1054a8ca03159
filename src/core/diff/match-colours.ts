import { type Block, targetOf } from './flow.js'
import { grouped } from './grouped.js'
import { byPlace, type Matching, type Side } from './pairs.js'

/** Blocks are looked at so many ways off at most. It bounds the work where thousands of blocks are the same. */
const maxRounds = 32

/** Blocks of the two sides that look the same; neither list is empty, each is in the order of its walk. */
export interface Class {
  readonly before: readonly [Block, ...Block[]]
  readonly after: readonly [Block, ...Block[]]
}

/**
 * Sorts the blocks without a partner by what they do and by what surrounds them, `depth` ways off (colour
 * refinement): 0 looks at the blocks alone. A neighbour that has a partner is told by that pair.
 */
export function classesOf(matching: Matching, depth: number): readonly Class[] {
  const colours = coloursOf(matching, depth)
  const classes = (side: Side) => grouped(side.free(), (block) => colours.get(block))
  const after = classes(matching.after)
  return [...classes(matching.before)]
    .flatMap(([colour, b]) => {
      const a = after.get(colour)
      return a === undefined ? [] : [{ before: b, after: a }]
    })
    .toSorted((one, other) => byPlace([one.before[0], one.after[0]], [other.before[0], other.after[0]]))
}

type Colours = ReadonlyMap<Block, number>

/** Goes on until no further round would tell more blocks apart. */
function coloursOf({ before, after, toBefore }: Matching, depth: number): Colours {
  const sides = [before, after].map((side) => ({ side, free: side.free() }))
  const painted = (look: (side: Side, block: Block) => string) => {
    const numbers = new Map<string, number>()
    const number = (text: string) => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1
    const colours = sides.flatMap(({ side, free }) =>
      free.map((block) => [block, number(look(side, block))] as const),
    )
    return { colours: new Map(colours), count: numbers.size }
  }
  let [last, next] = [0, painted((side, block) => (depth === 0 ? block.does : looks(side, block)))]
  for (let round = 0; round < Math.min(depth, maxRounds) && next.count > last; round += 1) {
    last = next.count
    const { colours } = next
    const seen = (block: Block) => colours.get(block) ?? `=${(toBefore.get(block) ?? block).index}`
    next = painted((side, block) => surroundings(side, block, seen))
  }
  return next.colours
}

function looks({ start }: Side, { id, does, branches }: Block): string {
  return [does, id === start, ...branches.map(({ key }) => key)].join('\n')
}

type Seen = (block: Block) => number | string

function surroundings(side: Side, block: Block, seen: Seen): string {
  const ahead = block.branches.map((branch) => {
    const target = targetOf(side, branch)
    return target === null ? `? ${branch.to}` : seen(target)
  })
  const behind = (side.sources.get(block) ?? []).map(({ from, key }) => `${seen(from)} ${key}`).toSorted()
  return [seen(block), ...ahead, '', ...behind].join('\n')
}
