import type { Entry, Report } from '../model/report.js'

export type Keyed = readonly [key: string, entry: Entry]

/** Publishing undoes, or undid, what somebody may have changed in the console. */
export function undoesConsoleEdit({ action, reason, overwrites }: Entry): boolean {
  return action === 'update' && reason !== 'superseded' && overwrites !== 'nobody'
}

/** Worst first; what needs nobody's eyes last. */
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

/** All entries, the worst first; of those what breaks, then what undoes a console change; otherwise by key. */
export function bySeverity({ entries }: Pick<Report, 'entries'>): readonly Keyed[] {
  const breaks = ({ difference }: Entry) => (difference?.breaking.length ?? 0) > 0
  const severity = ([, entry]: Keyed) =>
    order.indexOf(entry.status) - (breaks(entry) ? 0.5 : 0) - (undoesConsoleEdit(entry) ? 0.25 : 0)
  return Object.entries(entries).toSorted((a, b) => severity(a) - severity(b))
}
