import type {
  Commits,
  Labels,
  PullRequestLook,
  PullRequests,
  PushHistory,
  Releases,
  RepositoryFiles,
} from '../../ports/github.js'
import type { SourceHistory } from '../../ports/history.js'
import { aLabelledPull } from './answers.js'
import { ask } from './ask.js'
import { type GitHubAccess, lazyClient, repositoryOf } from './client.js'
import { commitsOf } from './commits.js'
import { pullRequestLookOf } from './pull-request-look.js'
import { pullRequestsOf } from './pull-requests.js'
import { pushHistoryOf } from './push-history.js'
import { releasesOf } from './releases.js'
import { repositoryFilesOf } from './repository-files.js'
import { sourcesOf } from './sources.js'

export type { GitHubAccess } from './client.js'

/** All that the action asks of GitHub. Of files at earlier commits the paths are from the repository's root. */
export type GitHub = PullRequests &
  PullRequestLook &
  Commits &
  Labels &
  PushHistory &
  Releases &
  RepositoryFiles &
  SourceHistory

/** GitHub's side of a run. Nothing of its client is evaluated, and nothing is asked, before the first call. */
export function createGitHub(access: GitHubAccess): GitHub {
  const client = lazyClient(access)
  return {
    ...pullRequestsOf(access, client),
    ...pullRequestLookOf(access, client),
    ...commitsOf(access, client),
    ...pushHistoryOf(access, client),
    ...releasesOf(access, client),
    ...repositoryFilesOf(access, client),
    ...sourcesOf(access, client),
    ...labelsOf(access, client),
  }
}

function labelsOf(access: GitHubAccess, client: ReturnType<typeof lazyClient>): Labels {
  const { owner, repo } = repositoryOf(access)
  return {
    async labels(number) {
      const octokit = await client()
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
      const pull = await ask(octokit, route, { owner, repo, pull_number: number }, aLabelledPull)
      return pull.labels.map(({ name }) => name)
    },
  }
}
