import { GitHubRefused, type Range, type RepositoryFiles } from '../../ports/github.js'
import { type GitHubAccess, type Octokit, repositoryOf } from './client.js'

/** Milliseconds for all of it: nothing that a run does depends on the answer. */
const allTime = 30_000

/** docs.github.com: "List pull requests files", "Compare two commits". */
const listed = { 'pull-request': 3_000, push: 300 } as const

/** By REST. A renamed file is gone from where it was. */
export function repositoryFilesOf(access: GitHubAccess, client: () => Promise<Octokit>): RepositoryFiles {
  const { owner, repo } = repositoryOf(access)
  let end: number | null = null
  const until = () => {
    end ??= access.clock.now() + allTime
    return { owner, repo, request: { until: end } }
  }
  return {
    async takenAway(range) {
      const files = await changed(await client(), range, until())
      const paths = files.flatMap(({ status, filename, previous_filename: previous }) => {
        if (status === 'removed') return [filename]
        return status === 'renamed' && previous !== undefined ? [previous] : []
      })
      return { paths, complete: files.length < listed[range.kind] }
    },
    async at(ref, path) {
      const octokit = await client()
      const route = 'GET /repos/{owner}/{repo}/contents/{path}'
      const { data } = await octokit.request(route, { ...until(), path, ref, mediaType: { format: 'raw' } })
      return bytesOf(data)
    },
  }
}

interface Access {
  readonly owner: string
  readonly repo: string
  readonly request: { readonly until: number }
}

async function changed(octokit: Octokit, range: Range, access: Access) {
  if (range.kind === 'pull-request') {
    const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'
    return octokit.paginate(route, { ...access, pull_number: range.number, per_page: 100 })
  }
  const basehead = `${range.before}...${range.after}`
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  const { data } = await octokit.request(route, { ...access, basehead, per_page: 1 })
  return data.files ?? []
}

/** Raw, and so a text, whatever the description of the answer says; a folder is a list all the same. */
function bytesOf(data: unknown): Uint8Array {
  if (typeof data === 'string') return new TextEncoder().encode(data)
  if (data instanceof ArrayBuffer) return new Uint8Array(data)
  throw new GitHubRefused('invalid', 'GitHub has no plain file there')
}
