import type { CommentReader, PushHistory } from '../../ports/github.js'
import { comparedCommits } from './answers.js'
import { ask } from './ask.js'
import { type GitHubAccess, type Octokit, splitRepository } from './client.js'
import { pullsOfCommit } from './pull-requests.js'

/** GitHub's page size for a comparison's commits. */
const pageSize = 100

export function createPushHistory(
  access: GitHubAccess,
  client: () => Promise<Octokit>,
): Omit<PushHistory, keyof CommentReader> {
  return {
    commitsBetween: (base, head, limit) => commitsBetween(access, client, `${base}...${head}`, limit),
    async pullRequestsMergedBy(commit, branch) {
      const all = await pullsOfCommit(access, client, commit)
      // A pull request that was merged elsewhere is no review of this branch's content.
      const merged = all.filter(
        ({ merged_at, base }) => merged_at !== null && base.ref === (branch ?? base.repo.default_branch),
      )
      return merged.map(({ number }) => number)
    },
  }
}

async function commitsBetween(
  access: GitHubAccess,
  client: () => Promise<Octokit>,
  basehead: string,
  limit: number,
): Promise<{ commits: readonly string[]; total: number }> {
  const { owner, repo } = splitRepository(access)
  const octokit = await client()
  const commits: string[] = []
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  for (let page = 1; ; page++) {
    const paged = { owner, repo, basehead, per_page: pageSize, page }
    const found = await ask(octokit, route, paged, comparedCommits)
    const total = found.total_commits
    if (total > limit) return { commits: [], total }
    commits.push(...found.commits.map(({ sha }) => sha))
    if (found.commits.length === 0 || commits.length >= total) return { commits: commits.toReversed(), total }
  }
}
