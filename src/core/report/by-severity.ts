import { onceForEach } from '../model/once-for-each.js'
import type { Entry, Report } from '../model/report.js'
import { sortNaturally } from '../text/natural-order.js'

export type Keyed = readonly [key: string, entry: Entry]

/** Whether a change breaks flows, modules or agents that use the live definition. */
export function isBreaking({ difference }: Entry): boolean {
  return (difference?.breaking.length ?? 0) > 0
}

/** Whether publishing undoes, or undid, a possible change of the console. */
export function undoesConsoleEdit({ action, reason, overwrites }: Entry): boolean {
  return action === 'update' && reason !== 'superseded' && overwrites !== 'nobody'
}

/** Worst first; statuses that need no attention last. */
const order: readonly Entry['status'][] = [
  'failed',
  'invalid',
  'blocked',
  'skipped',
  'published',
  'planned',
  'updated',
  'checked',
  'unchanged',
]

/**
 * All entries for a reader: the worst first; among those, breaking changes, then undone console changes; otherwise by key,
 * with its digits as numbers.
 */
export function bySeverity({ entries }: Pick<Report, 'entries'>): readonly Keyed[] {
  return sortEntries(entries)
}

/** Every part of a report asks for the order, and there may be thousands of entries. */
const sortEntries = onceForEach((entries: Report['entries']): readonly Keyed[] => {
  const severity = ([, entry]: Keyed) =>
    order.indexOf(entry.status) - (isBreaking(entry) ? 0.5 : 0) - (undoesConsoleEdit(entry) ? 0.25 : 0)
  return sortNaturally(Object.entries(entries), ([key]) => key).toSorted((a, b) => severity(a) - severity(b))
})
