import type { Report } from './core/types.js'
import type { ReportFiles, StepResults } from './ports/surroundings.js'
import { annotations } from './render/annotations.js'
import { closingLine, logLines, logTitle } from './render/log.js'
import { outputs } from './render/outputs.js'
import { reportJson } from './render/report-json.js'
import { summaryMarkdown } from './render/summary.js'
import { isEventful } from './render/words.js'

/** Where a report goes. */
export interface Sinks {
  readonly results: StepResults
  readonly files: ReportFiles
}

/** The page is made only where there is something to see, and its code is read only then. */
async function savePage(report: Report, files: ReportFiles): Promise<string> {
  if (!isEventful(report)) return ''
  const { htmlReport } = await import('./render/html/page.js')
  return files.savePage(htmlReport(report))
}

/** Leaves the report behind: files, outputs, job summary. May be repeated; the last time counts. */
export async function save(report: Report, { results, files }: Sinks, jobSummary: boolean): Promise<void> {
  const reportPath = await files.saveReport(reportJson(report))
  const htmlPath = await savePage(report, files)
  const told = outputs(report, { reportPath, htmlPath, commentId: '', commentUrl: '' })
  for (const [name, value] of Object.entries(told)) results.output(name, value)
  if (jobSummary) await results.summary(summaryMarkdown(report))
}

/** Says it in the log and as annotations, and ends the step as what it was. */
export function announce(report: Report, { results }: Sinks): void {
  results.group(logTitle(report), logLines(report))
  for (const annotation of annotations(report)) results.annotate(annotation)
  results.line(closingLine(report))
  if (report.failures.length > 0) results.fail()
}
