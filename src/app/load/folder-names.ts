import type { Parse } from '../../core/document/parsed.js'
import { nameOfPath } from '../../core/kinds/index.js'
import type { Kind } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import { type NamelessFile, nameNotices } from '../../core/names/name-notices.js'
import type { Identify } from '../observe/identify.js'
import { parallel } from '../parallel.js'
import type { RunContext } from '../run-context.js'
import type { ParsedFile } from './duplicates.js'
import { type FileToRead, type ReadOptions, readFile } from './read-file.js'

/** Names of a kind that the instance has. */
export type LiveNames = (kind: Kind) => Promise<ReadonlySet<string>>

/** A file, and what it was read as. */
export interface ReadFile {
  readonly work: FileToRead
  readonly candidate: ParsedFile
}

/** Definitions that took their folders' names keep those of their files where the instance knows them by those. */
export async function withLiveFileNames(
  files: readonly ReadFile[],
  {
    parse,
    liveNames,
    looksFor,
  }: { readonly parse: Parse; readonly liveNames: LiveNames; readonly looksFor: ReadOptions },
): Promise<readonly ParsedFile[]> {
  const kinds = new Set(files.filter(takesFolderName).map(({ work }) => work.kind))
  const live = new Map<Kind, ReadonlySet<string>>()
  for (const kind of kinds) live.set(kind, await liveNames(kind))
  return parallel(files, 8, async (each) => {
    const { work, candidate } = each
    const isLive = live.get(work.kind)?.has(nameOfPath(work.file.path)) === true
    return takesFolderName(each) && isLive
      ? readFile({ ...work, defaultName: null }, parse, looksFor)
      : candidate
  })
}

export function takesFolderName({ work, candidate }: ReadFile): boolean {
  return work.defaultName !== null && !candidate.hasName
}

/**
 * The names that the instance has. Empty where it cannot be asked: a run that needs it asks again, and says why it
 * cannot; the others only check the files.
 */
export function liveNamesOf(context: RunContext, identify: Identify): LiveNames {
  return async (kind) => {
    try {
      await identify()
    } catch (cause) {
      if (cause instanceof ActionError) return new Set()
      throw cause
    }
    const { reader } = await context.connect()
    const rows = await reader.list(kind)
    return new Set(rows.flatMap(({ name, awsManaged }) => (awsManaged ? [] : [name])))
  }
}

/** Where the names of files without `Name` come from, if the files' own names do not say. */
export function noticesOfNames(candidates: readonly ParsedFile[]): readonly string[] {
  return nameNotices(candidates.flatMap(nameless))
}

function nameless({ kind, file, name, hasName }: ParsedFile): readonly NamelessFile[] {
  return hasName || name === null ? [] : [{ kind, file, name }]
}
