import { groupBy } from '../core/diff/shared/group-by.js'
import type { Problem } from '../core/model/definition.js'
import type { ChangedPlace } from '../core/model/difference.js'
import type { Entry, Report } from '../core/model/report.js'
import { removalWarnings } from '../core/plan/removed.js'
import { explanation } from './advice.js'
import { isUnexplained, updateRemark } from './update-remark.js'
import type { Keyed } from './words.js'
import { bySeverity, entryReason, isStopped, onlyWarns, reasonWords } from './words.js'

/** Something that a reader must see, in the report's words: foreign text, which each renderer escapes. */
export interface Finding {
  /** The definition; null: the run, or a place in a file. */
  readonly key: string | null
  /** `blocked: unpublished draft`, or a problem's code in words. */
  readonly what: string
  /** A heading of docs/errors.md, or the entry's status. */
  readonly code: string
  /** What happened and what to do. */
  readonly message: string
  readonly place: ChangedPlace | null
  readonly file: string | null
}

/** Whether the run fails because it is not known who changed the live content of this definition. */
const failsUnexplained = ({ failures }: Report, entry: Entry): boolean =>
  isUnexplained(entry) && failures.some(({ code }) => code === 'drift-unexplained')

/** Not published although the run went on: drifted, superseded, on hold, or what would stop only a publish. */
const isLeftAlone = (report: Report, entry: Entry): boolean =>
  entry.status === 'skipped'
    ? !isStopped(report, entry) && !failsUnexplained(report, entry)
    : onlyWarns(report, entry)

const isError = (report: Report, entry: Entry): boolean =>
  entry.status === 'failed' ||
  (entry.status === 'blocked' && !onlyWarns(report, entry)) ||
  failsUnexplained(report, entry)

/** The code of the run's failure with the same message, if there is one. */
function codeOf({ failures }: Report, entry: Entry): string {
  const { message, reason, status } = entry
  if (isUnexplained(entry)) return 'drift-unexplained'
  return failures.find((failure) => failure.message === message)?.code ?? reason ?? status
}

/** `skipped: superseded`. A definition on hold has its own words. */
function resultWords(entry: Entry): string {
  if (entry.action === 'held') return 'on hold after a rollback'
  const reason = entryReason(entry)
  return reason ? `${entry.status}: ${reason}` : entry.status
}

/** A plan may pass where a publish would stop or fail; its reader must know. */
function messageOf(report: Report, entry: Entry): string {
  const message = explanation(entry)
  const but = report.failures.length === 0 ? 'This plan passes, but a' : 'A'
  if (onlyWarns(report, entry)) return `${message} ${but} publish would stop before its first write.`
  return report.mode === 'plan' && entry.status === 'skipped' && isUnexplained(entry)
    ? `${message} ${but} publish would leave the definition alone and fail.`
    : message
}

const entryFinding = (report: Report, [key, entry]: Keyed): Finding => ({
  key,
  code: codeOf(report, entry),
  what: resultWords(entry),
  message: messageOf(report, entry),
  place: entry.place,
  file: entry.file,
})

/** What the service refused of a definition, each at its line; otherwise the definition's result. */
const ofFailed = (report: Report, keyed: Keyed): readonly Finding[] => {
  const [, { status, problems }] = keyed
  const whole = entryFinding(report, keyed)
  if (status !== 'failed' || problems.length === 0) return [whole]
  return problems.map(({ code, message, place }) => ({ ...whole, code, message, place, file: place.file }))
}

const runFinding = ({ code, message }: { code: string; message: string }): Finding => ({
  key: null,
  code,
  what: reasonWords(code),
  message,
  place: null,
  file: null,
})

const warningFindingsOf = ([key, entry]: Keyed): readonly Finding[] =>
  entry.warnings.map((warning) => {
    const finding = runFinding(warning)
    // Whether it did, does or may undo something, the entry knows better than the code.
    const what = undoesWork(finding) ? updateRemark(entry) || finding.what : finding.what
    return { ...finding, what, key, place: warning.place ?? entry.place, file: entry.file }
  })

/** A run that fails for breaking changes reports them as errors, and so removed definitions that are live. */
const failsForBreaking = ({ failures }: Report): boolean =>
  failures.some(({ code }) => code === 'breaking-change')

const breakingFindingsOf = ([key, { difference, place, file }]: Keyed): readonly Finding[] =>
  (difference?.breaking ?? []).map((breaking) => {
    const finding = runFinding(breaking)
    const what = `breaking: ${finding.what}`
    return { ...finding, what, key, place: breaking.place ?? place, file }
  })

const breakingFindings = (report: Report): readonly Finding[] => [
  ...bySeverity(report).flatMap(breakingFindingsOf),
  ...removalWarnings(report.warnings).map(runFinding),
]

const problemFindings = (report: Report, severity: Problem['severity']): readonly Finding[] =>
  report.problems
    .filter((problem) => problem.severity === severity)
    .map((problem) => ({ ...runFinding(problem), place: problem.place, file: problem.place.file }))

/** Messages that several definitions failed with: each is one failure of the run, which names them. */
export function sharedMessages({ failures, entries }: Report): ReadonlySet<string | null> {
  const byMessage = groupBy(Object.values(entries), ({ message }) => message)
  const shared = failures.filter(({ message }) => (byMessage.get(message)?.length ?? 0) > 1)
  return new Set(shared.map(({ message }) => message))
}

/** Why the run fails: the run's own failures, except those that an entry has too; problems in files; entries. */
export function errorFindings(report: Report): readonly Finding[] {
  const entries = bySeverity(report).filter(
    ([, entry]) => isError(report, entry) && !isStopped(report, entry),
  )
  const shared = sharedMessages(report)
  const own = entries.filter(([, { message }]) => !shared.has(message))
  const ofEntries = new Set(own.map(([, { message }]) => message))
  return [
    ...report.failures.filter(({ message }) => !ofEntries.has(message)).map(runFinding),
    ...problemFindings(report, 'error'),
    ...own.flatMap((keyed) => ofFailed(report, keyed)),
    ...(failsForBreaking(report) ? breakingFindings(report) : []),
  ]
}

/** Somebody's work is lost: it must not be missed among other warnings. */
const undoesWork = ({ code }: Finding): boolean => code === 'overwrites-console-edit'

/**
 * What needs attention although nothing failed: breaking changes, updates that undo a console change, definitions left
 * alone, the run's warnings, those of definitions, those in files.
 */
export function warningFindings(report: Report): readonly Finding[] {
  const entries = bySeverity(report)
  const removals = removalWarnings(report.warnings)
  const ofDefinitions = entries.flatMap(warningFindingsOf)
  return [
    ...(failsForBreaking(report) ? [] : breakingFindings(report)),
    ...ofDefinitions.filter(undoesWork),
    ...entries.filter(([, entry]) => isLeftAlone(report, entry)).map((keyed) => entryFinding(report, keyed)),
    ...report.warnings.filter((warning) => !removals.includes(warning)).map(runFinding),
    ...ofDefinitions.filter((finding) => !undoesWork(finding)),
    ...problemFindings(report, 'warning'),
  ]
}

/** What may be right, at its place in a file. */
export function noticeFindings(report: Report): readonly Finding[] {
  return problemFindings(report, 'notice')
}
