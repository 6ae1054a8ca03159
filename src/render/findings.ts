import { planWarnings } from '../core/plan.js'
import { removalsOf } from '../core/removed.js'
import type { Entry, Place, Report } from '../core/types.js'
import { explanation } from './advice.js'
import type { Keyed } from './words.js'
import { byWeight, isStopped, reasonWords } from './words.js'

/** Something that a reader must see, told in words of the report: foreign text, to be escaped by who shows it. */
export interface Finding {
  /** The definition; null: the run, or a place in a file. */
  readonly key: string | null
  /** `blocked: unpublished draft`, or a problem's code in words. */
  readonly what: string
  /** A heading of docs/errors.md, where what happened has one. */
  readonly code: string
  /** What happened and what to do. */
  readonly message: string
  readonly place: Place | null
  readonly file: string | null
}

/** Blocked in a plan that goes on all the same. */
const onlyWarns = (report: Report, { status, reason }: Entry): boolean =>
  status === 'blocked' && report.mode === 'plan' && reason !== null && planWarnings.includes(reason)

/** Not published although the run went on: drifted, superseded, or a draft in the way of a plan. */
const isLeftAlone = (report: Report, entry: Entry): boolean =>
  entry.status === 'skipped' ? !isStopped(report, entry) : onlyWarns(report, entry)

const isError = (report: Report, entry: Entry): boolean =>
  entry.status === 'failed' || (entry.status === 'blocked' && !onlyWarns(report, entry))

/** Of what failed its failure's own code, which the run's failures tell in the same words. */
const codeOf = ({ failures }: Report, { message, reason, status }: Entry): string =>
  failures.find((failure) => failure.message === message)?.code ?? reason ?? status

const ofEntry = (report: Report, [key, entry]: Keyed): Finding => ({
  key,
  code: codeOf(report, entry),
  what: entry.reason ? `${entry.status}: ${reasonWords(entry.reason)}` : entry.status,
  message: explanation(entry),
  place: entry.place,
  file: entry.file,
})

const ofRun = ({ code, message }: { code: string; message: string }): Finding => ({
  key: null,
  code,
  what: reasonWords(code),
  message,
  place: null,
  file: null,
})

const ofWarnings = ([key, entry]: Keyed): readonly Finding[] =>
  entry.warnings.map((warning) => ({ ...ofRun(warning), key, place: entry.place, file: entry.file }))

/** What breaks is told as errors by a run that fails for it, a definition that was removed while it is live as well. */
const failsForBreaking = ({ failures }: Report): boolean =>
  failures.some(({ code }) => code === 'breaking-change')

const ofBreaking = ([key, { difference, place, file }]: Keyed): readonly Finding[] =>
  (difference?.breaking ?? []).map((breaking) => {
    const finding = ofRun(breaking)
    return { ...finding, what: `breaking: ${finding.what}`, key, place, file }
  })

const breaks = (report: Report): readonly Finding[] => [
  ...byWeight(report).flatMap(ofBreaking),
  ...removalsOf(report.warnings).map(ofRun),
]

const ofProblems = (report: Report, severity: 'error' | 'warning'): readonly Finding[] =>
  report.problems
    .filter((problem) => problem.severity === severity)
    .map((problem) => ({ ...ofRun(problem), place: problem.place, file: problem.place.file }))

/** Why the run fails: the run's own failures less those that an entry tells, problems in files, entries. */
export function errorFindings(report: Report): readonly Finding[] {
  const entries = byWeight(report).filter(([, entry]) => isError(report, entry) && !isStopped(report, entry))
  const told = new Set(entries.map(([, { message }]) => message))
  return [
    ...report.failures.filter(({ message }) => !told.has(message)).map(ofRun),
    ...ofProblems(report, 'error'),
    ...entries.map((keyed) => ofEntry(report, keyed)),
    ...(failsForBreaking(report) ? breaks(report) : []),
  ]
}

/** What needs eyes although nothing failed: what breaks, definitions left alone, the run's warnings, definitions', those in files. */
export function warningFindings(report: Report): readonly Finding[] {
  const entries = byWeight(report)
  const removals = removalsOf(report.warnings)
  return [
    ...(failsForBreaking(report) ? [] : breaks(report)),
    ...entries.filter(([, entry]) => isLeftAlone(report, entry)).map((keyed) => ofEntry(report, keyed)),
    ...report.warnings.filter((warning) => !removals.includes(warning)).map(ofRun),
    ...entries.flatMap(ofWarnings),
    ...ofProblems(report, 'warning'),
  ]
}
