import path from 'node:path'
import type { Range, RepositoryFiles } from '../ports/github.js'
import type { FoundFile, RemovedFiles } from '../ports/surroundings.js'
import { selectionOf } from './files/selection.js'
import { contains, isIgnored } from './files/workspace.js'

/** Where a checkout lies; absolute paths, the last relative to the workspace. */
export interface Places {
  readonly workspace: string
  readonly checkout: string
  readonly workingDirectory: string
}

/** Of each kind: reading one takes a request, of 1,000 that GITHUB_TOKEN has an hour, and others need some too. */
const most = 100

/** The files of a checkout that a range took away, by GitHub's lists, which are asked for once. */
export function createRemovedFiles(github: RepositoryFiles, range: Range, places: Places): RemovedFiles {
  let asked: ReturnType<RepositoryFiles['takenAway']> | null = null
  const list = () => {
    asked ??= github.takenAway(range)
    return asked
  }
  return {
    async find(patterns) {
      const { paths, complete } = await list()
      const { selects, openFolder } = selectionOf(patterns)
      const files = paths.flatMap((file) => {
        const inFolder = below(places, file)
        if (inFolder === null || !selects(inFolder)) return []
        return [{ ...foundFile(github, range, places, file), folder: openFolder(inFolder) }]
      })
      return { files: files.slice(0, most), complete: complete && files.length <= most }
    },
    async modified(patterns) {
      const { selects } = selectionOf(patterns)
      const files = (await list()).modified.filter((file) => {
        const inFolder = below(places, file)
        return inFolder !== null && selects(inFolder)
      })
      return files.map((file) => pathInWorkspace(places, file))
    },
  }
}

/** The path from the working directory, as patterns see it; null: it lies elsewhere, or where nothing is read. */
function below({ workspace, checkout, workingDirectory }: Places, file: string): string | null {
  const folder = path.resolve(workspace, workingDirectory)
  const whole = path.join(checkout, file)
  if (!contains(folder, whole)) return null
  const parts = path.relative(folder, whole).split(path.sep)
  return parts.some(isIgnored) ? null : parts.join('/')
}

function foundFile(github: RepositoryFiles, range: Range, places: Places, file: string): FoundFile {
  return {
    path: pathInWorkspace(places, file),
    read: () => github.at(range.kind === 'push' ? range.before : range.base, file),
  }
}

/** With `/`, of a path from the checkout's root. */
export function pathInWorkspace(
  { workspace, checkout }: Pick<Places, 'workspace' | 'checkout'>,
  file: string,
): string {
  return path.relative(path.resolve(workspace), path.join(checkout, file)).replaceAll(path.sep, '/')
}
