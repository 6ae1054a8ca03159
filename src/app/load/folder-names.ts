import type { Parse } from '../../core/document/parsed.js'
import { nameOfPath } from '../../core/kinds/index.js'
import type { Kind } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { ListedResource } from '../../core/model/observation.js'
import { type NamelessFile, nameNotices } from '../../core/names/name-notices.js'
import type { Identify } from '../observe/identify.js'
import { parallel } from '../parallel.js'
import type { RunContext } from '../run-context.js'
import type { ParsedFile } from './duplicates.js'
import { type ReadFile, type ReadOptions, readFile, usesFolderName } from './read-file.js'

/** The names of a kind in the instance. */
export type LiveNames = (kind: Kind) => Promise<ReadonlySet<string>>

/** Names a definition by its file instead of its folder if the instance has the file's name. */
export async function withLiveFileNames(
  files: readonly ReadFile[],
  {
    parse,
    liveNames,
    looksFor,
  }: { readonly parse: Parse; readonly liveNames: LiveNames; readonly looksFor: ReadOptions },
): Promise<readonly ParsedFile[]> {
  const kinds = new Set(files.filter(usesFolderName).map(({ work }) => work.kind))
  const live = new Map<Kind, ReadonlySet<string>>()
  for (const kind of kinds) live.set(kind, await liveNames(kind))
  return parallel(files, 8, async (each) => {
    const { work, candidate } = each
    const isLive = live.get(work.kind)?.has(nameOfPath(work.file.path)) === true
    return usesFolderName(each) && isLive
      ? readFile({ ...work, defaultName: null }, parse, looksFor)
      : candidate
  })
}

/**
 * The names in the instance. Empty if the instance cannot be read: a run that needs it will fail with the reason, and
 * any other run only checks the files.
 *
 * @param lists kinds that this run listed already
 */
export function liveNamesOf(
  context: RunContext,
  identify: Identify,
  lists: ReadonlyMap<Kind, readonly ListedResource[]> = new Map(),
): LiveNames {
  return async (kind) => {
    try {
      await identify()
    } catch (cause) {
      if (cause instanceof ActionError) return new Set()
      throw cause
    }
    const { reader } = await context.connect()
    const rows = lists.get(kind) ?? (await reader.list(kind))
    return new Set(rows.flatMap(({ name, awsManaged }) => (awsManaged ? [] : [name])))
  }
}

/** Notices about names of files without `Name`, if the files' own names do not show them. */
export function noticesOfNames(candidates: readonly ParsedFile[]): readonly string[] {
  return nameNotices(candidates.flatMap(nameless))
}

function nameless({ kind, file, name, hasName }: ParsedFile): readonly NamelessFile[] {
  return hasName || name === null ? [] : [{ kind, file, name }]
}
