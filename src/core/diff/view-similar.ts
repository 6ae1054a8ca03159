import { likeness, type Traits, traitsOf, wordsIn } from './likeness.js'
import { type Component, isComponent } from './view-tree.js'

/** Of what two components have, more than this must be common to take them for the same one. */
const enough = 0.4

/** How far from its own place among what is left a component is looked for; it bounds the work. */
const reach = 10

/** Pairs components of one place and of one type, each with the one that it has most in common with, if enough. */
export function nearPairs(
  left: readonly Component[],
  right: readonly Component[],
): readonly (readonly [Component, Component])[] {
  const free = new Map(right.map((each) => [each, traitsOf(traits(each))]))
  return left.flatMap((component, place) => {
    const own = traitsOf(traits(component))
    const best = right
      .slice(Math.max(0, place - reach), place + reach)
      .filter(({ type }) => type === component.type)
      .map((each) => ({ each, likeness: likeness(own, free.get(each) ?? none) }))
      .reduce<Candidate | null>((a, b) => (b.likeness > (a?.likeness ?? enough) ? b : a), null)
    if (best === null) return []
    free.delete(best.each)
    return [[component, best.each] as const]
  })
}

/** Of what has found its partner already. */
const none: Traits = new Map()

interface Candidate {
  readonly each: Component
  readonly likeness: number
}

/** What a component has beside its type: its props with their values, the words of its texts, what it holds. */
function* traits({ members, pieces }: Component): Generator<string> {
  yield* wordsIn({ ...members, Type: [] }, '')
  for (const piece of pieces)
    if (isComponent(piece)) yield* [`holds ${piece.type}`, `holds ${piece.key}`]
    else yield* wordsIn(piece.text, 'text')
}
