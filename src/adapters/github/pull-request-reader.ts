import { GitHubRefused, type PullRequestReader } from '../../ports/github.js'
import { aPull } from './answers.js'
import { ask } from './ask.js'
import { type GitHubAccess, type Octokit, splitRepository } from './client.js'

export function createPullRequestReader(
  access: GitHubAccess,
  client: () => Promise<Octokit>,
): PullRequestReader {
  const { owner, repo } = splitRepository(access)
  return {
    async pullRequest(number) {
      const octokit = await client()
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
      const pull = await ask(octokit, route, { owner, repo, pull_number: number }, aPull).catch(
        (error: unknown) => {
          if (error instanceof GitHubRefused && error.kind === 'not-found') return null
          throw error
        },
      )
      if (pull === null) return null
      const { state, head } = pull
      return { open: state === 'open', headCommit: head.sha, headRepository: head.repo?.full_name ?? null }
    },
  }
}
