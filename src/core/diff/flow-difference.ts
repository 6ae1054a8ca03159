import { blockItems } from './block-items.js'
import { type Comparison, comparisonOf, type Finding } from './comparison.js'
import type { Flow } from './flow.js'
import { flowChart } from './flow-chart.js'
import { documentItems, startItems, unreachableItems } from './flow-items.js'
import { match } from './match.js'
import type { Difference, Item } from './types.js'
import { wayItems } from './way-items.js'

/** Flows with fewer blocks than these are told in full, however little they have in common. */
const several = 3

/** What differs between two flows. */
export function flowDifference(before: Flow, after: Flow): Omit<Difference, 'kind' | 'breaking'> {
  const documents = documentItems(before.document, after.document)
  if (isRenamed(before, after)) return { items: documents, picture: null, unrelated: false }
  const comparison = comparisonOf(before, after, match(before, after, 'identifiers'))
  if (isUnrelated(comparison))
    return { items: [...summary(comparison), ...documents], picture: null, unrelated: true }
  const findings = findingsOf(comparison)
  return {
    items: [...findings.map(({ item }) => item), ...documents],
    picture: flowChart(comparison, findings),
    unrelated: false,
  }
}

function findingsOf(comparison: Comparison): readonly Finding[] {
  return [
    ...startItems(comparison),
    ...blockItems(comparison),
    ...wayItems(comparison),
    ...unreachableItems(comparison),
  ]
}

/** Whether two flows do the same by other identifiers, which may even have changed places. */
function isRenamed(before: Flow, after: Flow): boolean {
  const [b, a] = [before, after].map(({ blocks }) =>
    blocks
      .map(({ does }) => does)
      .toSorted()
      .join('\n'),
  )
  return b === a && findingsOf(comparisonOf(before, after, match(before, after, 'content'))).length === 0
}

/** Less than a fifth of the larger side, and less than half of the smaller one, is on the other side too. */
function isUnrelated({ before, after, match: { certain } }: Comparison): boolean {
  const sizes = [before.blocks.length, after.blocks.length]
  const [small, large] = [Math.min(...sizes), Math.max(...sizes)]
  return small >= several && certain < large / 5 && certain < small / 2
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
