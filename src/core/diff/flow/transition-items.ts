import type { Detail } from '../../model/difference.js'
import { detail } from '../shared/details.js'
import { groupBy } from '../shared/group-by.js'
import {
  aboutBlock,
  type BlockChange,
  type ComparedBlock,
  type Comparison,
  hasSameTransitions,
  targetAfter,
  targetBefore,
  targetName,
} from './comparison.js'
import type { Block } from './flow.js'
import type { Pair } from './pairs.js'
import { aspectOf, type Transition, type TransitionAspect, transitionAspects } from './transitions.js'

/** Paired blocks whose transitions were added or removed, or have another target or order. */
export function transitionItems(comparison: Comparison): readonly BlockChange[] {
  return comparison.parts.flatMap(([before, after]) =>
    before === null || after === null || hasSameTransitions(comparison, [before, after])
      ? []
      : transitionAspects.flatMap((aspect) => itemOf(comparison, aspect, [before, after])),
  )
}

function itemOf(
  comparison: Comparison,
  aspect: TransitionAspect,
  [blockBefore, blockAfter]: Pair,
): readonly BlockChange[] {
  const before = transitionsOf(blockBefore, aspect)
  const after = transitionsOf(blockAfter, aspect)
  const details = [...changedTransitions(comparison, before, after), ...changedOrder(before, after)]
  if (details.length === 0) return []
  const subject = comparison.name(blockAfter)
  const about = aboutBlock([blockBefore, blockAfter])
  return [{ item: { aspect, mark: markOf(details), subject, ...about, details }, blocks: [blockAfter] }]
}

function transitionsOf({ transitions }: Block, aspect: TransitionAspect): readonly Transition[] {
  return transitions.filter((each) => aspectOf(each) === aspect)
}

/** The mark of an item: `changed`, unless all transitions in it were added, or all removed. */
function markOf(details: readonly Detail[]): 'added' | 'removed' | 'changed' {
  if (details.every(({ before }) => before === null)) return 'added'
  return details.every(({ after }) => after === null) ? 'removed' : 'changed'
}

function changedTransitions(
  comparison: Comparison,
  transitionsBefore: readonly Transition[],
  transitionsAfter: readonly Transition[],
): readonly Detail[] {
  const targetsBefore = new Map(transitionsBefore.map((each) => [each.key, targetBefore(comparison, each)]))
  const targetsAfter = new Map(transitionsAfter.map((each) => [each.key, targetAfter(comparison, each)]))
  const byKey = new Map([...transitionsAfter, ...transitionsBefore].map((each) => [each.key, each]))
  return [...byKey].flatMap(([key, { label, api }]) => {
    const before = targetsBefore.get(key)
    const after = targetsAfter.get(key)
    return before === after
      ? []
      : [detail(label, targetLabel(comparison, before), targetLabel(comparison, after), api)]
  })
}

/** Undefined: there is no such transition. */
function targetLabel(comparison: Comparison, target: Block | string | null | undefined): string | null {
  return target === undefined ? null : targetName(comparison, target)
}

/** The details of a pair whose conditions, or errors, are in another order. */
export function orderDetails([before, after]: ComparedBlock): readonly Detail[] {
  if (before === null || after === null) return []
  return transitionAspects.flatMap((aspect) =>
    changedOrder(transitionsOf(before, aspect), transitionsOf(after, aspect)),
  )
}

/** The order of the listed transitions that both sides have. */
function changedOrder(allBefore: readonly Transition[], allAfter: readonly Transition[]): readonly Detail[] {
  const before = commonTransitions(allBefore, allAfter)
  const after = commonTransitions(allAfter, allBefore)
  if (before.every(({ key }, index) => key === after[index]?.key)) return []
  return [detail('order', listLabels(before), listLabels(after))]
}

function commonTransitions(
  transitions: readonly Transition[],
  others: readonly Transition[],
): readonly Transition[] {
  const keys = new Set(others.map(({ key }) => key))
  return transitions.filter(({ kind, key }) => kind !== 'next' && keys.has(key))
}

/** Labels of transitions; equal ones get the API's name too. */
function listLabels(transitions: readonly Transition[]): string {
  const counts = groupBy(transitions, ({ label }) => label)
  return transitions
    .map(({ label, api }) => (counts.get(label)?.length === 1 || api === null ? label : `${label} (${api})`))
    .join(', ')
}
