import {
  count,
  type Decoder,
  list,
  matchingText,
  nullable,
  object,
  oneOf,
  text,
  UnexpectedValue,
} from '../document/untrusted-json.js'
import type { Problem } from '../model/definition.js'
import { ActionError } from '../model/errors.js'
import { actions, type EntryAlias } from '../model/plan.js'
import { type Entry, type Failure, failureReasons, type Report, type Warning } from '../model/report.js'
import { rowReasons } from '../plan/plan-table.js'
import { commitId, sha256Id } from '../text/hex.js'

/** Limits of a prepared comment: its file in bytes, lists in items, texts in UTF-16 units. */
export const preparedLimits = {
  bytes: 2 * 1024 * 1024,
  entries: 2_000,
  problems: 500,
  remarks: 100,
  warnings: 20,
  text: 5_000,
  name: 1_000,
} as const

/** The reported members of a definition: no ARN, no id, nothing that could be a link. */
export type PreparedEntry = Pick<
  Entry,
  | 'kind'
  | 'name'
  | 'file'
  | 'action'
  | 'version'
  | 'previousVersion'
  | 'contentSha256'
  | 'liveSha256'
  | 'row'
  | 'overwrites'
  | 'reason'
  | 'message'
  | 'warnings'
  | 'metadata'
> & { readonly key: string; readonly status: PreparedStatus; readonly alias: PreparedAlias | null }

type PreparedAlias = Pick<EntryAlias, 'name' | 'version' | 'previousVersion'>

const statuses = ['planned', 'checked', 'unchanged', 'failed', 'skipped', 'blocked', 'invalid'] as const
type PreparedStatus = (typeof statuses)[number]

/**
 * The file of a pull request's run that may not comment, for a run that may: facts of a plan and no markdown, because
 * the posting run trusts none of it and renders it itself. It has no plan digest, so nothing of it can pass as
 * reviewed.
 */
export interface PreparedComment extends Pick<Report, 'sectionId' | 'observed' | 'notices'> {
  readonly schema: 1
  /** `owner/name` of the repository into which the pull request is to be merged. */
  readonly repository: string
  readonly pullRequest: number
  /** The pull request's own head, 40 or 64 hex digits. */
  readonly headCommit: string
  readonly commentKey: string
  /** The instance's name for people. */
  readonly instance: string
  readonly entries: readonly PreparedEntry[]
  readonly problems: readonly Problem[]
  readonly warnings: readonly Warning[]
  readonly failures: readonly Failure[]
}

/** The `workflow_run` event of a run, as GitHub itself reports it. */
export interface Origin {
  /** Id of the run that ended, in decimal digits. */
  readonly runId: string
  /** The event that started that run. */
  readonly event: string
  readonly headCommit: string
  /** `owner/name`. */
  readonly headRepository: string
}

const longText = text(preparedLimits.text)
const name = text(preparedLimits.name)
const code = matchingText(/^[a-z][a-z-]{0,63}$/, 'a code of small letters and hyphens')
const hash = matchingText(sha256Id, '64 hex digits')
const warning: Decoder<Warning> = object({ code, message: longText })

const entry: Decoder<PreparedEntry> = object({
  key: name,
  kind: oneOf(['view', 'module']),
  name,
  file: name,
  status: oneOf(statuses),
  action: nullable(oneOf(actions)),
  version: nullable(count),
  previousVersion: nullable(count),
  contentSha256: nullable(hash),
  liveSha256: nullable(hash),
  row: nullable(oneOf(rowReasons)),
  overwrites: oneOf(['nobody', 'console', 'unknown'] as const),
  reason: nullable(code),
  message: nullable(longText),
  warnings: list(warning, preparedLimits.warnings),
  metadata: oneOf([true, false]),
  alias: nullable(
    object({
      name: matchingText(/^[\w$-]{1,100}$/, 'the name of an alias'),
      version: nullable(count),
      previousVersion: nullable(count),
    }),
  ),
})

const problem: Decoder<Problem> = object({
  severity: oneOf(['error', 'warning', 'notice'] as const),
  code,
  message: longText,
  place: object({ file: name, line: count, column: count }),
})

const preparedComment: Decoder<PreparedComment> = object({
  schema: oneOf([1]),
  repository: matchingText(/^[\w.-]{1,100}\/[\w.-]{1,100}$/, 'the owner and the name of a repository'),
  pullRequest: count,
  headCommit: matchingText(commitId, 'the 40 or 64 hex digits of a commit'),
  commentKey: matchingText(/^\P{Cc}{1,100}$/u, 'one line of at most 100 characters'),
  sectionId: matchingText(/^[0-9a-f]{12}$/, '12 hex digits'),
  instance: name,
  observed: nullable(oneOf(['search', 'describe', 'versions'])),
  entries: list(entry, preparedLimits.entries),
  problems: list(problem, preparedLimits.problems),
  warnings: list(warning, preparedLimits.remarks),
  notices: list(longText, preparedLimits.remarks),
  failures: list(
    object<Failure>({ reason: oneOf(failureReasons), code, message: longText }),
    preparedLimits.remarks,
  ),
})

/**
 * Reads a prepared comment, which anybody may have written.
 *
 * @param value the parsed JSON of its file
 * @throws ActionError (`comment-file-invalid`) if a member is missing, unknown or beyond its limit
 */
export function readPrepared(value: unknown): PreparedComment {
  try {
    return preparedComment(value, 'the document')
  } catch (cause) {
    if (!(cause instanceof UnexpectedValue)) throw cause
    throw new ActionError(
      'invalid-input',
      'comment-file-invalid',
      `The file of the input comment-file is no prepared comment: ${cause.message}. Give the file that the output comment-path of the same version of this action names, as it was uploaded.`,
      { cause },
    )
  }
}
