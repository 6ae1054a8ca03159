import { nameOfPath } from '../kinds/index.js'

/** File names that say what kind of file it is, not which definition it has: each folder has one of them. */
const generic: readonly string[] = [
  'flow',
  'module',
  'view',
  'content',
  'view-content',
  'index',
  'definition',
]

/** Whether a file's name, such as `flow.json`, does not identify the definition in it. */
export function isGenericName(file: string): boolean {
  return generic.includes(nameOfPath(file))
}

/**
 * The default name of a definition without a `Name`: the folder's, if the file's own name is generic and a pattern
 * leaves that folder open.
 *
 * @param file path from the workspace's root, with `/`
 * @param folder name of the file's folder, if it is below the fixed part of a pattern; else null
 */
export function folderName(file: string, folder: string | null): string | null {
  return folder !== null && isGenericName(file) ? folder.normalize('NFC') : null
}

/** The name of the folder of a file; null: it is in none. */
export function parentFolder(file: string): string | null {
  return file.split('/').at(-2) ?? null
}
