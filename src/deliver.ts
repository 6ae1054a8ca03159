import type { Report } from './core/types.js'
import type { ReportFiles, StepResults } from './ports/surroundings.js'
import { annotations } from './render/annotations.js'
import { closingLine, logLines, logTitle } from './render/log.js'
import { outputs } from './render/outputs.js'
import { reportJson } from './render/report-json.js'
import { summaryMarkdown } from './render/summary.js'

/** Where the report goes, and how the comment is written (null: none is to be). */
export interface Delivery {
  readonly results: StepResults
  readonly files: ReportFiles
  readonly jobSummary: boolean
  readonly comment: ((report: Report) => Promise<Commented>) | null
}

/** What came of the comment; `report` says so where it could not be written. */
export interface Commented {
  readonly report: Report
  readonly id: string
  readonly url: string
}

/** Tells everybody. Outputs and summary first, so that they stand even if GitHub, or the runner's patience, fails. */
export async function deliver(
  report: Report,
  { results, files, jobSummary, comment }: Delivery,
): Promise<void> {
  const reportPath = await files.saveReport(reportJson(report))
  const told = outputs(report, { reportPath, commentId: '', commentUrl: '' })
  for (const [name, value] of Object.entries(told)) results.output(name, value)
  if (jobSummary) await results.summary(summaryMarkdown(report))
  const commented = await comment?.(report)
  if (commented?.id) {
    results.output('comment-id', commented.id)
    results.output('comment-url', commented.url)
  }
  logAndAnnotate(commented?.report ?? report, results)
}

function logAndAnnotate(report: Report, results: StepResults): void {
  results.group(logTitle(report), logLines(report))
  for (const annotation of annotations(report)) results.annotate(annotation)
  results.group(closingLine(report), [])
  if (report.failures.length > 0) results.fail()
}
