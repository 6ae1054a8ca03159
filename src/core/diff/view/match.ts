import { pairByKey } from '../shared/sequence.js'
import { similarComponents } from './match-similar.js'
import type { Component, ViewTree } from './tree.js'

/** The matched components of two trees, in both directions. */
export type Partners = ReadonlyMap<Component, Component>

type Pair = readonly [before: Component, after: Component]

/**
 * Matches the components of two trees: first equal ones at the same place, then those with the same `_id` and type or
 * with equal content, there and then anywhere, then similar ones at the same place. So a new `_id` alone does not make
 * a component another one. `idFirst` decides whether the `_id` or the content counts first: most `_id`s stay with their
 * component, but some tools derive them from the place.
 */
export function matchComponents(before: ViewTree, after: ViewTree, idFirst: boolean): Partners {
  const order = idFirst ? [byId, byContent] : [byContent, byId]
  const partners = new Map<Component, Component>()
  const pairs: Pair[] = []
  const unmatched = (components: readonly Component[]) => components.filter((each) => !partners.has(each))
  const addPairs = (found: readonly Pair[]) => {
    for (const [left, right] of found) partners.set(left, right).set(right, left)
    pairs.push(...found)
  }
  const matchBy = (left: readonly Component[], right: readonly Component[], keyOf: KeyOf) =>
    addPairs(pairByKey(unmatched(left), unmatched(right), keyOf))

  let processed = 0
  const matchChildren = () => {
    for (; processed < pairs.length; processed += 1) {
      const [left, right] = pairs[processed] as Pair
      if (left.children.length === 0 || right.children.length === 0) continue
      const keys = left.key === right.key ? [byContent] : [byAll, ...order]
      for (const keyOf of keys) matchBy(left.children, right.children, keyOf)
    }
  }
  addPairs([[before.root, after.root]])
  matchChildren()
  for (const keyOf of order) {
    matchBy(before.all, after.all, keyOf)
    matchChildren()
  }
  for (const [left, right] of pairs) {
    if (left.children.length === 0 || right.children.length === 0) continue
    addPairs(similarComponents(unmatched(left.children), unmatched(right.children)))
    matchChildren()
  }
  return partners
}

type KeyOf = (component: Component) => string | null

const byAll: KeyOf = ({ id, key }) => (id === null ? null : `${key} ${id}`)
const byContent: KeyOf = ({ key }) => `${key}`
const byId: KeyOf = ({ id, type }) => (id === null ? null : JSON.stringify([type, id]))
