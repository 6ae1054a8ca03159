import { type PreparedComment, type PreparedEntry, preparedLimits } from '../core/prepared-comment.js'
import type { Problem, Report, Warning } from '../core/types.js'
import { cutTo } from './escape.js'
import { withoutArns } from './redact.js'
import { byWeight, instanceName, type Keyed } from './words.js'

/** Where it belongs, as the run's own event and inputs say. */
export type Address = Pick<PreparedComment, 'repository' | 'pullRequest' | 'headCommit' | 'commentKey'>

const shortened =
  'Shortened: this was too long for the file in which it came here. The job summary of the run that made it has the rest.'

/**
 * The file that a plan leaves whose comment could not be posted. Without ARNs: whoever can read the repository can read
 * its artifacts, and nothing masks them. What is beyond the limits is cut, what matters least first.
 */
export function preparedComment(report: Report, address: Address): string {
  // Of twelve hex digits all may be decimal, and then look like an account.
  const told = { ...withoutArns(report), sectionId: report.sectionId }
  for (let most: number = preparedLimits.entries; ; most = Math.floor(most / 2)) {
    const text = `${JSON.stringify(prepared(told, address, most), null, 1)}\n`
    if (Buffer.byteLength(text) <= preparedLimits.bytes) return text
  }
}

function prepared(report: Report, address: Address, most: number): PreparedComment {
  const { sectionId, observed } = report
  const entries = byWeight(report).filter(isOfPlan)
  const problems = report.problems.slice(0, Math.min(most, preparedLimits.problems))
  const remarks = Math.min(most, preparedLimits.remarks - 1)
  const isCut = entries.length > most || problems.length < report.problems.length
  return {
    schema: 1,
    ...address,
    ...{ sectionId, observed },
    instance: name(instanceName(report)),
    entries: entries.slice(0, most).map(preparedEntry),
    problems: problems.map(preparedProblem),
    warnings: report.warnings.slice(0, remarks).map(preparedWarning),
    notices: [...report.notices.slice(0, remarks).map(long), ...(isCut ? [shortened] : [])],
    failures: report.failures
      .slice(0, remarks)
      .map(({ reason, code, message }) => ({ reason, code, message: long(message) })),
  }
}

type Planned = readonly [key: string, entry: Keyed[1] & Pick<PreparedEntry, 'status'>]

/** What a publish did is told by nobody who was not trusted to do it. */
function isOfPlan(keyed: Keyed): keyed is Planned {
  return keyed[1].status !== 'published' && keyed[1].status !== 'updated'
}

function preparedEntry([key, entry]: Planned): PreparedEntry {
  const { kind, status, action, version, previousVersion, metadata, reason, message } = entry
  const { contentSha256, liveSha256, row, overwrites } = entry
  return {
    ...{ kind, status, action, version, previousVersion, metadata, reason },
    ...{ contentSha256, liveSha256, row, overwrites },
    key: name(key),
    name: name(entry.name),
    file: name(entry.file),
    message: message === null ? null : long(message),
    warnings: entry.warnings.slice(0, preparedLimits.warnings).map(preparedWarning),
  }
}

function preparedWarning({ code, message }: Warning): Warning {
  return { code, message: long(message) }
}

function preparedProblem({ severity, code, message, place }: Problem): Problem {
  return { severity, code, message: long(message), place: { ...place, file: name(place.file) } }
}

function long(text: string): string {
  return cutTo(text, preparedLimits.text)
}

function name(text: string): string {
  return cutTo(text, preparedLimits.name)
}
