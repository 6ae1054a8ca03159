import path from 'node:path'
import type { Range, RepositoryFiles } from '../../ports/github.js'
import type { FoundFile, RemovedFiles } from '../../ports/runtime.js'
import { createSelection } from './selection.js'
import { contains, isIgnored } from './workspace.js'

/** Absolute paths of a checkout; `workingDirectory` is relative to the workspace. */
export interface CheckoutPaths {
  readonly workspace: string
  readonly checkout: string
  readonly workingDirectory: string
}

/**
 * Maximum number of files per kind: reading one costs one of the 1,000 requests that GITHUB_TOKEN has per hour, and
 * others need some too.
 */
const maxFiles = 100

/** The files of a checkout that a range removed, from GitHub's lists, which are read once. */
export function createRemovedFiles(
  github: RepositoryFiles,
  range: Range,
  checkoutPaths: CheckoutPaths,
): RemovedFiles {
  let rangeRead: ReturnType<RepositoryFiles['removedFiles']> | null = null
  const list = () => {
    rangeRead ??= github.removedFiles(range)
    return rangeRead
  }
  return {
    async find(patterns) {
      const { paths, complete } = await list()
      const { selects, openFolder } = await createSelection(patterns)
      const files = paths.flatMap((file) => {
        const inFolder = pathInWorkingDirectory(checkoutPaths, file)
        if (inFolder === null || !selects(inFolder)) return []
        return [{ ...createFoundFile(github, range, checkoutPaths, file), folder: openFolder(inFolder) }]
      })
      return { files: files.slice(0, maxFiles), complete: complete && files.length <= maxFiles }
    },
    async modified(patterns) {
      const { selects } = await createSelection(patterns)
      const files = (await list()).modified.filter((file) => {
        const inFolder = pathInWorkingDirectory(checkoutPaths, file)
        return inFolder !== null && selects(inFolder)
      })
      return files.map((file) => pathInWorkspace(checkoutPaths, file))
    },
  }
}

/** The path from the working directory, as patterns use it; null: it is elsewhere, or in an ignored folder. */
function pathInWorkingDirectory(
  { workspace, checkout, workingDirectory }: CheckoutPaths,
  file: string,
): string | null {
  const folder = path.resolve(workspace, workingDirectory)
  const absolute = path.join(checkout, file)
  if (!contains(folder, absolute)) return null
  const parts = path.relative(folder, absolute).split(path.sep)
  return parts.some(isIgnored) ? null : parts.join('/')
}

function createFoundFile(
  github: RepositoryFiles,
  range: Range,
  checkoutPaths: CheckoutPaths,
  file: string,
): FoundFile {
  return {
    path: pathInWorkspace(checkoutPaths, file),
    read: () => github.readFile(commitBefore(range), file),
  }
}

/** A path from the checkout's root as a path from the workspace, with `/`. */
export function pathInWorkspace(
  { workspace, checkout }: Pick<CheckoutPaths, 'workspace' | 'checkout'>,
  file: string,
): string {
  return path.relative(path.resolve(workspace), path.join(checkout, file)).replaceAll(path.sep, '/')
}

/** The commit that still has the files which the range removes. */
function commitBefore(range: Range): string {
  if (range.kind === 'back') return range.from
  return range.kind === 'push' ? range.before : range.base
}
