import type { Entry, FailureReason, Report } from '../core/model/report.js'
import { failureReasons } from '../core/model/report.js'
import { isAliasAlone } from './alias.js'
import { summaryMarkdown } from './summary.js'
import { madeVersion } from './words.js'

export const outputNames = [
  'mode',
  'changed',
  'published',
  'versions',
  'version-numbers',
  'published-versions',
  'plan-digest',
  'failure-reason',
  'summary-markdown',
  'release-notes',
  'report-path',
  'html-path',
  'comment-id',
  'comment-url',
  'comment-path',
  'sarif-path',
] as const
export type OutputName = (typeof outputNames)[number]

/** The comment's id and address, or the path of the file from which it can be posted; absent: there is none. */
export interface CommentOutputs {
  readonly commentId?: string
  readonly commentUrl?: string
  readonly commentPath?: string
}

/** Values that the report lacks because they depend on where it is written; empty: there is none. */
export interface OutputExtras extends CommentOutputs {
  readonly reportPath: string
  readonly htmlPath: string
  readonly sarifPath?: string
  /** The section for a release; it depends on `comment-arns`, which the report does not know. */
  readonly releaseNotes?: string
}

const summaryLimit = 60_000

/** The members of an entry in the output `versions`, in addition to its `reason` if there is one. */
const members = [
  'kind',
  'name',
  'file',
  'status',
  'action',
  'id',
  'arn',
  'version',
  'versionArn',
  'previousVersion',
  'contentSha256',
  'sourceSha256',
  'pending',
  'live',
  'drift',
  'alias',
] as const satisfies readonly (keyof Entry)[]

function versionsEntry(entry: Entry): Readonly<Record<string, unknown>> {
  const names = entry.reason === null ? members : [...members, 'reason' as const]
  return Object.fromEntries(names.map((name) => [name, entry[name]]))
}

function mapEntries(report: Report, value: (entry: Entry) => unknown): string {
  return JSON.stringify(
    Object.fromEntries(Object.entries(report.entries).map(([key, entry]) => [key, value(entry)])),
  )
}

const making: readonly Entry['action'][] = ['create', 'update', 'version', 'rollback']

/**
 * Whether an entry makes a version, or would, or only moves an alias. Not one that a newer commit supersedes, nor one
 * that a rollback would have to create.
 */
const changes = (entry: Entry): boolean => {
  const { action, reason, alias } = entry
  const writes = making.includes(action) || alias !== null || isAliasAlone(entry)
  return writes && reason !== 'superseded' && reason !== 'not-found'
}

/** The value of `failure-reason`: the first of the run's failures in the contract's order; empty: success. */
export function failureReason(report: Report): FailureReason | '' {
  return failureReasons.find((reason) => report.failures.some((failure) => failure.reason === reason)) ?? ''
}

/** Every output of the action, as text. */
export function outputs(report: Report, extra: OutputExtras): Record<OutputName, string> {
  const entries = Object.values(report.entries)
  const published = entries.filter(madeVersion)
  return {
    mode: report.mode,
    changed: String(entries.some(changes)),
    published: String(published.length > 0),
    versions: mapEntries(report, versionsEntry),
    'version-numbers': mapEntries(report, (entry) => entry.version),
    'published-versions': JSON.stringify(published.map(versionsEntry)),
    'plan-digest': report.planDigest ?? '',
    'failure-reason': failureReason(report),
    'summary-markdown': summaryMarkdown(report, summaryLimit),
    'release-notes': extra.releaseNotes ?? '',
    'report-path': extra.reportPath,
    'html-path': extra.htmlPath,
    ...commentOutputs(extra),
    'sarif-path': extra.sarifPath ?? '',
  }
}

/** The outputs that are known only after the comment was posted. */
export function commentOutputs({ commentId = '', commentUrl = '', commentPath = '' }: CommentOutputs) {
  return { 'comment-id': commentId, 'comment-url': commentUrl, 'comment-path': commentPath }
}
