import type { Difference, Item } from '../../model/difference.js'
import { blockItems } from './block-items.js'
import { type BlockChange, type Comparison, createComparison } from './comparison.js'
import type { Flow } from './flow.js'
import { flowChart } from './flow-chart.js'
import { documentItems, startItems, unreachableItems } from './flow-items.js'
import { matchBlocks } from './match.js'
import { transitionItems } from './transition-items.js'

/** A flow with fewer blocks is listed in full, even if the two sides have little in common. */
const minBlocks = 3

/** The differences of two flows. */
export function flowDifference(before: Flow, after: Flow): Omit<Difference, 'kind' | 'breaking'> {
  const documents = documentItems(before.document, after.document)
  if (isRenamed(before, after)) return { items: documents, picture: null, unrelated: false }
  const comparison = createComparison(before, after, matchBlocks(before, after, 'identifiers'))
  if (isUnrelated(comparison))
    return { items: [...summary(comparison), ...documents], picture: null, unrelated: true }
  const changes = blockChanges(comparison)
  return {
    items: [...changes.map(({ item }) => item), ...documents],
    picture: flowChart(comparison, changes),
    unrelated: false,
  }
}

export function blockChanges(comparison: Comparison): readonly BlockChange[] {
  return [
    ...startItems(comparison),
    ...blockItems(comparison),
    ...transitionItems(comparison),
    ...unreachableItems(comparison),
  ]
}

/** Whether two flows do the same with other identifiers, which may even be swapped. */
export function isRenamed(before: Flow, after: Flow): boolean {
  return (
    haveSameBehaviors(before, after) &&
    blockChanges(createComparison(before, after, matchBlocks(before, after, 'content'))).length === 0
  )
}

function haveSameBehaviors(before: Flow, after: Flow): boolean {
  if (before.blocks.length !== after.blocks.length) return false
  const others = behaviors(after)
  return behaviors(before).every((behavior, at) => behavior === others[at])
}

function behaviors({ blocks }: Flow): readonly string[] {
  return blocks.map(({ behavior }) => behavior).toSorted()
}

/**
 * Whether less than a fifth of the larger side's blocks, and less than half of the smaller side's, are on the other
 * side.
 */
export function isUnrelated({ before, after, match: { certain } }: Comparison): boolean {
  const sizes = [before.blocks.length, after.blocks.length]
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)]
  return small >= minBlocks && certain < large / 5 && certain < small / 2
}

function summary({ before, after, match: { certain } }: Comparison): readonly Item[] {
  const item = (mark: Item['mark'], count: number): Item => ({
    aspect: 'block',
    mark,
    subject: `${count} blocks`,
    details: [],
  })
  return [item('removed', before.blocks.length - certain), item('added', after.blocks.length - certain)]
}
