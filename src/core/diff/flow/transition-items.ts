import type { Detail } from '../../model/difference.js'
import { detail } from '../shared/details.js'
import { type BlockChange, type Comparison, targetAfter, targetBefore, targetName } from './comparison.js'
import type { Block } from './flow.js'
import type { Pair } from './pairs.js'
import type { Transition } from './transitions.js'

/** Blocks of both sides whose ways on came, went, lead elsewhere or stand in another order. */
export function transitionItems(comparison: Comparison): readonly BlockChange[] {
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
): readonly BlockChange[] {
  const isOfAspect = ({ kind }: Transition) => (kind === 'error') === (aspect === 'error-branch')
  const [b, a] = [before.transitions.filter(isOfAspect), after.transitions.filter(isOfAspect)]
  const details = [...changedTransitions(comparison, b, a), ...changedOrder(b, a)]
  return details.length === 0
    ? []
    : [{ item: { aspect, mark: markOf(details), subject: comparison.name(after), details }, blocks: [after] }]
}

/** What came or went as a whole is no change. */
function markOf(details: readonly Detail[]): 'added' | 'removed' | 'changed' {
  if (details.every(({ before }) => before === null)) return 'added'
  return details.every(({ after }) => after === null) ? 'removed' : 'changed'
}

function changedTransitions(
  comparison: Comparison,
  before: readonly Transition[],
  after: readonly Transition[],
): readonly Detail[] {
  const former = new Map(before.map((transition) => [transition.key, targetBefore(comparison, transition)]))
  const present = new Map(after.map((transition) => [transition.key, targetAfter(comparison, transition)]))
  const labels = new Map([...after, ...before].map(({ key, label }) => [key, label]))
  return [...labels].flatMap(([key, label]) => {
    const [b, a] = [former.get(key), present.get(key)]
    return b === a ? [] : [detail(label, targetLabel(comparison, b), targetLabel(comparison, a))]
  })
}

/** Undefined: there is no such way. */
function targetLabel(comparison: Comparison, target: Block | string | null | undefined): string | null {
  return target === undefined ? null : targetName(comparison, target)
}

/** The order of the listed ways that both have. */
function changedOrder(before: readonly Transition[], after: readonly Transition[]): readonly Detail[] {
  const [b, a] = [commonTransitions(before, after), commonTransitions(after, before)]
  if (b.every(({ key }, index) => key === a[index]?.key)) return []
  const labels = (transitions: readonly Transition[]) => transitions.map(({ label }) => label).join(', ')
  return [detail('order', labels(b), labels(a))]
}

function commonTransitions(
  transitions: readonly Transition[],
  others: readonly Transition[],
): readonly Transition[] {
  const keys = new Set(others.map(({ key }) => key))
  return transitions.filter(({ kind, key }) => kind !== 'next' && keys.has(key))
}
