import type { Entry, Failure, FailureReason, Report } from '../core/model/report.js'
import { removalWarnings } from '../core/plan/removed.js'
import { isBreaking } from '../core/report/by-severity.js'
import { aliasCount, isAliasAlone } from './alias.js'
import { plural } from './markdown.js'
import { isUnexplained, undoesConsoleEdit } from './update-remark.js'
import {
  isLiveUnversioned,
  isStopped,
  liveUnversionedWords,
  madeVersion,
  mayHaveVersion,
  onlyWarns,
} from './words.js'

const failed: Readonly<Record<FailureReason, string>> = {
  'invalid-input': 'The inputs are not valid',
  'invalid-definition': 'Definitions are not valid',
  'no-credentials': 'There are no AWS credentials',
  'instance-not-found': 'The instance was not found',
  'plan-changed': 'The plan is not the one that was reviewed',
  'drift-found': 'Definitions drifted',
  blocked: 'Definitions are blocked',
  cancelled: 'The run was cancelled',
  timeout: 'The run ran out of time',
  'access-denied': 'AWS denied access',
  'quota-exceeded': 'A quota of Amazon Connect is full',
  throttled: 'Amazon Connect throttled the run',
  conflict: 'Somebody else changed a definition during the run',
  'verify-failed': 'What was published could not be verified',
  'publish-failed': 'Publishing failed',
  'service-unavailable': 'Amazon Connect did not answer',
  'changes-found': 'The instance differs from the repository',
  internal: 'The action itself failed',
}

/** Words for codes of a reason with several causes, if the reason's words fit only one of them. */
const failedByCode: Readonly<Record<string, string>> = {
  'breaking-change': 'There are breaking changes',
  'clock-skew': "The runner's clock is wrong",
  'credentials-expired': 'The AWS credentials have expired',
  'credentials-refused': 'AWS rejected the credentials',
  'endpoint-not-found': 'The endpoint of Amazon Connect was not found',
  'drift-unexplained': 'Definitions drifted, or an earlier publish did not finish',
  'output-not-written': 'The outputs cannot be written',
}

const statusWords: Partial<Record<Entry['status'], string>> = {
  failed: 'failed',
  invalid: 'invalid',
  blocked: 'blocked',
  skipped: 'skipped',
  updated: 'with new description or tags',
}
const actionWords: Partial<Record<NonNullable<Entry['action']>, string>> = {
  create: 'to create',
  update: 'to update',
  version: 'new version (already live)',
  rollback: 'to roll back',
  metadata: 'with new description or tags',
}

/** For a plan, which succeeds nevertheless. */
const stopsPublish = 'blocked (a publish would stop)'
const unexplained = 'drifted or left by an unfinished publish'
const onHold = 'on hold after a rollback'

/** The word under which the headline counts an entry; null: it does not count it. */
function countWord(report: Report, entry: Entry): string | null {
  if (isLiveUnversioned(entry)) return null
  if (isStopped(report, entry)) return entry.action === null ? null : 'not done'
  if (onlyWarns(report, entry)) return stopsPublish
  if (entry.status === 'skipped' && entry.reason === 'drifted')
    return isUnexplained(entry) ? unexplained : 'drifted'
  if (entry.action === 'held') return onHold
  if (isAliasAlone(entry) && entry.alias !== null) return null
  if (entry.status === 'planned' && entry.action) return actionWords[entry.action] ?? null
  return statusWords[entry.status] ?? null
}

const inOrder = [
  ...new Set([
    ...Object.values(actionWords),
    ...Object.values(statusWords),
    ...[stopsPublish, 'drifted', unexplained, onHold, 'not done'],
  ]),
]

/** Plurals that differ from the singular. */
const plurals: Readonly<Record<string, string>> = {
  'new version (already live)': 'new versions (already live)',
}

function counts(report: Report): string {
  const kinds = Object.values(report.entries).map((entry) => countWord(report, entry))
  return inOrder
    .map((word) => ({ word, count: kinds.filter((kind) => kind === word).length }))
    .filter(({ count }) => count > 0)
    .map(({ word, count }) => `${count} ${count > 1 ? (plurals[word] ?? word) : word}`)
    .concat(
      aliasCount(Object.values(report.entries)),
      undoingWords(report),
      breakingWords(report),
      removalWords(report),
    )
    .filter(Boolean)
    .join(', ')
}

/** Number of definitions that undo a console change, or may, in words; empty: none. */
function undoingWords({ entries }: Report): string {
  const carriedOut = Object.values(entries).filter(
    (entry) => undoesConsoleEdit(entry) && (entry.status === 'planned' || entry.status === 'published'),
  )
  const count = (overwrites: Entry['overwrites']) =>
    carriedOut.filter((entry) => entry.overwrites === overwrites).length
  const isDone = carriedOut.some(({ status }) => status === 'published')
  const [certain, possible] = [count('console'), count('unknown')]
  return [
    certain > 0 ? `${certain} ${undoWord(certain, isDone)} ${consoleChanges(certain)}` : '',
    possible > 0 ? `${possible} may ${isDone ? 'have undone' : 'undo'} ${consoleChanges(possible)}` : '',
  ]
    .filter(Boolean)
    .join(', ')
}

function undoWord(count: number, isDone: boolean): string {
  if (isDone) return 'undid'
  return count === 1 ? 'undoes' : 'undo'
}

const consoleChanges = (count: number): string => (count === 1 ? 'a console change' : 'console changes')

/** Number of definitions with breaking changes, in words; empty: none. */
function breakingWords({ entries }: Report): string {
  const breaking = Object.values(entries).filter(isBreaking).length
  return breaking > 0 ? `${breaking} breaking` : ''
}

/** Number of definitions that are live but no longer in the repository; they have no entry. */
function removalWords({ warnings }: Report): string {
  const { length } = removalWarnings(warnings)
  return length > 0 ? `${length} removed but live` : ''
}

const colon = (before: string, after: string): string => (after ? `${before}: ${after}` : before)
const comma = (before: string, after: string): string => [before, after].filter(Boolean).join(', ')

function failureLine(report: Report, { reason, code }: Failure, show: ShowKey): string {
  const what = failedByCode[code] ?? failed[reason]
  const published = Object.values(report.entries).filter(madeVersion).length
  const live = liveUnversioned(report, show)
  const rest = comma(live, counts(report))
  if (published > 0) return comma(`❌ ${made(report, published)}`, rest)
  const done: Partial<Record<Report['mode'], string>> = { publish: 'published', rollback: 'rolled back' }
  const word = done[report.mode]
  const nothing = word && !live ? `, nothing was ${word}` : ''
  return colon(`❌ ${what}${nothing}`, rest)
}

/** Definitions that are live although publishing failed: a single one by name; empty: none. */
function liveUnversioned({ entries }: Report, show: ShowKey): string {
  const live = Object.entries(entries).filter(([, entry]) => isLiveUnversioned(entry))
  const [first] = live
  if (!first) return ''
  if (live.length > 1)
    return live.some(([, entry]) => mayHaveVersion(entry))
      ? `${live.length} are live, and no version of them is known`
      : `${live.length} are live but have no version yet`
  return `${show(first[0])} is ${liveUnversionedWords(first[1])}`
}

function successLine(report: Report, entries: readonly Entry[]): string {
  const rest = counts(report)
  const count = (status: Entry['status']) => entries.filter((entry) => entry.status === status).length
  if (count('checked') > 0) return `⚠️ ${plural(count('checked'), 'definition')} checked, none compared`
  if (count('published') > 0) return comma(`✅ ${made(report, count('published'))}`, rest)
  if (count('updated') > 0) return `✅ No version needed, ${rest}`
  if (count('planned') > 0 || entries.some((entry) => onlyWarns(report, entry))) return `📋 Plan: ${rest}`
  if (entries.length === 0) return comma('⚠️ No definitions found', rest)
  return comma(
    `${rest ? '⚠️' : '✅'} Nothing to ${report.mode === 'rollback' ? 'roll back' : 'publish'}`,
    rest,
  )
}

/** `Published 2 versions`; for a rollback, whose versions have older content, `Rolled back 2 definitions`. */
function made({ mode }: Report, count: number): string {
  return mode === 'rollback'
    ? `Rolled back ${plural(count, 'definition')}`
    : `Published ${plural(count, 'version')}`
}

/** Escapes a definition's key, which is foreign text, for the headline's destination. */
export type ShowKey = (key: string) => string

/** The result in one line; the only foreign text in it comes from `show`. */
export function headline(report: Report, show: ShowKey): string {
  const entries = Object.values(report.entries)
  const [first] = report.failures
  if (report.mode === 'comment' && first?.code !== 'internal') {
    return first
      ? '❌ The prepared comment was not posted'
      : '✅ The comment is in step with what was prepared'
  }
  return first ? failureLine(report, first, show) : successLine(report, entries)
}
