import { groupBy } from '../shared/group-by.js'
import { type Block, targetOf } from './flow.js'
import { byPosition, type Matching, type MatchSide } from './pairs.js'

/** Maximum number of refinement rounds. It bounds the work if thousands of blocks are the same. */
const maxRounds = 32

/** Blocks of the two sides that look the same. Neither list is empty, and each is in the order of its walk. */
export interface RefinementClass {
  readonly before: readonly [Block, ...Block[]]
  readonly after: readonly [Block, ...Block[]]
}

/**
 * Groups unmatched blocks by their behavior and by their surroundings, up to `depth` steps away (colour refinement); 0
 * compares the blocks alone. A matched neighbour counts as its pair.
 */
export function refinementClasses(matching: Matching, depth: number): readonly RefinementClass[] {
  const classNumbers = refine(matching, depth)
  const classes = (side: MatchSide) => groupBy(side.unmatched(), (block) => classNumbers.get(block))
  const after = classes(matching.after)
  return [...classes(matching.before)]
    .flatMap(([number, blocks]) => {
      const others = after.get(number)
      return others === undefined ? [] : [{ before: blocks, after: others }]
    })
    .toSorted((one, other) => byPosition([one.before[0], one.after[0]], [other.before[0], other.after[0]]))
}

type ClassNumbers = ReadonlyMap<Block, number>

/** Repeats until a further round would separate no more blocks. */
function refine({ before, after, toBefore }: Matching, depth: number): ClassNumbers {
  const sides = [before, after].map((side) => ({ side, unmatched: side.unmatched() }))
  const classify = (signatureOf: (side: MatchSide, block: Block) => string) => {
    const numbers = new Map<string, number>()
    const number = (text: string) => numbers.get(text) ?? numbers.set(text, numbers.size).size - 1
    const classNumbers = sides.flatMap(({ side, unmatched }) =>
      unmatched.map((block) => [block, number(signatureOf(side, block))] as const),
    )
    return { classNumbers: new Map(classNumbers), count: numbers.size }
  }
  let [last, next] = [
    0,
    classify((side, block) => (depth === 0 ? block.behavior : initialSignature(side, block))),
  ]
  for (let round = 0; round < Math.min(depth, maxRounds) && next.count > last; round += 1) {
    last = next.count
    const { classNumbers } = next
    const classOf = (block: Block) => classNumbers.get(block) ?? `=${(toBefore.get(block) ?? block).index}`
    next = classify((side, block) => neighbourSignature(side, block, classOf))
  }
  return next.classNumbers
}

function initialSignature({ start }: MatchSide, { id, behavior, transitions }: Block): string {
  return [behavior, id === start, ...transitions.map(({ key }) => key)].join('\n')
}

type ClassOf = (block: Block) => number | string

function neighbourSignature(side: MatchSide, block: Block, classOf: ClassOf): string {
  const ahead = block.transitions.map((transition) => {
    const target = targetOf(side, transition)
    return target === null ? `? ${transition.to}` : classOf(target)
  })
  const behind = (side.sources.get(block) ?? []).map(({ from, key }) => `${classOf(from)} ${key}`).toSorted()
  return [classOf(block), ...ahead, '', ...behind].join('\n')
}
