import type { ContentsToDraw } from '../core/diff/compared-sides.js'
import type { Report } from '../core/model/report.js'
import type { FileParts, ReportFiles, StepResults } from '../ports/runtime.js'
import { annotations } from '../render/annotations.js'
import { closingLine, logGroup, planLine } from '../render/log.js'
import { type CommentOutputs, commentOutputs, failureReason, outputs } from '../render/outputs.js'
import type { NotesOptions } from '../render/release-notes.js'
import { reportParts } from '../render/report-json.js'
import { summaryMarkdown } from '../render/summary.js'
import { hasPage } from '../render/words.js'
import type { SinkFailures } from './sink-failures.js'

/** The destinations of a report. */
export interface Sinks {
  readonly results: StepResults
  readonly files: ReportFiles
  /** Destinations that could not be written. */
  readonly failures: SinkFailures
  /** Address of the page with a heading for each code; empty if it is not known. */
  readonly errorsPage: string
}

export interface DeliveryOptions {
  /** The input of that name. */
  readonly jobSummary: boolean
  /** The comment's id and address, once known. */
  readonly comment?: CommentOutputs
  /** Options for the release section. Absent: the run looks at no definition, so there is no section. */
  readonly notes?: NotesOptions
  /** The contents of changed definitions for the page to draw. Absent: it draws none. */
  readonly contentsToDraw?: () => Promise<ContentsToDraw>
}

/** Loads all code that delivers a report, so that none of it can be missing later. */
export async function preload(): Promise<void> {
  await Promise.all([
    import('../render/html/page.js').then((page) => page.preloadDrawing()),
    import('../render/release-notes.js'),
    import('../render/sarif.js'),
  ])
}

/**
 * Writes the report to outputs, files and job summary. A failed destination becomes a warning in all others, which are
 * then written a second time. Never throws for a destination; may be repeated, and the last call counts.
 */
export async function save(report: Report, sinks: Sinks, options: DeliveryOptions): Promise<void> {
  const first = withSinkWarnings(report, sinks)
  await write(first, sinks, options)
  const second = withSinkWarnings(report, sinks)
  if (second.warnings.length > first.warnings.length) await write(second, sinks, options)
}

/** The report with a warning for each destination that could not be written, except the one that the run failed for. */
export function withSinkWarnings(report: Report, { failures }: Sinks): Report {
  const found = failures.warnings().filter(({ code }) => report.failures.every((each) => each.code !== code))
  return found.length > 0 ? { ...report, warnings: [...report.warnings, ...found] } : report
}

/** Outputs come first, because other jobs use them. */
async function write(report: Report, sinks: Sinks, options: DeliveryOptions): Promise<void> {
  const { jobSummary, comment, notes, contentsToDraw } = options
  const paths = { reportPath: '', htmlPath: '', sarifPath: '' }
  const section = notes ? await notesSection(report, notes) : ''
  await writeOutputs(outputs(report, { ...paths, ...comment, releaseNotes: section }), sinks)
  const htmlPath = await savePage(report, sinks, contentsToDraw)
  const sarifPath = await saveSarif(report, sinks)
  const reportPath = await saveFile('report.json', sinks, () => reportParts(report))
  const files = { 'report-path': reportPath, 'html-path': htmlPath, 'sarif-path': sarifPath }
  await writeOutputs(files, sinks)
  if (!jobSummary) return
  const summary = () => sinks.results.summary(summaryMarkdown(report))
  await sinks.failures.attempt('summary', 'job summary', summary)
}

/** The section for a release, in its largest size. */
async function notesSection(report: Report, notes: NotesOptions): Promise<string> {
  const { releaseNotes, roomForAll } = await import('../render/release-notes.js')
  return releaseNotes(report, notes)(roomForAll) ?? ''
}

/** Writes the comment's outputs, without writing the rest again. */
export async function writeCommentOutputs(comment: CommentOutputs, sinks: Sinks): Promise<void> {
  await writeOutputs(commentOutputs(comment), sinks)
}

async function writeOutputs(
  values: Readonly<Record<string, string>>,
  { results, failures }: Sinks,
): Promise<void> {
  await failures.attempt('outputs', 'outputs', () => {
    for (const [name, value] of Object.entries(values)) results.output(name, value)
  })
}

/** Saves a file and returns its path; empty if it could not be written. */
export async function saveFile(
  name: string,
  { files, failures }: Sinks,
  parts: () => FileParts | Promise<FileParts>,
): Promise<string> {
  return (await failures.attempt('files', name, async () => files.saveFile(name, await parts()))) ?? ''
}

/**
 * Saves the page if a definition has something to show; its code is loaded only then, and the code for drawings only if
 * a definition of that kind changes.
 */
async function savePage(
  report: Report,
  sinks: Sinks,
  contentsToDraw: DeliveryOptions['contentsToDraw'],
): Promise<string> {
  if (!hasPage(report)) return ''
  const { drawContents, htmlReport } = await import('../render/html/page.js')
  return saveFile('report.html', sinks, async () => {
    const toDraw = await contentsToDraw?.()
    return htmlReport(report, toDraw ? await drawContents(report, toDraw) : null)
  })
}

/**
 * Saves a file for code scanning, also if nothing is wrong: GitHub closes alerts that it lacks. A run that checked no
 * definition therefore saves none.
 */
async function saveSarif(report: Report, sinks: Sinks): Promise<string> {
  const wasChecked = report.failures.length === 0 || Object.keys(report.entries).length > 0
  if (report.mode === 'comment' || !wasChecked) return ''
  const { sarif } = await import('../render/sarif.js')
  return saveFile('connect-publish.sarif', sinks, () => [sarif(report, sinks.errorsPage)])
}

/**
 * Writes the report to the log and as annotations, and sets the step's exit code. If the log cannot be written, the
 * other destinations get a warning.
 */
export async function announce(report: Report, sinks: Sinks, options: DeliveryOptions): Promise<void> {
  const { results, failures } = sinks
  if (report.failures.length > 0) results.fail()
  writeLog(withSinkWarnings(report, sinks), sinks)
  await failures.attempt('log', 'log', () => results.assertLogged())
  if (failures.hasFailed('log')) await save(report, sinks, options)
}

function writeLog(report: Report, { results, failures }: Sinks): void {
  const group = logGroup(report)
  if (group) results.group(group.title, group.lines)
  const plan = planLine(report)
  if (plan !== null) results.line(plan)
  for (const annotation of annotations(report)) results.annotate(annotation)
  if (failures.hasFailed('outputs') && report.failures.length > 0)
    results.line(`failure-reason: ${failureReason(report)}`)
  results.line(closingLine(report))
}
