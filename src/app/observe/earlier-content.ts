import type { Parse } from '../../core/document/parsed.js'
import { liveHash } from '../../core/hash/content-hash.js'
import type { Definition, Hash } from '../../core/model/definition.js'
import type { HistoryResult } from '../../core/model/observation.js'
import { folderName, parentFolder } from '../../core/names/default-name.js'
import { sourceOf } from '../../core/resolve/state.js'
import type { PastSources, SourceHistory } from '../../ports/history.js'
import { readFile } from '../load/read-file.js'

/** How this run's commit came about, and how to read what the repository held before. */
export interface HistoryContext {
  readonly history: SourceHistory
  readonly parse: Parse
  /** This run's commit, 40 or 64 hex digits. */
  readonly head: string
  /** The commit before the push, or the base of the pull request; null: the event has none. */
  readonly before: string | null
  /** Why commits that follow this run's may have been published; null: there can be none. Asked at most once. */
  readonly newerCommits: () => Promise<string | null>
  /** Resolves what a definition was, by the values of that commit and by the names of today. */
  readonly pastNames: PastNames
}

export interface PastNames {
  /** Files whose content at the same commit matters. */
  readonly files: readonly string[]
  /**
   * The definition as it was sent to this instance then. Null: it cannot be told.
   *
   * @param values what each of the files held; null: it was not there
   */
  readonly resolve: (
    definition: Definition,
    values: readonly (Uint8Array | null)[],
  ) => Promise<Definition | null>
}

/** Whether this run's push changed the definition. False also where that cannot be found out. */
export async function wasChangedByPush(
  { history, parse, before }: HistoryContext,
  definition: Definition,
): Promise<boolean> {
  if (before === null) return false
  const past = await history.sourceAt(before, definition.file)
  const [earlier = null] = past.known ? await definitionsOf(parse, definition, past) : []
  return earlier !== null && sourceOf(earlier) !== sourceOf(definition)
}

/**
 * Whether the repository held the content with the hash `live`, as the definition sees it, at a commit after `since`:
 * then an earlier publish put it there and did not finish. `no` only where every one of these commits could be read.
 */
export async function findInHistory(
  { history, parse, head, newerCommits, pastNames }: HistoryContext,
  definition: Definition,
  since: string,
  live: Hash,
): Promise<HistoryResult> {
  const files = definition.references === undefined ? [] : pastNames.files
  const past = await history.sourcesSince(since, head, definition.file, files)
  if (!past.known) return { answer: 'unknown', why: past.why }
  const written = await definitionsOf(parse, definition, past)
  const earlier = await Promise.all(
    written.map(async (each, at) => each && pastNames.resolve(each, past.beside?.[at] ?? [])),
  )
  if (earlier.some((each) => each && liveHash(definition, each.content) === live))
    return { answer: 'yes', why: null }
  if (!past.complete) return unknownHistory('too many commits changed the file since then')
  if (earlier.includes(null))
    return unknownHistory(
      `some commits since then do not have the definition in a readable file ${definition.file}, or its references of that time cannot be resolved`,
    )
  const newer = await newerCommits()
  return newer === null ? { answer: 'no', why: null } : unknownHistory(newer)
}

function unknownHistory(why: string): HistoryResult {
  return { answer: 'unknown', why }
}

/** What the file held, as definitions of the same key. Null: the file was not there, not readable, or another definition's. */
async function definitionsOf(
  parse: Parse,
  { key, kind, name, file }: Definition,
  { sources }: Extract<PastSources, { known: true }>,
): Promise<readonly (Definition | null)[]> {
  // Without a Name it had the same default as today, which only a definition of that name can have.
  const folder = folderName(file, parentFolder(file))
  const defaultName = folder === name ? folder : null
  return Promise.all(
    sources.map(async (bytes) => {
      if (bytes === null) return null
      const found = { path: file, read: async () => bytes }
      const { definition } = await readFile(
        { kind, file: found, matchedBothKinds: false, defaultName },
        parse,
      )
      return definition?.key === key ? definition : null
    }),
  )
}
