import type { Entry, Report, Warning } from '../core/model/report.js'
import { removalWarnings } from '../core/plan/removed.js'
import type { SectionIn } from '../core/release/merge.js'
import { sectionText } from '../core/release/merge.js'
import { contextLine } from './blocks.js'
import { code, inline } from './escape.js'
import { type Block, fitBlocks, foldedBlocks, listing, paragraph } from './fit.js'
import { headline } from './headline.js'
import { link, plural, row, tableHead } from './markdown.js'
import { withoutArns } from './redact.js'
import { bySeverity, instanceName, type Keyed, outcomeWords, versionWords } from './words.js'

/** UTF-16 units of the largest section, which leaves room for the notes of people and of other jobs. */
export const roomForAll = 60_000
/** Number of rows for definitions that were live before the run that are shown; more are folded. */
const shownUnchanged = 20

export interface NotesOptions {
  /** False: no ARN and no account id anywhere. */
  readonly arns: boolean
}

/**
 * A run's section of the release's text, with its markers: one row per definition, with what the run did or left and
 * the version in this instance. It has at most 60,000 UTF-16 units; if there is less room, the last rows are dropped
 * first, and a note with a link to the run says so.
 */
export function releaseNotes(report: Report, { arns }: NotesOptions): SectionIn {
  const shown = arns ? report : withoutArns(report)
  const blocks = notesBlocks(shown, arns)
  const note = `*Shortened: ${link('the run', report.context.runUrl)} has the rest.*`
  // The id is hex digits: redaction could mistake one of 12 decimal digits for an account's.
  const section = (text: string) => sectionText(report.sectionId, text)
  const least = [blocks[0]?.open ?? '', note].join('\n\n')
  return (room) => {
    const max = Math.min(room, roomForAll) - section('').length
    return max < least.length + 2 ? null : section(fitBlocks(blocks, max, note))
  }
}

function notesBlocks(report: Report, arns: boolean): readonly Block[] {
  const rows = bySeverity(report)
  const isLiveAlready = ([, { status }]: Keyed) => status === 'unchanged'
  const [same, changed] = [rows.filter(isLiveAlready), rows.filter((each) => !isLiveAlready(each))]
  const open = same.length > shownUnchanged ? changed : [...changed, ...same]
  const rest = same.length > shownUnchanged ? same : []
  const column = inline(instanceName(report)) || 'Version'
  const head = tableHead([
    'Kind',
    'Name',
    column,
    report.mode === 'plan' ? 'What would happen' : 'What happened',
  ])
  const lines = (keyed: readonly Keyed[]) => keyed.map(([key, entry]) => definitionRow(report, key, entry))
  const title = `### Amazon Connect: ${headline(report, code)}`
  return [
    paragraph('counts', [title, contextLine(report)].filter(Boolean).join('\n\n')),
    ...listing('table', head, [...lines(open), ...removalWarnings(report.warnings).flatMap(removalRow)]),
    ...foldedBlocks(`${plural(rest.length, 'definition')} already live`, head, lines(rest)),
    ...(arns ? arnBlocks(rows) : []),
  ]
}

function definitionRow(report: Report, key: string, entry: Entry): string {
  // A file that cannot be read has no name, and its path as key.
  const name = entry.name || key
  return row([entry.kind, code(name), versionWords(entry), whatHappened(report, entry)])
}

/**
 * The result of a definition. A repeated run finds content live that an earlier run published or restored: "unchanged"
 * would mislead. A rollback knows whether content was restored; a publish of live content does not check.
 */
function whatHappened(report: Report, entry: Entry): string {
  if (entry.status !== 'unchanged' || report.mode === 'plan') return outcomeWords(report, entry, code)
  const isRestored = entry.restoredVersion !== null || entry.action === 'rollback'
  return report.mode === 'rollback' && isRestored ? 'already live, restored by a rollback' : 'already live'
}

function removalRow({ removed }: Warning): readonly string[] {
  if (!removed) return []
  const at = removed.key.indexOf('/')
  const version = removed.version === null ? '–' : `v${removed.version}`
  const [kind, name] = [removed.key.slice(0, at), removed.key.slice(at + 1)]
  return [row([kind, code(name), version, 'no longer in the repository, still live'])]
}

/** ARNs for flows to use a version, or an alias that was moved. */
function arnBlocks(rows: readonly Keyed[]): readonly Block[] {
  const known = rows.flatMap(([key, { versionArn, alias }]) => {
    const arns = [versionArn, alias?.arn ?? null].flatMap((arn) => (arn === null ? [] : code(arn)))
    return arns.length === 0 ? [] : [row([code(key), arns.join(', ')])]
  })
  const aliases = rows.some(([, { alias }]) => alias?.arn) ? ' and aliases' : ''
  return foldedBlocks(`ARNs of the versions${aliases}`, tableHead(['Definition', 'ARN']), known)
}
