import type { SectionHeader } from '../core/comment/marker.js'
import { compareCodeUnits } from '../core/hash/canonical-json.js'
import type { Entry, Report } from '../core/model/report.js'
import { sortNaturally } from '../core/text/natural-order.js'
import { aliasWords, isAliasAlone } from './alias.js'
import { code, inline, oneLine } from './escape.js'
import { plural, row, tableHead, unbroken } from './markdown.js'
import { updateRemark } from './update-remark.js'
import { entryReason, isLiveUnversioned, liveUnversionedWords, versionWords } from './words.js'

/** Number of rows if all are too many, and maximum characters of a header for the table. */
const maxShortRows = 20
const maxCharacters = 8_000

const none = '–'

/** The table's cell of each definition; null: they would take too much of a comment's header. */
export function versionTexts({ entries }: Report): Readonly<Record<string, string>> | null {
  const all = Object.entries(entries).map(([key, entry]) => [key, cell(entry)] as const)
  const changed = all.filter(([, text]) => isChange(text))
  return [all, changed].map((list) => Object.fromEntries(list)).find(fitsHeader) ?? null
}

function fitsHeader(versions: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(versions).length <= maxCharacters
}

function cell(entry: Entry): string {
  const { status, version, previousVersion } = entry
  if (isLiveUnversioned(entry)) return `❌ ${liveUnversionedWords(entry)}`
  if (status === 'failed' || status === 'invalid') return `❌ ${status}`
  if (status === 'blocked') return '⛔ blocked'
  if (entry.action === 'held') return `⚠️ ${version === null ? '' : `v${version}, `}on hold after a rollback`
  if (status === 'skipped') return `⚠️ ${entryReason(entry) || status}`
  const alias = aliasWords(entry, oneLine)
  if (isAliasAlone(entry)) return [versionWords(entry), alias].filter(Boolean).join(', ')
  if (status === 'updated' || (status === 'planned' && entry.action === 'metadata'))
    return [`${versionWords(entry)}, description or tags`, alias].filter(Boolean).join(', ')
  if (status === 'published' && entry.action === 'create')
    return [`${versionWords(entry)}, new`, alias].filter(Boolean).join(', ')
  if (status === 'planned' || status === 'published')
    return [versionWords(entry), updateRemark(entry), alias].filter(Boolean).join(', ')
  const shownVersion = version ?? previousVersion
  return shownVersion === null ? none : `v${shownVersion}`
}

const unknown = '?'
const cutNote =
  '*`?`: this job has too many definitions for this table. What becomes of them is in its own part, or in its run.*'

function isChange(text: string): boolean {
  return !/^(v\d+|–)$/.test(text)
}

/**
 * Table of definition × instance → version, over all jobs that share a comment, for definitions that any of them
 * changes. In decreasing sizes; empty: nothing changes anywhere. A job with too many definitions for the comment leaves its
 * cells unknown.
 */
export function matrixTable(headers: readonly SectionHeader[]): readonly string[] {
  const instances = sortNaturally([...new Set(headers.map(({ instance }) => instance))], (name) => name)
  const jobs = instances.map((name) => headers.filter(({ instance }) => instance === name))
  const columns = jobs.map(cellsOf)
  const isCut = jobs.map((ofInstance) => ofInstance.some(({ versions }) => versions === null))
  const changed = [...new Set(columns.flatMap((cells) => [...cells.keys()]))].filter((key) =>
    columns.some((cells) => isChange(cells.get(key) ?? none)),
  )
  const keys = sortNaturally(changed, (key) => key)
  if (keys.length === 0) return []
  const head = tableHead(['Definition', ...instances.map((name) => inline(name))])
  const rows = keys.map((key) => {
    const cells = columns.map((column, at) => column.get(key) ?? (isCut[at] ? unknown : none))
    return row([code(key), ...cells.map((text) => unbroken(inline(text)))])
  })
  const note = isCut.includes(true) ? [cutNote] : []
  const all = [[head, ...rows].join('\n'), ...note].join('\n\n')
  if (rows.length <= maxShortRows) return [all]
  const rest = `*And ${plural(rows.length - maxShortRows, 'more definition')}.*`
  return [all, [[head, ...rows.slice(0, maxShortRows)].join('\n'), rest, ...note].join('\n\n')]
}

/**
 * Two jobs may publish to one instance. If both have a definition, the cell shows the one that changes it; of two that do,
 * the newer run.
 */
function cellsOf(headers: readonly SectionHeader[]): ReadonlyMap<string, string> {
  const oldestFirst = headers.toSorted((a, b) => compareRuns(a.run, b.run))
  const cells = oldestFirst.flatMap(({ versions }) => Object.entries(versions ?? {}))
  const [plain, changed] = [
    cells.filter(([, text]) => !isChange(text)),
    cells.filter(([, text]) => isChange(text)),
  ]
  return new Map([...plain, ...changed])
}

/** Ids of runs are decimal digits, more than a number can hold exactly. */
function compareRuns(a: string, b: string): number {
  return a.length - b.length || compareCodeUnits(a, b)
}
