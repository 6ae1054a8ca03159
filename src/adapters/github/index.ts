import type { Commits, PullRequests } from '../../ports/github.js'
import { type GitHubAccess, lazyClient } from './client.js'
import { pullRequestsOf } from './pull-requests.js'

export type { GitHubAccess } from './client.js'

/** GitHub's side of a run. Nothing of its client is evaluated, and nothing is asked, before the first call. */
export function createGitHub(access: GitHubAccess): PullRequests & Commits {
  const client = lazyClient(access)
  return { ...pullRequestsOf(access, client), compare: (base, head) => compare(access, client, base, head) }
}

/** By GitHub's compare API; whatever goes wrong is `unknown`, for the answer only ever holds a publish back. */
async function compare(
  { repository }: GitHubAccess,
  client: ReturnType<typeof lazyClient>,
  base: string,
  head: string,
): ReturnType<Commits['compare']> {
  const [owner = '', repo = ''] = repository.split('/')
  try {
    const octokit = await client()
    const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
    const { data } = await octokit.request(route, { owner, repo, basehead: `${base}...${head}`, per_page: 1 })
    return data.status
  } catch {
    return 'unknown'
  }
}
