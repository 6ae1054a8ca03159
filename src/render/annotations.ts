import type { Annotation, Report, WorkflowRun } from '../core/model/report.js'
import { cutTo, oneLine, visible } from './escape.js'
import type { Finding } from './findings.js'
import { errorFindings, noticeFindings, warningFindings } from './findings.js'
import { pathInRepository } from './markdown.js'

type Level = Annotation['level']

/** Of each level; GitHub drops what a step annotates beyond. */
const maxPerLevel = 10
/** In UTF-16 units; GitHub cuts longer messages. */
const maxMessageLength = 4_096
const maxTitleLength = 255

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function toAnnotation(
  level: Level,
  { key, what, message, place, file }: Finding,
  context: WorkflowRun,
): Annotation {
  const title = key === null ? capital(what) : `${key} ${what}`
  const { note = '', file: ofPlace, ...at } = place ?? {}
  const path = ofPlace ?? file
  return {
    level,
    title: cutTo(oneLine(title), maxTitleLength),
    message: cutTo(visible(message + note), maxMessageLength),
    ...(path === null ? {} : { file: pathInRepository(context, path) }),
    ...at,
  }
}

const toFinding = (what: string, message: string): Finding => ({
  key: null,
  code: '',
  what,
  message,
  place: null,
  file: null,
})

function limitFindings(
  level: Level,
  findings: readonly Finding[],
  { context }: Report,
): readonly Annotation[] {
  const shown = findings.length > maxPerLevel ? findings.slice(0, maxPerLevel - 1) : findings
  const rest = findings.length - shown.length
  const sum = toFinding(
    `${rest} more ${level}s`,
    `${rest} more ${level}s: the report file (output report-path) has them all.`,
  )
  return [...shown, ...(rest > 0 ? [sum] : [])].map((finding) => toAnnotation(level, finding, context))
}

/** An error for each cause, warnings and notices: at most ten of each, the worst first, the last sums up the rest. */
export function annotations(report: Report): readonly Annotation[] {
  const notices = report.notices.map((notice) => toFinding('note', notice))
  return [
    ...limitFindings('error', errorFindings(report), report),
    ...limitFindings('warning', warningFindings(report), report),
    ...limitFindings('notice', [...notices, ...noticeFindings(report)], report),
  ]
}
