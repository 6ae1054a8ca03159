import { nameOfPath } from '../kinds/index.js'

/** Names of files that say what a file is and not which definition it holds: each folder has one of them. */
const generic: readonly string[] = [
  'flow',
  'module',
  'view',
  'content',
  'view-content',
  'index',
  'definition',
]

/** Whether a file's name, such as `flow.json`, says nothing about the definition in it. */
export function isGenericName(file: string): boolean {
  return generic.includes(nameOfPath(file))
}

/**
 * The name that a file gives its definition where that has no `Name`: the folder's, where the file's own name is generic
 * and the folder is one of those that the patterns leave open.
 *
 * @param file path from the workspace's root, with `/`
 * @param folder name of the file's folder, where it is below the fixed part of a pattern; else null
 */
export function folderName(file: string, folder: string | null): string | null {
  return folder !== null && isGenericName(file) ? folder.normalize('NFC') : null
}

/** The name of the folder that a file is in; null: it is in none. */
export function parentFolder(file: string): string | null {
  return file.split('/').at(-2) ?? null
}
