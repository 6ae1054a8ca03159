import type {
  Commits,
  Labels,
  PullRequestReader,
  PullRequests,
  PushHistory,
  Releases,
  RepositoryFiles,
} from '../../ports/github.js'
import type { SourceHistory } from '../../ports/history.js'
import { aLabelledPull } from './answers.js'
import { ask } from './ask.js'
import { type GitHubAccess, lazyClient, splitRepository } from './client.js'
import { createCommits } from './commits.js'
import { createPullRequestReader } from './pull-request-reader.js'
import { createPullRequests } from './pull-requests.js'
import { createPushHistory } from './push-history.js'
import { releasesOf } from './releases.js'
import { createRepositoryFiles } from './repository-files.js'
import { createSources } from './sources.js'

export type { GitHubAccess } from './client.js'

/** All requests to GitHub. Paths of files at earlier commits are from the repository's root. */
export type GitHub = PullRequests &
  PullRequestReader &
  Commits &
  Labels &
  PushHistory &
  Releases &
  RepositoryFiles &
  SourceHistory

/** Creates a run's access to GitHub. Its client is not loaded, and nothing is sent, before the first call. */
export function createGitHub(access: GitHubAccess): GitHub {
  const client = lazyClient(access)
  return {
    ...createPullRequests(access, client),
    ...createPullRequestReader(access, client),
    ...createCommits(access, client),
    ...createPushHistory(access, client),
    ...releasesOf(access, client),
    ...createRepositoryFiles(access, client),
    ...createSources(access, client),
    ...createLabels(access, client),
  }
}

function createLabels(access: GitHubAccess, client: ReturnType<typeof lazyClient>): Labels {
  const { owner, repo } = splitRepository(access)
  return {
    async labels(number) {
      const octokit = await client()
      const route = 'GET /repos/{owner}/{repo}/pulls/{pull_number}'
      const pull = await ask(octokit, route, { owner, repo, pull_number: number }, aLabelledPull)
      return pull.labels.map(({ name }) => name)
    },
  }
}
