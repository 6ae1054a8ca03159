import type { Parse } from '../../core/document/parsed.js'
import type { Content, Definition } from '../../core/model/definition.js'
import type { HistoryResult } from '../../core/model/observation.js'
import { folderName, parentFolder } from '../../core/names/default-name.js'
import { mayBeLeftBy, type PublishedContent } from '../../core/plan/left-live.js'
import { sourceOf } from '../../core/resolve/state.js'
import type { PastSources, SourceHistory } from '../../ports/history.js'
import { readFile } from '../load/read-file.js'

/** The run's commit, and access to earlier content of the repository. */
export interface HistoryContext {
  readonly history: SourceHistory
  readonly parse: Parse
  /** This run's commit, 40 or 64 hex digits. */
  readonly head: string
  /** The commit before the push, or the base of the pull request; null: the event has none. */
  readonly before: string | null
  /**
   * The reason why later commits than this run's may have been published; null: there can be none. Computed at most
   * once.
   */
  readonly newerCommits: () => Promise<string | null>
  /** Resolves earlier definitions with the values of their commit and the present names. */
  readonly pastNames: PastNames
}

export interface PastNames {
  /** Files whose content at the same commit is needed. */
  readonly files: readonly string[]
  /**
   * The definition as it was sent to this instance then. Null: that cannot be found out.
   *
   * @param values content of each of the files then; null: it did not exist
   */
  readonly resolve: (
    definition: Definition,
    values: readonly (Uint8Array | null)[],
  ) => Promise<Definition | null>
}

/** Whether this run's push changed the definition. Also false if that cannot be found out. */
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
 * Whether the repository had the live content at a commit after `since`: then an earlier publish put it there and did not
 * finish. The answer is `no` only if every one of these commits could be read.
 */
export async function findInHistory(
  { history, parse, head, newerCommits, pastNames }: HistoryContext,
  definition: Definition,
  since: string,
  live: Content,
  published: PublishedContent,
): Promise<HistoryResult> {
  const files = definition.references === undefined ? [] : pastNames.files
  const past = await history.sourcesSince(since, head, definition.file, files)
  if (!past.known) return { answer: 'unknown', why: past.why }
  const written = await definitionsOf(parse, definition, past)
  const earlier = await Promise.all(
    written.map(async (each, at) => each && pastNames.resolve(each, past.beside?.[at] ?? [])),
  )
  const read = earlier.filter((each) => each !== null)
  if (mayBeLeftBy(read, live, definition, published)) return { answer: 'yes', why: null }
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

/**
 * The file's content as definitions of the same key. Null: the file did not exist, was not readable, or had another
 * definition.
 */
async function definitionsOf(
  parse: Parse,
  { key, kind, name, file }: Definition,
  { sources }: Extract<PastSources, { known: true }>,
): Promise<readonly (Definition | null)[]> {
  // A definition without Name had the same default name as now, if it is a definition of that name.
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
