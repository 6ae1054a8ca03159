import type { Action } from '../core/model/plan.js'
import type { Entry, Report } from '../core/model/report.js'
import { planWarnings } from '../core/plan/plan-warnings.js'
import { removalWarnings } from '../core/plan/removed.js'
import { aliasWords, isAliasAlone, type ShowName } from './alias.js'
import { isUnexplained, updateRemark } from './update-remark.js'

export { bySeverity, type Keyed } from '../core/report/by-severity.js'

const plannedWords: Readonly<Record<Action, string>> = {
  create: 'create',
  update: 'update',
  version: 'new version of what is live',
  drifted: 'drifted',
  held: 'on hold after a rollback',
  rollback: 'roll back',
  metadata: 'description or tags',
  unchanged: 'unchanged',
  blocked: 'blocked',
}

const doneWords: Readonly<Record<Action, string>> = {
  create: 'created',
  update: 'updated',
  version: 'new version of what is live',
  drifted: 'drifted',
  held: 'on hold after a rollback',
  rollback: 'rolled back',
  metadata: 'description or tags set',
  unchanged: 'unchanged',
  blocked: 'blocked',
}

const reasons: Readonly<Record<string, string>> = {
  'unpublished-draft': 'unpublished draft',
  'not-found': 'not in the instance',
  'aws-managed': 'managed by AWS',
  'immutable-setting': 'setting that cannot change',
  drifted: 'drifted',
  'rolled-back': 'rolled back',
  'age-unknown': 'order of commits unknown',
  'other-repository': 'published by another repository',
  'not-promoted': 'not published where it must be first',
  'overwrites-console-edit': 'undoes a console change',
  'drift-unexplained': 'drifted, or left by an unfinished publish',
}

/** A reason's code in words: `verify-failed` → `verify failed`. */
export const reasonWords = (reason: string): string => reasons[reason] ?? reason.replaceAll('-', ' ')

/** An entry's reason in words; empty: it has none. */
export function entryReason(entry: Entry): string {
  if (isUnexplained(entry)) return reasonWords('drift-unexplained')
  return entry.reason ? reasonWords(entry.reason) : ''
}

function reasonSuffix(entry: Entry): string {
  const reason = entryReason(entry)
  return reason ? `: ${reason}` : ''
}

function action(entry: Entry, words: Readonly<Record<Action, string>>): string {
  const { action: word, metadata } = entry
  if (word === null) return ''
  const setsMetadata = metadata && word !== 'metadata' && word !== 'create'
  return [words[word], updateRemark(entry), setsMetadata ? 'description or tags' : '']
    .filter(Boolean)
    .join(', ')
}

/** Whether a definition is blocked in a plan that succeeds nevertheless: only a publish would stop. */
export const onlyWarns = (report: Report, { status, reason }: Entry): boolean =>
  status === 'blocked' && report.mode === 'plan' && reason !== null && planWarnings.includes(reason)

/**
 * Whether the run ended before the definition's turn, for a reason of the run itself, which the run's failure states
 * once for all.
 */
export const isStopped = (report: Report, { status, reason, message }: Entry): boolean =>
  (status === 'skipped' || status === 'failed') &&
  message === null &&
  report.failures.some((failure) => failure.reason === reason)

/** Whether publishing failed after the content was written and before it had a version. */
export const isLiveUnversioned = ({ status, action, live, version }: Entry): boolean =>
  status === 'failed' &&
  (action === 'create' || action === 'update' || action === 'version' || action === 'rollback') &&
  live === true &&
  version === null

/** Whether a call whose answer this run does not know may have made a version of content that is live. */
export const mayHaveVersion = ({ reason }: Entry): boolean =>
  reason === 'service-unavailable' || reason === 'timeout' || reason === 'cancelled'

/** The words for content that is live and of which this run knows no version. */
export const liveUnversionedWords = (entry: Entry): string =>
  mayHaveVersion(entry) ? 'live, and no version of it is known' : 'live but has no version yet'

/** Whether this run made a version of it, even if something failed afterwards. */
export const madeVersion = ({ status, version, previousVersion }: Entry): boolean =>
  status === 'published' || (status === 'failed' && version !== null && version > (previousVersion ?? 0))

/** The result, or planned result, of a definition itself, in a few words. */
export function changeWords(report: Report, entry: Entry): string {
  if (isStopped(report, entry))
    return `${isAliasAlone(entry) ? 'alias' : action(entry, plannedWords)}, not done`
  const phrase = {
    planned: action(entry, plannedWords),
    checked: 'checked',
    published: action(entry, doneWords),
    unchanged: 'unchanged',
    updated: isAliasAlone(entry) ? doneWords.unchanged : doneWords.metadata,
    failed: failedWords(entry),
    skipped: entry.action === 'held' ? plannedWords.held : `skipped${reasonSuffix(entry)}`,
    blocked: `blocked${reasonSuffix(entry)}`,
    invalid: 'invalid',
  }
  return phrase[entry.status]
}

/** `changeWords`, and the result, or planned result, of the definition's alias. */
export function outcomeWords(report: Report, entry: Entry, show: ShowName): string {
  return [changeWords(report, entry), aliasWords(entry, show)].filter(Boolean).join(', ')
}

function failedWords(entry: Entry): string {
  if (isLiveUnversioned(entry)) return `${liveUnversionedWords(entry)}${reasonSuffix(entry)}`
  if (isAliasAlone(entry)) return `alias failed${reasonSuffix(entry)}`
  if (madeVersion(entry)) return `${action(entry, doneWords)}, then failed${reasonSuffix(entry)}`
  return `${entry.action ? `${plannedWords[entry.action]} ` : ''}failed${reasonSuffix(entry)}`
}

/**
 * `v3 → v4`: the versions before and after, with a saved version between them; `new` for one that publishing would
 * make. For a definition that is left as it is: the highest version; on hold: the one that the rollback restored.
 */
export function versionWords(entry: Entry): string {
  const { status, previousVersion: before, version, kept } = entry
  // The restored version is live, even if other versions were made since.
  if (entry.action === 'held') return version === null ? '–' : `v${version}`
  const steps = before === null ? [] : [`v${before}`]
  if (kept !== null) steps.push(`v${kept} (kept)`)
  if (status === 'planned' && entry.action !== 'metadata' && !isAliasAlone(entry)) steps.push('new')
  else if (version !== null && version !== before && !isLeft(entry)) steps.push(`v${version}`)
  return steps.join(' → ') || '–'
}

/** Whether the run left the definition as it is, although its content differs. */
const isLeft = ({ status }: Entry): boolean => status === 'skipped' || status === 'blocked'

/** Whether a reader has something to see: a failure, or a definition that changed or was removed. */
export const hasChanges = ({ failures, entries, warnings }: Report): boolean =>
  failures.length > 0 ||
  removalWarnings(warnings).length > 0 ||
  Object.values(entries).some(({ status }) => status !== 'unchanged' && status !== 'checked')

/** Whether the HTML page is made: a definition changed. */
export const hasPage = (report: Report): boolean =>
  hasChanges(report) && Object.keys(report.entries).length > 0

/** The instance's name for people; empty: the run does not know it. */
export const instanceName = (report: Report): string =>
  report.instance?.nickname ?? report.instance?.alias ?? report.instanceId
