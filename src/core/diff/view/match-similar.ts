import { countFeatures, type Features, similarity, wordsIn } from '../shared/similarity.js'
import { type Component, isComponent } from './tree.js'

/** Two components match only if their similarity exceeds this. */
const minSimilarity = 0.4

/** Maximum distance between the places of two similar components among the unmatched ones; it bounds the work. */
const maxDistance = 10

/** Pairs components of one parent and type, each with the most similar one, if it is similar enough. */
export function similarComponents(
  left: readonly Component[],
  right: readonly Component[],
): readonly (readonly [Component, Component])[] {
  const unmatched = new Map(right.map((each) => [each, countFeatures(componentFeatures(each))]))
  return left.flatMap((component, place) => {
    const own = countFeatures(componentFeatures(component))
    const best = right
      .slice(Math.max(0, place - maxDistance), place + maxDistance)
      .filter(({ type }) => type === component.type)
      .map((each) => ({ each, similarity: similarity(own, unmatched.get(each) ?? noFeatures) }))
      .reduce<Candidate | null>((a, b) => (b.similarity > (a?.similarity ?? minSimilarity) ? b : a), null)
    if (best === null) return []
    unmatched.delete(best.each)
    return [[component, best.each] as const]
  })
}

/** For components that have a partner already. */
const noFeatures: Features = new Map()

interface Candidate {
  readonly each: Component
  readonly similarity: number
}

/** The features of a component beside its type: its props with their values, the words of its texts, its contents. */
function* componentFeatures({ members, pieces }: Component): Generator<string> {
  yield* wordsIn({ ...members, Type: [] }, '')
  for (const piece of pieces)
    if (isComponent(piece)) yield* [`holds ${piece.type}`, `holds ${piece.key}`]
    else yield* wordsIn(piece.text, 'text')
}
