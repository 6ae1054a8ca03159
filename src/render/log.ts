import { groupBy } from '../core/diff/shared/group-by.js'
import type { Report } from '../core/model/report.js'
import { previewLine } from '../core/plan/mode.js'
import { sortNaturally } from '../core/text/natural-order.js'
import { aliasWords } from './alias.js'
import { logText, oneLine } from './escape.js'
import { headline } from './headline.js'
import { plural } from './markdown.js'
import { updateRemark } from './update-remark.js'
import {
  instanceName,
  isLiveUnversioned,
  isStopped,
  type Keyed,
  liveUnversionedWords,
  versionWords,
} from './words.js'

type Cells = readonly [definition: string, action: string, versions: string, what: string]

function cellsOf([key, entry]: Keyed): Cells {
  const { action, status, reason } = entry
  const what = reason ? `${status} (${reason})` : status
  const live = isLiveUnversioned(entry) ? liveUnversionedWords(entry) : ''
  const remarks = [what, live, updateRemark(entry), aliasWords(entry, oneLine)].filter(Boolean).join(', ')
  return [oneLine(key), action ?? '–', versionWords(entry), remarks]
}

/** One line per reason for definitions that the end of the run kept from being compared. */
function uncomparedCells(entries: readonly Keyed[]): readonly Cells[] {
  const groups = groupBy(entries, ([, { status, reason }]) => `${status} ${reason}`)
  return [...groups.values()].map((group) => {
    const [key, ...rest] = cellsOf(group[0])
    return [group.length > 1 ? plural(group.length, 'definition') : key, ...rest]
  })
}

function cells(report: Report): readonly Cells[] {
  const isUncompared = ([, entry]: Keyed) => entry.action === null && isStopped(report, entry)
  const entries = sortNaturally(Object.entries(report.entries), ([key]) => key)
  return [
    ...entries.filter((keyed) => !isUncompared(keyed)).map(cellsOf),
    ...uncomparedCells(entries.filter(isUncompared)),
  ]
}

/** One aligned line per definition, by key: `view/Name  update  v3 → v4  published`. */
function logLines(report: Report): readonly string[] {
  const rows = cells(report)
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => (row[column] ?? '').length)))
  const line = (row: Cells) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  ')
  return rows.map((row) => logText(line(row)))
}

function logTitle(report: Report): string {
  const name = instanceName(report)
  const count = plural(Object.keys(report.entries).length, 'definition')
  return logText(`${count}${name ? ` of ${oneLine(name)}` : ''}`)
}

/** The definitions as a group of the log; null: there are none. */
export function logGroup(
  report: Report,
): { readonly title: string; readonly lines: readonly string[] } | null {
  const lines = logLines(report)
  return lines.length > 0 ? { title: logTitle(report), lines } : null
}

/** For a plan that no input asked for: its reason and how to publish; null for every other run. */
export function planLine({ mode, modeReason }: Report): string | null {
  return mode === 'plan' && previewLine(modeReason, false) !== null ? logText(oneLine(modeReason)) : null
}

/** The last line of a run: its result. */
export const closingLine = (report: Report): string => logText(`${headline(report, oneLine)}.`)
