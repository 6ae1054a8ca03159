import type { RangeFiles, RepositoryFiles } from '../../ports/github.js'
import { type ComparedFilesAnswer, comparedFiles, type FileAnswer, files } from './answers.js'
import { ask, askAll, askBytes } from './ask.js'
import { type GitHubAccess, type Octokit, splitRepository } from './client.js'

/** Milliseconds for all requests: no decision of a run depends on the answer. */
const totalTimeMs = 30_000

/** docs.github.com: "List pull requests files", "Compare two commits". */
const listLimits = { pull: 3_000, compare: 300 } as const

/** Files from REST. A renamed file counts as removed from its old path. */
export function createRepositoryFiles(access: GitHubAccess, client: () => Promise<Octokit>): RepositoryFiles {
  const { owner, repo } = splitRepository(access)
  let end: number | null = null
  const requestOptions = () => {
    end ??= access.clock.now() + totalTimeMs
    return { owner, repo, request: { until: end } }
  }
  return {
    async removedFiles(range) {
      const octokit = await client()
      if (range.kind === 'pull-request') {
        const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
        const listed = await askAll(octokit, route, { ...requestOptions(), pull_number: range.number }, files)
        return { ...forwards(listed), complete: listed.length < listLimits.pull }
      }
      const ask = (basehead: string) => compareFiles(octokit, basehead, requestOptions())
      if (range.kind === 'push') return rangeFiles(ask, range.before, range.after)
      return { ...(await rangeFiles(ask, range.from, range.to)), modified: [] }
    },
    async readFile(ref, path) {
      const octokit = await client()
      const route = 'GET /repos/{owner}/{repo}/contents/{path}'
      return askBytes(octokit, route, { ...requestOptions(), path, ref }, 'a file')
    },
  }
}

interface Access {
  readonly owner: string
  readonly repo: string
  readonly request: { readonly until: number }
}

function compareFiles(octokit: Octokit, basehead: string, access: Access): Promise<ComparedFilesAnswer> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  return ask(octokit, route, { ...access, basehead, per_page: 1 }, comparedFiles)
}

/**
 * The files of a step from one commit to another. GitHub compares a commit only with its ancestors: a step back is listed
 * the other way round, and a step to another branch from the common ancestor to both.
 */
async function rangeFiles(
  ask: (basehead: string) => Promise<ComparedFilesAnswer>,
  from: string,
  to: string,
): Promise<RangeFiles> {
  const { status, files: onward = [] } = await ask(`${from}...${to}`)
  const isForwards = status === 'ahead' || status === 'identical'
  const { files: back = [] } = isForwards ? {} : await ask(`${to}...${from}`)
  const [there, undone] = [forwards(onward), backwards(back)]
  return {
    paths: [...there.paths, ...undone.paths],
    modified: [...there.modified, ...undone.modified],
    complete: onward.length < listLimits.compare && back.length < listLimits.compare,
  }
}

type Paths = Omit<RangeFiles, 'complete'>

function forwards(rows: readonly FileAnswer[]): Paths {
  const paths = rows.flatMap(({ status, filename, previous_filename: previous }) => {
    if (status === 'removed') return [filename]
    return status === 'renamed' && previous !== undefined ? [previous] : []
  })
  return { paths, modified: modifiedPaths(rows) }
}

/** For a step back: the files that the newer commit added are removed. */
function backwards(rows: readonly FileAnswer[]): Paths {
  const added = rows.filter(({ status }) => ['added', 'renamed', 'copied'].includes(status))
  return { paths: added.map(({ filename }) => filename), modified: modifiedPaths(rows) }
}

function modifiedPaths(rows: readonly FileAnswer[]): readonly string[] {
  return rows
    .filter(({ status }) => status === 'modified' || status === 'changed')
    .map(({ filename }) => filename)
}
