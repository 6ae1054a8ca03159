import type { Dirent } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../core/model/errors.js'
import { causeText } from '../../core/text/cause-text.js'
import { quote } from '../../core/text/quote.js'
import { isIgnored, isReadable, type Workspace } from './workspace.js'

/** Maximum number of visited files and folders: links may lead to the same folders in very many ways. */
const maxEntries = 200_000

interface OpenFolder {
  /** Its path with links resolved. */
  readonly resolved: string
  readonly entries: readonly Dirent[]
}

/**
 * All files below `base`, as paths from the working directory with `/`. Linked folders are followed if they are in the
 * workspace, but not back to a folder of the path.
 *
 * @throws ActionError invalid-input: a folder that is not excluded is unreadable, or a link that leads outside; too many
 *   files
 */
export async function* walk(
  { root, folder }: Workspace,
  base: string,
  excludesFolder: (folder: string) => boolean,
): AsyncGenerator<string> {
  let entries = 0

  /** The resolved path and the entries of a folder; null: it does not exist, or is excluded and not readable. */
  async function openFolder(inner: string): Promise<OpenFolder | null> {
    try {
      const resolved = await realpath(path.join(folder, inner))
      if (!isReadable(root, resolved)) throw outsideError(inner)
      return { resolved, entries: await readdir(resolved, { withFileTypes: true }) }
    } catch (cause) {
      if (isAbsence(cause) || excludesFolder(inner)) return null
      throw cause instanceof ActionError ? cause : unreadableError(inner, cause)
    }
  }

  async function* walkFolder(inner: string, ancestors: readonly string[]): AsyncGenerator<string> {
    const opened = await openFolder(inner)
    if (opened === null || ancestors.includes(opened.resolved)) return
    const { resolved } = opened
    for (const entry of opened.entries) {
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

/** A broken link counts as a file: if a pattern matches it, reading it reports the problem. */
async function isFolder(entry: Dirent, file: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isDirectory()
  return stat(file).then(
    (target) => target.isDirectory(),
    () => false,
  )
}

function isAbsence(cause: unknown): boolean {
  return ['ENOENT', 'ENOTDIR', 'ELOOP'].includes(String(Object(cause).code))
}

function outsideError(folder: string): ActionError {
  return new ActionError(
    'invalid-input',
    'link-outside',
    `The folder ${quote(folder)} is a symbolic link that leads out of the workspace or into .git; only files of the workspace are read. Keep the files themselves in the repository, or exclude it with the pattern ${quote(`!${folder}/**`)}.`,
  )
}

function unreadableError(folder: string, cause: unknown): ActionError {
  return new ActionError(
    'invalid-input',
    'folder-unreadable',
    `The folder ${quote(folder)} cannot be read: ${causeText(cause)}. Give the user of this job the permission to read it, or exclude it with the pattern ${quote(`!${folder}/**`)}.`,
    { cause },
  )
}

function tooManyError(): ActionError {
  return new ActionError(
    'invalid-input',
    'too-many-files',
    `The patterns search more than ${maxEntries} files and folders. Begin them with the folder of the definitions.`,
  )
}
