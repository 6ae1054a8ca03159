import { lstat, readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { causeText } from '../../core/text/cause-text.js'
import type { MissingFiles } from '../../ports/runtime.js'
import { type CheckoutPaths, pathInWorkspace } from '../files/removed-files.js'
import { createSelection } from '../files/selection.js'
import { contains, isIgnored } from '../files/workspace.js'
import { exitCode, git } from '../git/git.js'
import { type GitIndex, type IndexEntry, parseIndex } from './parse.js'

/** A checkout with its git folder, for comparing its index with the working tree. */
export interface WorkingTree extends CheckoutPaths {
  /** Folder with this working tree's HEAD and index; absolute. */
  readonly gitDir: string
}

/** Lists of patterns. */
type Lists = readonly (readonly string[])[]

/**
 * Files in git's index that a list of patterns selects and that do not exist, and submodules that the patterns lead
 * into and that have no files. The index is read as a file; git is run only for an index in several files, or one with
 * folders in place of files.
 *
 * @param found paths of files that are known to exist, from the workspace's root
 */
export async function missingFiles(
  tree: WorkingTree,
  lists: Lists,
  found: ReadonlySet<string>,
): Promise<MissingFiles> {
  try {
    const { selects, leadsInto } = await selectionOf(tree, lists)
    const files: IndexEntry[] = []
    const submodules: IndexEntry[] = []
    for (const entry of await entriesOf(tree)) {
      if (entry.isSubmodule) {
        if ((await leadsInto(entry.path)) && !(await isThere(tree, entry))) submodules.push(entry)
      } else if (selects(entry.path) && !found.has(pathInWorkspace(tree, entry.path)))
        if (!(await isThere(tree, entry))) files.push(entry)
    }
    const paths = (missing: readonly IndexEntry[]) =>
      [...new Set(missing.map((entry) => pathInWorkspace(tree, entry.path)))].toSorted()
    return {
      checkout: 'known',
      files: paths(files),
      submodules: paths(submodules),
      isSparse: [...files, ...submodules].some(({ isSkipped }) => isSkipped),
    }
  } catch (cause) {
    return { checkout: 'unknown', why: causeText(cause) }
  }
}

async function entriesOf(tree: WorkingTree): Promise<readonly IndexEntry[]> {
  const index = await readIndex(tree)
  if (index === null || index.isWhole) return index?.entries ?? []
  const listed = await git(tree.checkout, 'ls-files', '-t', '--stage', '-z').catch((cause: unknown) => {
    const why = exitCode(cause) === 'ENOENT' ? 'cannot be run here' : 'does not list it'
    throw new Error(`it is split or sparse, so that only git can read it, and git ${why}`, { cause })
  })
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

/**
 * Whether a list of patterns selects a file of the checkout, and whether one leads into a folder. The folders of the
 * patterns are tested first, because few files are in them.
 */
async function selectionOf({ checkout, workspace, workingDirectory }: WorkingTree, lists: Lists) {
  const folder = path.relative(checkout, path.resolve(workspace, workingDirectory))
  const prefix = folder === '' ? '' : `${folder.replaceAll(path.sep, '/')}/`
  const selections = (await Promise.all(lists.map(createSelection))).map((selection) => ({
    ...selection,
    starts: selection.bases.map((base) => (base === '' ? prefix : `${prefix}${base}/`)),
  }))
  const isBelow = (file: string) =>
    file.startsWith(prefix) && !file.slice(prefix.length).split('/').some(isIgnored)
  return {
    selects: (file: string) =>
      selections.some(
        ({ selects, starts }) =>
          starts.some((start) => file.startsWith(start)) &&
          selects(file.slice(prefix.length)) &&
          isBelow(file),
      ),
    leadsInto: async (inner: string) => {
      // The working directory is in it.
      if (prefix.startsWith(`${inner}/`)) return true
      if (!isBelow(inner)) return false
      const leading = selections.map(({ leadsInto }) => leadsInto(inner.slice(prefix.length)))
      return (await Promise.all(leading)).includes(true)
    },
  }
}

async function isThere(
  { workspace, checkout }: CheckoutPaths,
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
