import type { Report } from '../core/model/report.js'
import { reportBlocks } from './blocks.js'
import { fitBlocks, wholeText } from './fit.js'

/** GitHub refuses a step's summary beyond 1 MiB; a character takes at most 3 bytes of it for a UTF-16 unit. */
const jobSummaryLimit = 300_000

const cutNote = '*Cut here, too long to show: the rest is in the report file.*'

const [all, withoutDiagrams, smallest] = [
  { arns: true, diagrams: true, undone: true },
  { arns: true, diagrams: false, undone: true },
  { arns: true, diagrams: false, undone: false },
]

/** A report is told in the job summary and in an output; mostly both take all of it. */
const summaryCache = new WeakMap<Report, string | null>()

function wholeSummary(report: Report): string | null {
  const known = summaryCache.get(report)
  if (known !== undefined) return known
  const text = wholeText(reportBlocks(report, all), jobSummaryLimit)
  summaryCache.set(report, text)
  return text
}

/**
 * The job summary as markdown, at most `max` characters (UTF-16 units, 300,000 or less): with pictures where all of it
 * fits, else without; then without what the console changed, cut between whole structures.
 */
export function summaryMarkdown(report: Report, max: number = jobSummaryLimit): string {
  const text = wholeSummary(report)
  if (text !== null && text.length <= max) return text
  return (
    wholeText(reportBlocks(report, withoutDiagrams), max) ??
    fitBlocks(reportBlocks(report, smallest), max, cutNote)
  )
}
