import { findingCodes } from '../core/check/finding-codes.js'
import { problemCodes } from '../core/document/problem-codes.js'
import { sha256 } from '../core/hash/sha256.js'
import type { FailureReason, Report } from '../core/model/report.js'
import { oneLine, visible } from './escape.js'
import { errorFindings, type Finding, noticeFindings, warningFindings } from './findings.js'
import { encodedPath, pathInRepository } from './markdown.js'
import { reasonWords } from './words.js'

type Level = 'error' | 'warning' | 'note'
type LeveledFinding = Finding & { readonly level: Level }
type LocatedFinding = LeveledFinding & { readonly file: string }

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'
/** GitHub shows no more results of a run. */
const maxResults = 5_000

/**
 * The report as SARIF 2.1.0, for code scanning: a result for each finding that has a file, worst first, and a notification
 * for each of the others.
 *
 * @param errorsPage address of the page that has a heading for each code; empty: rules get no `helpUri`
 */
export function sarif(report: Report, errorsPage: string): string {
  const findings = [
    ...ofLevel('error', errorFindings(report)),
    ...ofLevel('warning', warningFindings(report)),
    ...ofLevel('note', noticeFindings(report)),
  ]
  const results = findings.filter(isLocated).slice(0, maxResults)
  const rules = [...new Set(results.map(({ code }) => code))].toSorted()
  const run = {
    tool: { driver: { name: 'connect-publish', rules: rules.map((code) => ruleOf(code, errorsPage)) } },
    automationDetails: { id: `connect-publish/${report.sectionId}/` },
    columnKind: 'utf16CodeUnits',
    originalUriBaseIds: { '%SRCROOT%': { description: { text: 'The root of the repository.' } } },
    invocations: [invocationOf(report, findings)],
    results: withFingerprints(results).map(([finding, fingerprint]) =>
      resultOf(finding, rules, fingerprint, report),
    ),
  }
  return `${JSON.stringify({ $schema: schema, version: '2.1.0', runs: [run] }, null, 2)}\n`
}

const ofLevel = (level: Level, findings: readonly Finding[]): readonly LeveledFinding[] =>
  findings.map((finding) => ({ ...finding, level }))

const isLocated = (finding: LeveledFinding): finding is LocatedFinding => finding.file !== null

function ruleOf(code: string, errorsPage: string): object {
  const words = reasonWords(code)
  const { meaning, remedy } =
    Object.entries({ ...problemCodes, ...findingCodes }).find(([known]) => known === code)?.[1] ?? {}
  return {
    id: code,
    shortDescription: { text: words.slice(0, 1).toUpperCase() + words.slice(1) },
    ...(meaning && { fullDescription: { text: meaning } }),
    help: {
      text:
        [meaning, remedy].filter(Boolean).join(' ') || 'docs/errors.md says what it means and what to do.',
    },
    ...(errorsPage && { helpUri: `${errorsPage}#${code}` }),
  }
}

/** Reasons for which a run fails although it did all its work. */
const checkReasons: readonly FailureReason[] = [
  'invalid-definition',
  'drift-found',
  'blocked',
  'changes-found',
]

/** Findings without a file, and whether the run did its work. */
function invocationOf({ failures }: Report, findings: readonly LeveledFinding[]): object {
  const notifications = findings
    .filter((finding) => !isLocated(finding))
    .map(({ level, code, message }) => ({ level, descriptor: { id: code }, message: plain(message) }))
  const executionSuccessful = failures.every(({ reason }) => checkReasons.includes(reason))
  return { executionSuccessful, toolExecutionNotifications: notifications }
}

function resultOf(
  finding: LocatedFinding,
  rules: readonly string[],
  fingerprint: string,
  { context }: Report,
): object {
  const { code, level, key, message, file, place } = finding
  const words = message + (place?.note ?? '')
  const region = { startLine: place?.line ?? 1, startColumn: place?.column ?? 1 }
  const artifactLocation = { uri: encodedPath(pathInRepository(context, file)), uriBaseId: '%SRCROOT%' }
  return {
    ruleId: code,
    ruleIndex: rules.indexOf(code),
    level,
    message: plain(key === null ? words : `${key} ${finding.what}. ${words}`),
    locations: [{ physicalLocation: { artifactLocation, region } }],
    partialFingerprints: { 'connectPublish/v1': fingerprint },
  }
}

/** Plain text of SARIF, in which `[…](…)` would be a link. */
const plain = (text: string): object => ({ text: visible(text).replaceAll('](', '] (') || '–' })

/**
 * Identifies each finding, even after it moved in its file: by its words without the places in them, and by its number among
 * equal ones.
 */
function withFingerprints(
  findings: readonly LocatedFinding[],
): readonly (readonly [LocatedFinding, string])[] {
  const seen = new Map<string, number>()
  return findings.map((finding) => {
    const { code, file, key, message } = finding
    const words = oneLine(message).replace(/\b(line|column) \d+/g, '$1')
    const same = sha256(JSON.stringify([code, file, key, words]))
    const count = (seen.get(same) ?? 0) + 1
    seen.set(same, count)
    return [finding, `${same.slice(0, 32)}:${count}`]
  })
}
