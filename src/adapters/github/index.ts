import {
  type Commits,
  GitHubRefused,
  type Labels,
  type PullRequestLook,
  type PullRequests,
  type PushHistory,
  type RepositoryFiles,
} from '../../ports/github.js'
import { aLabelledPull } from './answers.js'
import { ask } from './ask.js'
import { type GitHubAccess, lazyClient, repositoryOf, usualTimeout } from './client.js'
import { pullRequestLookOf } from './pull-request-look.js'
import { pullRequestsOf } from './pull-requests.js'
import { pushHistoryOf } from './push-history.js'
import { repositoryFilesOf } from './repository-files.js'

export type { GitHubAccess } from './client.js'

/** All that the action asks of GitHub. */
export type GitHub = PullRequests & PullRequestLook & Commits & Labels & PushHistory & RepositoryFiles

/** GitHub's side of a run. Nothing of its client is evaluated, and nothing is asked, before the first call. */
export function createGitHub(access: GitHubAccess): GitHub {
  const client = lazyClient(access)
  return {
    ...pullRequestsOf(access, client),
    ...pullRequestLookOf(access, client),
    ...commitsOf(access, client),
    ...pushHistoryOf(access, client),
    ...repositoryFilesOf(access, client),
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

/**
 * By GitHub's compare API; whatever goes wrong is `unknown`, for the answer only ever holds a publish back. It takes, with
 * its repetitions, no longer than one request may; and once GitHub gives no answer it is asked for no other, so that many
 * commits do not use up the run's time.
 */
function commitsOf(access: GitHubAccess, client: ReturnType<typeof lazyClient>): Commits {
  const { clock, timeout = usualTimeout } = access
  const { owner, repo } = repositoryOf(access)
  let silent = false
  return {
    async compare(base, head) {
      if (silent) return 'unknown'
      try {
        const octokit = await client()
        const { data } = await octokit.request('GET /repos/{owner}/{repo}/compare/{basehead}', {
          ...{ owner, repo, basehead: `${base}...${head}`, per_page: 1 },
          request: { until: clock.now() + timeout },
        })
        return data.status
      } catch (error) {
        silent ||= error instanceof GitHubRefused && ['unavailable', 'rate-limit'].includes(error.kind)
        return 'unknown'
      }
    },
  }
}
