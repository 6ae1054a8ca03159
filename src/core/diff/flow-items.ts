import type { JsonObject } from '../json.js'
import { type Comparison, type Finding, formerTarget, presentTarget, targetName } from './comparison.js'
import { detail, detailOf } from './details.js'
import type { Block } from './flow.js'
import { grouped } from './grouped.js'
import { labelOf, leaves } from './leaves.js'
import type { Item } from './types.js'

/** Another block in which the flow starts. */
export function startItems(comparison: Comparison): readonly Finding[] {
  const { before, after } = comparison
  const former = formerTarget(comparison, { to: before.start })
  const present = presentTarget(comparison, { to: after.start })
  if (former === present) return []
  const name = (target: Block | string | null) => targetName(comparison, target)
  const details = [detail('StartAction', name(former), name(present))]
  const blocks = [former, present].filter((target) => target !== null && typeof target === 'object')
  return [{ item: { aspect: 'start', mark: 'changed', subject: 'Start', details }, blocks }]
}

/** Blocks to which no way leads any more, and those to which one leads now. */
export function unreachableItems({ parts, name }: Comparison): readonly Finding[] {
  return parts.flatMap(([before, after]): readonly Finding[] => {
    if (after === null || after.reached === (before?.reached ?? true)) return []
    const mark = after.reached ? 'removed' : 'added'
    return [{ item: { aspect: 'unreachable', mark, subject: name(after), details: [] }, blocks: [after] }]
  })
}

/** What differs beside blocks and start: `Version`, `Settings`, members that flow language does not know. */
export function documentItems(before: JsonObject, after: JsonObject): readonly Item[] {
  const members = grouped(leaves(before, after), ({ path }) => String(path[0]))
  return [...members].map(([subject, differing]) => ({
    aspect: 'document',
    mark: !Object.hasOwn(before, subject) ? 'added' : Object.hasOwn(after, subject) ? 'changed' : 'removed',
    subject,
    details: differing.map(({ path, before: b, after: a }) => detailOf(labelOf(path), b, a)),
  }))
}
