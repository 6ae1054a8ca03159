import { GitHubRefused, type PullRequestLook } from '../../ports/github.js'
import { type GitHubAccess, type Octokit, repositoryOf } from './client.js'

export function pullRequestLookOf(access: GitHubAccess, client: () => Promise<Octokit>): PullRequestLook {
  const { owner, repo } = repositoryOf(access)
  return {
    async pullRequest(number) {
      const octokit = await client()
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
      const answer = await octokit
        .request(route, { owner, repo, pull_number: number })
        .catch((error: unknown) => {
          if (error instanceof GitHubRefused && error.kind === 'not-found') return null
          throw error
        })
      if (answer === null) return null
      const { state, head } = answer.data
      // GitHub's document has it never null, but of a fork that was deleted it is.
      const repository: { readonly full_name: string } | null = head.repo
      return { open: state === 'open', headCommit: head.sha, headRepository: repository?.full_name ?? null }
    },
  }
}
