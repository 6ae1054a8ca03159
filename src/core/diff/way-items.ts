import { type Comparison, type Finding, formerTarget, presentTarget, targetName } from './comparison.js'
import { detail } from './details.js'
import type { Block } from './flow.js'
import type { Branch } from './flow-branches.js'
import type { Pair } from './pairs.js'
import type { Detail } from './types.js'

/** Blocks of both sides whose ways on came, went, lead elsewhere or stand in another order. */
export function wayItems(comparison: Comparison): readonly Finding[] {
  return comparison.parts.flatMap(([before, after]) =>
    before === null || after === null
      ? []
      : (['transition', 'error-branch'] as const).flatMap((aspect) =>
          itemOf(comparison, aspect, [before, after]),
        ),
  )
}

function itemOf(
  comparison: Comparison,
  aspect: 'transition' | 'error-branch',
  [before, after]: Pair,
): readonly Finding[] {
  const meant = ({ kind }: Branch) => (kind === 'error') === (aspect === 'error-branch')
  const [b, a] = [before.branches.filter(meant), after.branches.filter(meant)]
  const details = [...changedWays(comparison, b, a), ...changedOrder(b, a)]
  return details.length === 0
    ? []
    : [{ item: { aspect, mark: markOf(details), subject: comparison.name(after), details }, blocks: [after] }]
}

/** What came or went as a whole is no change. */
function markOf(details: readonly Detail[]): 'added' | 'removed' | 'changed' {
  if (details.every(({ before }) => before === null)) return 'added'
  return details.every(({ after }) => after === null) ? 'removed' : 'changed'
}

function changedWays(
  comparison: Comparison,
  before: readonly Branch[],
  after: readonly Branch[],
): readonly Detail[] {
  const former = new Map(before.map((branch) => [branch.key, formerTarget(comparison, branch)]))
  const present = new Map(after.map((branch) => [branch.key, presentTarget(comparison, branch)]))
  const ways = new Map([...after, ...before].map(({ key, label }) => [key, label]))
  return [...ways].flatMap(([key, label]) => {
    const [b, a] = [former.get(key), present.get(key)]
    return b === a ? [] : [detail(label, told(comparison, b), told(comparison, a))]
  })
}

/** Undefined: there is no such way. */
function told(comparison: Comparison, target: Block | string | null | undefined): string | null {
  return target === undefined ? null : targetName(comparison, target)
}

/** The order of the listed ways that both have. */
function changedOrder(before: readonly Branch[], after: readonly Branch[]): readonly Detail[] {
  const [b, a] = [common(before, after), common(after, before)]
  if (b.every(({ key }, index) => key === a[index]?.key)) return []
  const labels = (ways: readonly Branch[]) => ways.map(({ label }) => label).join(', ')
  return [detail('order', labels(b), labels(a))]
}

function common(branches: readonly Branch[], others: readonly Branch[]): readonly Branch[] {
  const keys = new Set(others.map(({ key }) => key))
  return branches.filter(({ kind, key }) => kind !== 'next' && keys.has(key))
}
