import type { Annotation, Report } from '../core/types.js'
import { cutTo, oneLine, visible } from './escape.js'
import type { Finding } from './findings.js'
import { errorFindings, noticeFindings, warningFindings } from './findings.js'

type Level = Annotation['level']

/** Of each level; GitHub drops what a step annotates beyond. */
const most = 10
/** In UTF-16 units; GitHub cuts longer messages. */
const longest = 4_096
const longestTitle = 255

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1)

function annotation(level: Level, { key, what, message, place, file }: Finding): Annotation {
  const title = key === null ? capital(what) : `${key} ${what}`
  return {
    level,
    title: cutTo(oneLine(title), longestTitle),
    message: cutTo(visible(message), longest),
    ...(file === null ? {} : { file }),
    ...place,
  }
}

const remark = (what: string, message: string): Finding => ({
  key: null,
  code: '',
  what,
  message,
  place: null,
  file: null,
})

function atMost(level: Level, findings: readonly Finding[]): readonly Annotation[] {
  const shown = findings.length > most ? findings.slice(0, most - 1) : findings
  const rest = findings.length - shown.length
  const sum = remark(
    `${rest} more ${level}s`,
    `${rest} more ${level}s: the job summary and the report file (output report-path) have them all.`,
  )
  return [...shown, ...(rest > 0 ? [sum] : [])].map((finding) => annotation(level, finding))
}

/** An error for each cause, warnings and notices: at most ten of each, the worst first, the last sums up the rest. */
export function annotations(report: Report): readonly Annotation[] {
  const notices = report.notices.map((notice) => remark('note', notice))
  return [
    ...atMost('error', errorFindings(report)),
    ...atMost('warning', warningFindings(report)),
    ...atMost('notice', [...notices, ...noticeFindings(report)]),
  ]
}
