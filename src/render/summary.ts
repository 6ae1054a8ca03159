import { onceForEach } from '../core/model/once-for-each.js'
import type { Report } from '../core/model/report.js'
import { reportBlocks } from './blocks.js'
import { fitBlocks, wholeText } from './fit.js'

/** GitHub refuses a step's summary beyond 1 MiB; a UTF-16 unit takes at most 3 bytes of it. */
const jobSummaryLimit = 300_000

const cutNote = '*Cut here, too long to show: the rest is in the report file.*'

const [all, withoutDiagrams, smallest] = [
  { arns: true, diagrams: true, undone: true },
  { arns: true, diagrams: false, undone: true },
  { arns: true, diagrams: false, undone: false },
]

/** Cached: the job summary and an output usually have the same text. */
const wholeSummary = onceForEach((report: Report) => wholeText(reportBlocks(report, all), jobSummaryLimit))

const wholeWithoutDiagrams = onceForEach((report: Report) =>
  wholeText(reportBlocks(report, withoutDiagrams), jobSummaryLimit),
)

/** Whether the job summary of a report has all of it, except perhaps pictures. */
export function isSummaryWhole(report: Report): boolean {
  return wholeSummary(report) !== null || wholeWithoutDiagrams(report) !== null
}

/**
 * The job summary as markdown, at most `max` characters (UTF-16 units, 300,000 or less): with pictures if all of it
 * fits, else without; then without the console's changes, cut between whole structures.
 */
export function summaryMarkdown(report: Report, max: number = jobSummaryLimit): string {
  const text = wholeSummary(report)
  if (text !== null && text.length <= max) return text
  const plain = wholeWithoutDiagrams(report)
  if (plain !== null && plain.length <= max) return plain
  return fitBlocks(reportBlocks(report, smallest), max, cutNote)
}
