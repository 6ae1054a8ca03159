import { parse } from '../../src/adapters/text/index.js'
import { placeChanges } from '../../src/app/check/changed-places.js'
import { readFile } from '../../src/app/load/read-file.js'
import { compareChange } from '../../src/core/diff/compare-changes.js'
import { contentHash } from '../../src/core/hash/content-hash.js'
import type { Content, Definition, Kind } from '../../src/core/model/definition.js'
import type { ChangedPlace } from '../../src/core/model/difference.js'
import type { Change } from '../../src/core/model/plan.js'
import type { Entry } from '../../src/core/model/report.js'
import { keysToPlace } from '../../src/core/report/changed-places.js'
import { plannedEntry } from '../../src/core/report/entries.js'
import type { FoundFile } from '../../src/ports/runtime.js'
import { aChange, anObservation, aSnapshot, type ChangeSpec } from './builders.js'

/** A definition's file, and what is live of it. */
export interface Given {
  readonly kind: Kind
  readonly text: string
  readonly ending?: string
  /** Members of an envelope. */
  readonly live: object
  /** What was published last, as version 3. */
  readonly published?: object
  readonly change?: ChangeSpec
  /** What the file holds when it is read again; null: it is gone. Default: the same. */
  readonly now?: string | null
}

/** A line without its surrounding blanks, and where in the string that is there. */
export interface Reported {
  readonly line: unknown
  readonly note?: string
}

const bytes = (text: string) => new TextEncoder().encode(text)

async function readDefinition(kind: Kind, text: string, path: string): Promise<Definition> {
  const file = { path, read: async () => bytes(text) }
  const work = { kind, file, matchedBothKinds: false, defaultName: null }
  const { definition, problems } = await readFile(work, parse)
  if (definition === null) throw new Error(problems.map(({ message }) => message).join('\n'))
  return definition
}

async function contentOf(kind: Kind, members: object): Promise<Content> {
  return (await readDefinition(kind, JSON.stringify(members), 'It.json')).content
}

async function changeOf({ kind, text, live, published, change }: Given, path: string): Promise<Change> {
  const content = await contentOf(kind, live)
  const contents = new Map(published ? [[3, await contentOf(kind, published)]] : [])
  return aChange({
    definition: await readDefinition(kind, text, path),
    observation: { ...anObservation({ live: aSnapshot(content) }), contents },
    action: 'update',
    live: contentHash(content),
    ...change,
  })
}

/** What `placeChanges` makes of the entries of changes, and how many files it read. */
async function placeAll(changes: readonly Change[], { text, now = text }: Given) {
  let reads = 0
  const read = async () => {
    reads += 1
    return bytes(now ?? '')
  }
  const found: readonly FoundFile[] =
    now === null ? [] : changes.map(({ definition }) => ({ path: definition.file, read }))
  const reading = {
    files: { find: async () => ({ files: found, unmatched: [] }) },
    inputs: { views: { patterns: ['*'], given: true }, modules: { patterns: ['*'], given: true } },
    loadParse: async () => parse,
  }
  const before = Object.fromEntries(
    changes.map((change) => [change.key, plannedEntry(change, compareChange(change), 'plan', null)]),
  )
  return {
    entries: await placeChanges(reading, before, changes, keysToPlace({ entries: before })),
    before,
    reads: () => reads,
  }
}

/** The entry of a change, with and without places. */
export async function placedEntry(
  given: Given,
): Promise<{ readonly entry: Entry; readonly before: Entry; readonly reads: number }> {
  const change = await changeOf(given, `connect/${given.kind}s/It.${given.ending ?? 'json'}`)
  const { entries, before, reads } = await placeAll([change], given)
  const [entry, former] = [entries[change.key], before[change.key]]
  if (!entry || !former) throw new Error('The change has no entry.')
  return { entry, before: former, reads: reads() }
}

/** Of so many definitions alike, whether what breaks has a place, by key; and how many files were read. */
export async function entryOf(count: number, given: Given) {
  const changes = await Promise.all(
    Array.from({ length: count }, (_, at) => changeOf(given, `connect/${given.kind}s/It ${10 + at}.json`)),
  )
  const { entries, reads } = await placeAll(changes, given)
  const places = Object.values(entries).map(({ difference }) => difference?.breaking[0]?.place !== undefined)
  return { places, reads: reads() }
}

/** The line of a place, as a reader sees it. */
export function lineAt(text: string, place: ChangedPlace | null | undefined): Reported | null {
  if (!place) return null
  const line = text.split('\n')[place.line - 1]?.trim().replace(/,$/, '') ?? 'beyond the end'
  return place.note === undefined ? { line } : { line, note: place.note }
}
