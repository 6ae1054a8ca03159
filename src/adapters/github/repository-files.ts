import type { Range, RepositoryFiles } from '../../ports/github.js'
import { comparedFiles, type FileAnswer, files } from './answers.js'
import { ask, askAll, askBytes } from './ask.js'
import { type GitHubAccess, type Octokit, splitRepository } from './client.js'

/** Milliseconds for all requests: no decision of a run depends on the answer. */
const totalTimeMs = 30_000

/** docs.github.com: "List pull requests files", "Compare two commits". */
const listLimits = { 'pull-request': 3_000, push: 300, back: 300 } as const

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
      const found = await changedFiles(await client(), range, requestOptions())
      const complete = found.length < listLimits[range.kind]
      // GitHub compares forwards only: files that the newer commit added are removed by going back.
      if (range.kind === 'back') {
        const came = found.filter(({ status }) => status === 'added' || status === 'renamed')
        return { paths: came.map(({ filename }) => filename), modified: [], complete }
      }
      const paths = found.flatMap(({ status, filename, previous_filename: previous }) => {
        if (status === 'removed') return [filename]
        return status === 'renamed' && previous !== undefined ? [previous] : []
      })
      const modified = found.flatMap(({ status, filename }) =>
        status === 'modified' || status === 'changed' ? [filename] : [],
      )
      return { paths, modified, complete }
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

async function changedFiles(octokit: Octokit, range: Range, access: Access): Promise<readonly FileAnswer[]> {
  if (range.kind === 'pull-request') {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
    return askAll(octokit, route, { ...access, pull_number: range.number }, files)
  }
  const basehead = range.kind === 'back' ? `${range.to}...${range.from}` : `${range.before}...${range.after}`
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  const compared = await ask(octokit, route, { ...access, basehead, per_page: 1 }, comparedFiles)
  return compared.files ?? []
}
