import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import type { MissingFiles } from '../../ports/surroundings.js'
import { selectionOf } from '../files/selection.js'
import { contains, isIgnored } from '../files/workspace.js'
import { exitCode, git } from '../git.js'
import { type Places, pathInWorkspace } from '../removed-files.js'
import { type GitIndex, type IndexEntry, parseIndex } from './parse.js'

/** The files of a checkout that are not in the working tree although git has them in its index. */
export interface WorkingTree extends Places {
  /** Where this working tree's HEAD and index are; absolute. */
  readonly gitDir: string
}

/**
 * Files of git's index that the patterns select and that are not there, and submodules that the patterns lead into and
 * that have no files. The index is read as a file; git is run only for an index that is kept in several files or that
 * has folders in place of files.
 *
 * @param found paths of files that are known to be there, from the workspace's root
 */
export async function missingFiles(
  tree: WorkingTree,
  patterns: readonly string[],
  found: ReadonlySet<string>,
): Promise<MissingFiles> {
  try {
    const entries = await entriesOf(tree)
    const missing: IndexEntry[] = []
    for (const entry of selected(tree, patterns, entries))
      if (!found.has(pathInWorkspace(tree, entry.path)) && !(await isThere(tree, entry))) missing.push(entry)
    return {
      checkout: 'known',
      files: [...new Set(missing.map((entry) => pathInWorkspace(tree, entry.path)))],
      isSparse: missing.some(({ isSkipped }) => isSkipped),
    }
  } catch (cause) {
    return { checkout: 'unknown', why: cause instanceof Error ? cause.message : String(cause) }
  }
}

async function entriesOf(tree: WorkingTree): Promise<readonly IndexEntry[]> {
  const index = await readIndex(tree)
  if (index === null || index.isWhole) return index?.entries ?? []
  const listed = await git(tree.checkout, 'ls-files', '-t', '--stage', '-z')
  return listed.split('\0').flatMap(entryOf)
}

/** `<tag> <mode> <object> <stage> TAB <path>`; the tag is S for a file that a sparse checkout leaves out. */
function entryOf(line: string): readonly IndexEntry[] {
  const [, tag, mode, file] = /^(\S) (\d{6}) [0-9a-f]+ \d\t(.*)$/s.exec(line) ?? []
  return file === undefined ? [] : [{ path: file, isSubmodule: mode === '160000', isSkipped: tag === 'S' }]
}

/** Null: nothing was ever added to it. */
async function readIndex({ gitDir }: WorkingTree): Promise<GitIndex | null> {
  try {
    return parseIndex(await readFile(path.join(gitDir, 'index')))
  } catch (cause) {
    if (exitCode(cause) === 'ENOENT') return null
    throw cause
  }
}

function selected(
  tree: WorkingTree,
  patterns: readonly string[],
  entries: readonly IndexEntry[],
): readonly IndexEntry[] {
  const { selects, bases } = selectionOf(patterns)
  const folder = path.resolve(tree.workspace, tree.workingDirectory)
  const prefix = path
    .relative(tree.checkout, folder)
    .split(path.sep)
    .filter(Boolean)
    .map((part) => `${part}/`)
    .join('')
  const leadsInto = (submodule: string) =>
    bases.some((base) => `${prefix}${base}/`.startsWith(`${submodule}/`))
  return entries.filter(({ path: file, isSubmodule }) => {
    if (isSubmodule) return leadsInto(file)
    const inFolder = file.slice(prefix.length)
    return file.startsWith(prefix) && selects(inFolder) && !inFolder.split('/').some(isIgnored)
  })
}

async function isThere(
  { workspace, checkout }: Places,
  { path: file, isSubmodule }: IndexEntry,
): Promise<boolean> {
  const whole = path.join(checkout, file)
  if (!contains(path.resolve(workspace), whole)) return true
  try {
    return isSubmodule ? (await readdir(whole)).length > 0 : (await lstat(whole)) !== null
  } catch (cause) {
    if (exitCode(cause) === 'ENOENT' || exitCode(cause) === 'ENOTDIR') return false
    throw cause
  }
}
