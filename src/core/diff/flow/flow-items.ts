import type { JsonObject } from '../../document/json.js'
import type { Item } from '../../model/difference.js'
import { detail, detailOf } from '../shared/details.js'
import { groupBy } from '../shared/group-by.js'
import { differingLeaves, labelOf } from '../shared/leaves.js'
import { type BlockChange, type Comparison, targetAfter, targetBefore, targetName } from './comparison.js'
import { apiOf, type Block } from './flow.js'

/** The item for another start block. */
export function startItems(comparison: Comparison): readonly BlockChange[] {
  const { before, after } = comparison
  const former = targetBefore(comparison, { to: before.start })
  const present = targetAfter(comparison, { to: after.start })
  if (former === present) return []
  const name = (target: Block | string | null) => targetName(comparison, target)
  const details = [detail('StartAction', name(former), name(present))]
  const blocks = [former, present].filter((target) => target !== null && typeof target === 'object')
  return [{ item: { aspect: 'start', mark: 'changed', subject: 'Start', details }, blocks }]
}

/** Blocks that became unreachable, and blocks that became reachable. */
export function unreachableItems({ parts, name }: Comparison): readonly BlockChange[] {
  return parts.flatMap(([before, after]): readonly BlockChange[] => {
    if (after === null || after.isReachable === (before?.isReachable ?? true)) return []
    const mark = after.isReachable ? 'removed' : 'added'
    const subject = name(after)
    return [{ item: { aspect: 'unreachable', mark, subject, ...apiOf(after), details: [] }, blocks: [after] }]
  })
}

/** Differences outside of blocks and start: `Version`, `Settings`, members that flow language does not know. */
export function documentItems(before: JsonObject, after: JsonObject): readonly Item[] {
  const members = groupBy(differingLeaves(before, after), ({ path }) => String(path[0]))
  return [...members].map(([subject, differing]) => ({
    aspect: 'document',
    mark: !Object.hasOwn(before, subject) ? 'added' : Object.hasOwn(after, subject) ? 'changed' : 'removed',
    subject,
    details: differing.map(({ path, before: b, after: a }) => detailOf(labelOf(path), b, a)),
  }))
}
