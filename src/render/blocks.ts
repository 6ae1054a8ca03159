import { groupBy } from '../core/diff/shared/group-by.js'
import { onceForEach } from '../core/model/once-for-each.js'
import type { Entry, Report, Warning } from '../core/model/report.js'
import { previewLine } from '../core/plan/mode.js'
import { isBreaking } from '../core/report/by-severity.js'
import { attentionBlocks } from './attention.js'
import { detailBlocks } from './details.js'
import { type DifferenceParts, differenceBlocks } from './difference/blocks.js'
import { code, inline } from './escape.js'
import { sharedMessages } from './findings.js'
import type { Block, Size } from './fit.js'
import { foldedBlocks, isUpTo, listing, paragraph } from './fit.js'
import { headline } from './headline.js'
import { commitAddress, fileAddress, link, plural, row, tableHead, unbroken } from './markdown.js'
import { undoesConsoleEdit } from './update-remark.js'
import type { Keyed } from './words.js'
import {
  bySeverity,
  hasPage,
  instanceName,
  isLiveUnversioned,
  isStopped,
  madeVersion,
  outcomeWords,
  versionWords,
} from './words.js'

/** Number of rows that are shown; the others are folded, so that the text after the table is found. */
const maxOpenRows = 100

/**
 * One line with the instance, the number of definitions, the commit and the run.
 *
 * @param runWords markdown of the link to the run; default: its id
 */
export function contextLine(report: Report, runWords = `run ${inline(report.context.runId)}`): string {
  const { instance, context } = report
  const name = instanceName(report)
  const entries = Object.values(report.entries)
  const unchanged = entries.filter((entry) => entry.status === 'unchanged').length
  return [
    name && link(`**${inline(name)}**`, instance?.accessUrl ?? ''),
    instance && inline(instance.region),
    entries.length > 0 &&
      plural(entries.length, 'definition') + (unchanged ? `, ${unchanged} unchanged` : ''),
    context.commit && `commit ${link(code(context.commit.slice(0, 7)), commitAddress(context))}`,
    link(runWords, context.runUrl),
  ]
    .filter(Boolean)
    .join(' · ')
}

const marks: Partial<Record<Keyed[1]['status'], string>> = {
  failed: '❌ ',
  invalid: '❌ ',
  blocked: '⛔ ',
  skipped: '⚠️ ',
}

/** The sign at the start of a row. */
function mark(report: Report, entry: Entry): string {
  if (isStopped(report, entry)) return ''
  return marks[entry.status] ?? (undoesConsoleEdit(entry) ? '⚠️ ' : '')
}

function changeRow(report: Report, [key, entry]: Keyed): string {
  const breaking = isBreaking(entry) ? ' ⚠️ **breaking**' : ''
  const words = outcomeWords(report, entry, code)
  const definition = link(code(key), fileAddress(report.context, entry.file))
  return row([definition, `${mark(report, entry)}${words}${breaking}`, unbroken(versionWords(entry))])
}

/** A removed definition has no entry; its row shows that it stays live. */
const removalRow = ({ removed }: Warning): readonly string[] =>
  removed
    ? [
        row([
          code(removed.key),
          'removed here, stays live ⚠️ **breaking**',
          removed.version === null ? '–' : `v${removed.version}`,
        ]),
      ]
    : []

/** Minimum number of definitions that failed for one cause to share a row: the error above names the cause once. */
const minAlike = 4

/** Groups definitions that failed for one cause and have equal results. */
function failedAlike(report: Report, entries: readonly Keyed[]): readonly (readonly Keyed[])[] {
  const messages = sharedMessages(report)
  const shared = entries.filter(
    ([, entry]) =>
      entry.status === 'failed' &&
      !isLiveUnversioned(entry) &&
      !madeVersion(entry) &&
      messages.has(entry.message),
  )
  const words = ([, entry]: Keyed) => `${entry.message} ${outcomeWords(report, entry, code)}`
  return [...groupBy(shared, words).values()].filter(({ length }) => length >= minAlike)
}

function alikeRow(report: Report, [first, ...others]: readonly Keyed[]): readonly string[] {
  if (first === undefined) return []
  const [, entry] = first
  const words = `${mark(report, entry)}${outcomeWords(report, entry, code)}`
  return [row([plural(others.length + 1, 'definition'), words, '–'])]
}

function changes(report: Report): readonly Block[] {
  const entries = bySeverity(report).filter(
    ([, entry]) => entry.status !== 'unchanged' && !isUncompared(report, entry),
  )
  const alike = failedAlike(report, entries)
  const inGroup = new Set(alike.flat())
  const rows = alike
    .flatMap((group) => alikeRow(report, group))
    .concat(entries.filter((keyed) => !inGroup.has(keyed)).map((keyed) => changeRow(report, keyed)))
    .concat(report.warnings.flatMap(removalRow))
  const head = tableHead(['Definition', report.mode === 'plan' ? 'Planned change' : 'Change', 'Version'])
  return [
    ...listing('table', head, rows.slice(0, maxOpenRows)),
    ...alike.flatMap((group) =>
      foldedBlocks(
        `${plural(group.length, 'definition')} failed for one cause`,
        head,
        group.map((keyed) => changeRow(report, keyed)),
        'changes',
      ),
    ),
    ...foldedBlocks(
      plural(rows.length - maxOpenRows, 'more change'),
      head,
      rows.slice(maxOpenRows),
      'changes',
    ),
  ]
}

/** Whether a definition was read and checked, but the run ended before it was compared. */
const isUncompared = (report: Report, entry: Entry): boolean =>
  entry.status === 'checked' || (entry.action === null && isStopped(report, entry))

function checked(report: Report): readonly Block[] {
  const rows = bySeverity(report).filter(([, entry]) => isUncompared(report, entry))
  return foldedBlocks(
    `${plural(rows.length, 'definition')} checked, not compared`,
    tableHead(['Definition', 'File']),
    rows.map(([key, entry]) => row([code(key), code(entry.file)])),
  )
}

/** The optional parts of a report: ARNs or ids, the parts of differences, and the size up to which it is wanted. */
export interface ReportParts extends DifferenceParts {
  readonly arns: boolean
  /** Default: everything. */
  readonly size?: Size
}

/** The grey line of a plan that no input asked for. */
function preview({ mode, modeReason, entries, failures }: Report): readonly Block[] {
  const statuses = new Set(Object.values(entries).map(({ status }) => status))
  // What fails this plan, or blocks a definition, probably stops the publish too.
  const wouldPublish = statuses.has('planned') && !statuses.has('blocked') && failures.length === 0
  const line = mode === 'plan' ? previewLine(modeReason, wouldPublish) : null
  return line === null ? [] : [paragraph('counts', `<sub>${inline(line)}</sub>`)]
}

/** The link to the HTML page, in a run that makes one. */
function pageLink(report: Report): readonly Block[] {
  const { pageUrl } = report
  return pageUrl === undefined || !hasPage(report)
    ? []
    : [paragraph('counts', link('See all changes drawn on a page', pageUrl))]
}

/** The blocks before the differences. Cached: they are the same for each size of a comment and of a summary. */
const opening = onceForEach((report: Report): readonly Block[] => {
  const all = [...changes(report), ...attentionBlocks(report)]
  const isFold = ({ size }: Block) => size === 'details' || size === 'changes'
  return [
    paragraph('counts', `### ${headline(report, code)}`),
    paragraph('counts', contextLine(report, 'run and its files')),
    ...pageLink(report),
    ...preview(report),
    ...all.filter((block) => !isFold(block)),
    ...all.filter(isFold),
  ]
})

/**
 * The report as blocks of markdown, the most important first; comments and summaries are cut from it. Differences are
 * made one by one, because most texts end before the last of many.
 */
export function* reportBlocks(
  report: Report,
  { arns, size = 'details', ...parts }: ReportParts,
): Generator<Block> {
  yield* opening(report).filter((block) => isUpTo(size, block.size))
  if (isUpTo(size, 'changes')) yield* differenceBlocks(report, parts)
  if (isUpTo(size, 'details')) yield* [...checked(report), ...detailBlocks(report, arns)]
}
