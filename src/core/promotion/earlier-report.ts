import {
  count,
  type Decoder,
  list,
  matchingText,
  members,
  nullable,
  oneOf,
  optional,
  record,
  text,
  UnexpectedValue,
} from '../document/untrusted-json.js'
import type { Hash } from '../model/definition.js'
import { ActionError } from '../model/errors.js'
import { type Action, actions } from '../model/plan.js'
import type { LiveVersion, PublishedSource } from '../model/report.js'
import { sha256Id } from '../text/hex.js'
import { quote } from '../text/quote.js'

/** Limits of a report: its file in bytes, lists in items, texts in UTF-16 units. */
export const reportLimits = {
  bytes: 64 * 1024 * 1024,
  items: 100_000,
  text: 10_000,
} as const

/** The members of an earlier step's report that promotion needs. */
export interface EarlierReport {
  /** The path as the input has it. */
  readonly path: string
  readonly mode: 'plan' | 'publish' | 'comment' | 'rollback'
  /** `owner/name`. */
  readonly repository: string
  /** Milliseconds since the epoch. Null: its run looked at no definition. */
  readonly createdAt: number | null
  /** Null: its run ended before the instance was known. */
  readonly instance: EarlierInstance | null
  readonly observed: 'search' | 'describe' | 'versions' | null
  /** By key. */
  readonly entries: ReadonlyMap<string, EarlierEntry>
  readonly references: readonly EarlierReference[]
}

export interface EarlierInstance {
  readonly id: string
  readonly arn: string
  readonly alias: string | null
}

export interface EarlierEntry {
  readonly action: Action | null
  readonly reason: string | null
  readonly drift: boolean | null
  /** S of the definition in that run. */
  readonly sourceSha256: Hash | null
  /** High to low by version. Null: not known. */
  readonly publishedSources: readonly PublishedSource[] | null
  /** The version that was published last. Null: none is known. */
  readonly baseVersion: number | null
  /** The version that has what is live there. Null: none, or that is not known. */
  readonly liveVersion: LiveVersion | null
}

export interface EarlierReference {
  /** The reference as written in the file. */
  readonly reference: string
  readonly key: string
  /** Null: it was not known. */
  readonly resolved: string | null
  /** The replacement from the files of values there. Null: none. */
  readonly overriddenBy: string | null
}

const name = text(reportLimits.text)
const hash = matchingText(sha256Id, '64 hex digits')
const timeWords = 'a time as in 2026-11-02T08:00:00Z'
const timeText = matchingText(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d{1,9})?Z$/, timeWords)

/** Milliseconds since the epoch. */
const time: Decoder<number> = (value, at) => {
  const parsed = Date.parse(timeText(value, at))
  if (Number.isNaN(parsed)) throw new UnexpectedValue(at, timeWords)
  return parsed
}

const commit = matchingText(/^[0-9a-f]{12}$/, '12 hex digits')

const entry: Decoder<EarlierEntry> = members({
  action: nullable(oneOf(actions)),
  reason: nullable(name),
  drift: nullable(oneOf([true, false])),
  sourceSha256: nullable(hash),
  publishedSources: nullable(
    list(
      members<PublishedSource>({
        source: hash,
        version: count,
        commit,
      }),
      reportLimits.items,
    ),
  ),
  // Only messages need these.
  baseVersion: optional(nullable(count)),
  liveVersion: optional(
    nullable(
      members<LiveVersion>({ version: count, commit: nullable(commit), restored: oneOf([true, false]) }),
    ),
  ),
})

const document = members({
  mode: oneOf(['plan', 'publish', 'comment', 'rollback'] as const),
  context: members({ repository: name }),
  createdAt: nullable(time),
  instance: nullable(members<EarlierInstance>({ id: name, arn: name, alias: nullable(name) })),
  observed: nullable(oneOf(['search', 'describe', 'versions'] as const)),
  entries: record(entry, reportLimits.items),
  references: list(
    members<EarlierReference>({
      reference: name,
      key: name,
      resolved: nullable(text(reportLimits.bytes)),
      overriddenBy: optional(name),
    }),
    reportLimits.items,
  ),
})

/**
 * Reads a report, which anybody may have written.
 *
 * @param value the parsed JSON of its file
 * @param path of the file, as the input has it
 * @throws ActionError (`promotion-report-invalid`, `promotion-report-schema`)
 */
export function readEarlierReport(value: unknown, path: string): EarlierReport {
  try {
    assertSchema(value, path)
    const { context, ...rest } = document(value, 'the document')
    return { ...rest, path, repository: context.repository }
  } catch (cause) {
    if (!(cause instanceof UnexpectedValue)) throw cause
    throw invalidReport(path, `is no report of this action: ${cause.message}`, cause)
  }
}

const whatToGive =
  'Give the path that the output report-path of an earlier step of this job names, of the same version of this action.'

/** @param what the rest of a sentence that starts with the file */
export function invalidReport(path: string, what: string, cause?: unknown): ActionError {
  return new ActionError(
    'invalid-input',
    'promotion-report-invalid',
    `require-published-on: the file ${quote(path)} ${what}. ${whatToGive}`,
    cause === undefined ? {} : { cause },
  )
}

/** Accepts only the schema version that we know: another one may give the same names another meaning. */
function assertSchema(value: unknown, path: string): void {
  const { schema } = members<{ schema: unknown }>({ schema: (each) => each })(value, 'the document')
  if (schema === 1) return
  const found = typeof schema === 'number' ? String(schema) : 'no number'
  throw new ActionError(
    'invalid-input',
    'promotion-report-schema',
    `require-published-on: the report ${quote(path)} has the schema ${found}, and this version reads schema 1. Use the same version of this action in both steps.`,
  )
}
