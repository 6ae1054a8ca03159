import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../core/model/errors.js'
import { quote } from '../../core/text/quote.js'
import { isIgnored, isReadable, type Workspace } from './workspace.js'

/** Maximum number of visited files and folders: links may lead to the same folders in very many ways. */
const maxEntries = 200_000

/**
 * All files below `base`, as paths from the working directory with `/`. Linked folders are followed if they are in the
 * workspace, but not back to a folder of the path.
 *
 * @throws ActionError invalid-input: a linked folder leads outside and is not excluded; too many files
 */
export async function* walk(
  { root, folder }: Workspace,
  base: string,
  excludesFolder: (folder: string) => boolean,
): AsyncGenerator<string> {
  let entries = 0

  async function* walkFolder(inner: string, ancestors: readonly string[]): AsyncGenerator<string> {
    const resolved = await resolveOrNull(path.join(folder, inner))
    if (resolved === null || ancestors.includes(resolved)) return
    if (!isReadable(root, resolved)) {
      if (excludesFolder(inner)) return
      throw outsideError(inner)
    }
    for (const entry of await entriesOf(resolved)) {
      entries += 1
      if (entries > maxEntries) throw tooManyError()
      if (isIgnored(entry.name)) continue
      const name = inner === '' ? entry.name : `${inner}/${entry.name}`
      if (await isFolder(entry, path.join(resolved, entry.name)))
        yield* walkFolder(name, [...ancestors, resolved])
      else yield name
    }
  }

  if (!base.split('/').some(isIgnored)) yield* walkFolder(base, [])
}

/** Null: it does not exist. */
async function resolveOrNull(file: string): Promise<string | null> {
  return realpath(file).catch(nullIfAbsent)
}

async function entriesOf(folder: string): Promise<readonly Dirent[]> {
  return (await readdir(folder, { withFileTypes: true }).catch(nullIfAbsent)) ?? []
}

/** A broken link counts as a file: if a pattern matches it, reading it reports the problem. */
async function isFolder(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return (await stat(file).catch(nullIfAbsent))?.isDirectory() ?? false
}

function nullIfAbsent(cause: NodeJS.ErrnoException): null {
  if (['ENOENT', 'ENOTDIR', 'ELOOP'].includes(cause.code ?? '')) return null
  throw cause
}

function outsideError(folder: string): ActionError {
  return new ActionError(
    'invalid-input',
    'link-outside',
    `The folder ${quote(folder)} is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the files themselves in the repository, or exclude it with the pattern ${quote(`!${folder}/**`)}.`,
  )
}

function tooManyError(): ActionError {
  return new ActionError(
    'invalid-input',
    'too-many-files',
    `More than ${maxEntries} files and folders lie where the patterns look. Begin the patterns with the definitions' folder.`,
  )
}
