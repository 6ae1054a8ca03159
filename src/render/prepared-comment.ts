import { type PreparedComment, type PreparedEntry, preparedLimits } from '../core/comment/prepared-comment.js'
import type { Problem } from '../core/model/definition.js'
import type { Report, Warning } from '../core/model/report.js'
import { cutTo } from './escape.js'
import { withoutArns } from './redact.js'
import { bySeverity, instanceName, type Keyed } from './words.js'

/** The comment's destination, from the run's own event and inputs. */
export type Address = Pick<PreparedComment, 'repository' | 'pullRequest' | 'headCommit' | 'commentKey'>

const shortenedNotice =
  'Shortened: this was too long for the file in which it came here. The job summary of the run that made it has the rest.'

/**
 * The file of a plan whose comment could not be posted. Without ARNs: everyone who can read the repository can read its
 * artifacts, and nothing masks them. Content beyond the limits is cut, the least important first.
 */
export function preparedComment(report: Report, address: Address): string {
  // Twelve hex digits may all be decimal, and then look like an account.
  const redacted = { ...withoutArns(report), sectionId: report.sectionId }
  for (let max: number = preparedLimits.entries; ; max = Math.floor(max / 2)) {
    const text = `${JSON.stringify(prepared(redacted, address, max), null, 1)}\n`
    if (Buffer.byteLength(text) <= preparedLimits.bytes) return text
  }
}

function prepared(report: Report, address: Address, max: number): PreparedComment {
  const { sectionId, observed } = report
  const entries = bySeverity(report).filter(isPlannedEntry)
  const problems = report.problems.slice(0, Math.min(max, preparedLimits.problems))
  const remarks = Math.min(max, preparedLimits.remarks - 1)
  const isCut = entries.length > max || problems.length < report.problems.length
  return {
    schema: 1,
    ...address,
    sectionId,
    observed,
    instance: name(instanceName(report)),
    entries: entries.slice(0, max).map(preparedEntry),
    problems: problems.map(preparedProblem),
    warnings: report.warnings.slice(0, remarks).map(preparedWarning),
    notices: [...report.notices.slice(0, remarks).map(long), ...(isCut ? [shortenedNotice] : [])],
    failures: report.failures
      .slice(0, remarks)
      .map(({ reason, code, message }) => ({ reason, code, message: long(message) })),
  }
}

type Planned = readonly [key: string, entry: Keyed[1] & Pick<PreparedEntry, 'status'>]

/** Only a trusted run may report the result of a publish. */
function isPlannedEntry(keyed: Keyed): keyed is Planned {
  return keyed[1].status !== 'published' && keyed[1].status !== 'updated'
}

function preparedEntry([key, entry]: Planned): PreparedEntry {
  const { kind, status, action, version, previousVersion, metadata, reason, message } = entry
  const { contentSha256, liveSha256, row, overwrites, alias } = entry
  return {
    kind,
    status,
    action,
    version,
    previousVersion,
    metadata,
    reason,
    contentSha256,
    liveSha256,
    row,
    overwrites,
    alias: alias && { name: alias.name, version: alias.version, previousVersion: alias.previousVersion },
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
