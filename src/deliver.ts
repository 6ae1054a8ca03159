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
  /** Address of the page that has a heading for each code; empty where it is not known. */
  readonly errorsPage: string
}

/** The page is made only where there is something to see of definitions, and its code is read only then. */
async function savePage(report: Report, files: ReportFiles): Promise<string> {
  if (!isEventful(report) || Object.keys(report.entries).length === 0) return ''
  const { htmlReport } = await import('./render/html/page.js')
  return files.saveBeside('report.html', htmlReport(report))
}

/** Loads all that delivers a report, so that from now on none of it can be missing. */
export async function ready(): Promise<void> {
  await Promise.all([import('./render/html/page.js'), import('./render/sarif.js')])
}

/** Leaves the report behind: files, outputs, job summary. May be repeated; the last time counts. */
export async function save(report: Report, sinks: Sinks, jobSummary: boolean): Promise<void> {
  const { results, files } = sinks
  const reportPath = await files.saveReport(reportJson(report))
  const htmlPath = await savePage(report, files)
  const sarifPath = await saveSarif(report, sinks)
  const told = outputs(report, { reportPath, htmlPath, sarifPath, commentId: '', commentUrl: '' })
  for (const [name, value] of Object.entries(told)) results.output(name, value)
  if (jobSummary) await results.summary(summaryMarkdown(report))
}

/**
 * A file for code scanning, also where nothing is wrong: what it lacks is closed there. So there is none of a run that
 * did not come to judge any definition.
 */
async function saveSarif(report: Report, { files, errorsPage }: Sinks): Promise<string> {
  const judged = report.failures.length === 0 || Object.keys(report.entries).length > 0
  if (report.mode === 'comment' || !judged) return ''
  const { sarif } = await import('./render/sarif.js')
  return files.saveBeside('connect-publish.sarif', sarif(report, errorsPage))
}

/** Says it in the log and as annotations, and ends the step as what it was. */
export function announce(report: Report, { results }: Sinks): void {
  results.group(logTitle(report), logLines(report))
  for (const annotation of annotations(report)) results.annotate(annotation)
  results.line(closingLine(report))
  if (report.failures.length > 0) results.fail()
}
