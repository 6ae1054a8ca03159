import type { PullRequestReader } from '../../ports/github.js'
import { aPull } from './answers.js'
import { ask } from './ask.js'
import { type GitHubAccess, type Octokit, splitRepository } from './client.js'
import { nullIfNotFound } from './refusal.js'

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
        nullIfNotFound,
      )
      if (pull === null) return null
      const { state, head } = pull
      return { open: state === 'open', headCommit: head.sha, headRepository: head.repo?.full_name ?? null }
    },
  }
}
