import type { Report } from '../core/types.js'
import { logText, oneLine } from './escape.js'
import { headline } from './headline.js'
import { updateRemark } from './origin.js'
import { instanceName, versionWords } from './words.js'

const cells = (report: Report): readonly (readonly string[])[] =>
  Object.entries(report.entries).map(([key, entry]) => [
    oneLine(key),
    entry.action ?? '–',
    versionWords(entry),
    [entry.reason ? `${entry.status} (${entry.reason})` : entry.status, updateRemark(entry)]
      .filter(Boolean)
      .join(', '),
  ])

/** One aligned line a definition, by key: `view/Name  update  v3 → v4  published`. */
export function logLines(report: Report): readonly string[] {
  const rows = cells(report)
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (row: readonly string[]) =>
    row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return rows.map((row) => logText(line(row)))
}

/** The line above the definitions' lines, for a group. */
export function logTitle(report: Report): string {
  const count = Object.keys(report.entries).length
  const name = instanceName(report)
  return logText(`${count} definition${count === 1 ? '' : 's'}${name ? ` of ${oneLine(name)}` : ''}`)
}

/** The last line of a run: what happened. */
export const closingLine = (report: Report): string => logText(`${headline(report)}.`)
