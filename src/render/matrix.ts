import { compareCodeUnits } from '../core/canonical-json.js'
import type { SectionHeader } from '../core/comment-marker.js'
import type { Entry, Report } from '../core/types.js'
import { code, inline } from './escape.js'
import { plural, row, tableHead } from './markdown.js'
import { updateRemark } from './origin.js'
import { entryReason, isLiveUnversioned, versionWords } from './words.js'

/** As many rows where all are too long, and characters of a header's share in the table. */
const shortTable = 20
const most = 8_000

const none = '–'

/** What the table says of each definition; null where that would take too much of a comment's header. */
export function shownVersions({ entries }: Report): Readonly<Record<string, string>> | null {
  const all = Object.entries(entries).map(([key, entry]) => [key, cell(entry)] as const)
  const changed = all.filter(([, text]) => isChange(text))
  return [all, changed].map((list) => Object.fromEntries(list)).find(fits) ?? null
}

function fits(versions: Readonly<Record<string, string>>): boolean {
  return JSON.stringify(versions).length <= most
}

function cell(entry: Entry): string {
  const { status, version, previousVersion } = entry
  if (isLiveUnversioned(entry)) return '❌ live but has no version yet'
  if (status === 'failed' || status === 'invalid') return `❌ ${status}`
  if (status === 'blocked') return '⛔ blocked'
  if (entry.action === 'held') return `⚠️ ${version === null ? '' : `v${version}, `}on hold after a rollback`
  if (status === 'skipped') return `⚠️ ${entryReason(entry) || status}`
  if (status === 'updated' || (status === 'planned' && entry.action === 'metadata'))
    return `${versionWords(entry)}, description or tags`
  if (status === 'planned' || status === 'published')
    return [versionWords(entry), updateRemark(entry)].filter(Boolean).join(', ')
  const held = version ?? previousVersion
  return held === null ? none : `v${held}`
}

function isChange(text: string): boolean {
  return !/^(v\d+|–)$/.test(text)
}

/**
 * Definition × instance → version, over all jobs that share a comment: what any of them changes. In decreasing sizes;
 * none where nothing changes anywhere.
 */
export function matrixTable(headers: readonly SectionHeader[]): readonly string[] {
  const instances = [...new Set(headers.map(({ instance }) => instance))].toSorted(compareCodeUnits)
  const columns = instances.map((name) => cellsOf(headers.filter(({ instance }) => instance === name)))
  const keys = [...new Set(columns.flatMap((cells) => [...cells.keys()]))]
    .filter((key) => columns.some((cells) => isChange(cells.get(key) ?? none)))
    .toSorted(compareCodeUnits)
  if (keys.length === 0) return []
  const head = tableHead(['Definition', ...instances.map((name) => inline(name))])
  const rows = keys.map((key) => row([code(key), ...columns.map((cells) => inline(cells.get(key) ?? none))]))
  const all = [head, ...rows].join('\n')
  if (rows.length <= shortTable) return [all]
  const rest = `*And ${plural(rows.length - shortTable, 'more definition')}.*`
  return [all, `${[head, ...rows.slice(0, shortTable)].join('\n')}\n\n${rest}`]
}

/** Two jobs may look after one instance; where both know a definition, what changes it is told. */
function cellsOf(headers: readonly SectionHeader[]): ReadonlyMap<string, string> {
  const cells = headers.flatMap(({ versions }) => Object.entries(versions ?? {}))
  const [plain, changed] = [
    cells.filter(([, text]) => !isChange(text)),
    cells.filter(([, text]) => isChange(text)),
  ]
  return new Map([...plain, ...changed])
}
