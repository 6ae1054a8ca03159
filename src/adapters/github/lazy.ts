import { GitHubRefused } from '../../ports/github.js'
import type { Clock } from '../../ports/runtime.js'
import type { GitHub } from './index.js'

/** GitHub from the runner's environment, loaded with the first call. Null: there is no token for it. */
export function createLazyGitHub(
  token: string | null,
  repository: string,
  clock: Clock,
  env: NodeJS.ProcessEnv,
  load: () => Promise<Pick<typeof import('./index.js'), 'createGitHub'>> = () => import('./index.js'),
): GitHub | null {
  if (!token) return null
  const apiUrl = env.GITHUB_API_URL || 'https://api.github.com'
  let loaded: Promise<GitHub> | null = null
  const github = () => {
    loaded ??= load().then(
      ({ createGitHub }) => createGitHub({ token, repository, apiUrl, clock, env }),
      throwNotLoaded,
    )
    return loaded
  }
  // Rest parameters, so that no optional one is lost on the way.
  return {
    pullRequestOfCommit: async (...parameters) => (await github()).pullRequestOfCommit(...parameters),
    comments: async (...parameters) => (await github()).comments(...parameters),
    withEditors: async (...parameters) => (await github()).withEditors(...parameters),
    create: async (...parameters) => (await github()).create(...parameters),
    update: async (...parameters) => (await github()).update(...parameters),
    delete: async (...parameters) => (await github()).delete(...parameters),
    pullRequest: async (...parameters) => (await github()).pullRequest(...parameters),
    labels: async (...parameters) => (await github()).labels(...parameters),
    commitsBetween: async (...parameters) => (await github()).commitsBetween(...parameters),
    pullRequestsMergedBy: async (...parameters) => (await github()).pullRequestsMergedBy(...parameters),
    release: async (...parameters) => (await github()).release(...parameters),
    releaseOfTag: async (...parameters) => (await github()).releaseOfTag(...parameters),
    draftsOfTag: async (...parameters) => (await github()).draftsOfTag(...parameters),
    updateReleaseBody: async (...parameters) => (await github()).updateReleaseBody(...parameters),
    removedFiles: async (...parameters) => (await github()).removedFiles(...parameters),
    readFile: async (...parameters) => (await github()).readFile(...parameters),
    compare: (...parameters) =>
      github().then(
        (loadedGitHub) => loadedGitHub.compare(...parameters),
        (error: unknown) => ({ order: 'unknown', why: reasonOf(error) }),
      ),
    tipOf: (...parameters) =>
      github().then(
        (loadedGitHub) => loadedGitHub.tipOf(...parameters),
        (error: unknown) => ({ tip: null, why: reasonOf(error) }),
      ),
    sourcesSince: (...parameters) =>
      github().then(
        (loadedGitHub) => loadedGitHub.sourcesSince(...parameters),
        (error: unknown) => ({ known: false, why: reasonOf(error) }),
      ),
    sourceAt: (...parameters) =>
      github().then(
        (loadedGitHub) => loadedGitHub.sourceAt(...parameters),
        (error: unknown) => ({ known: false, why: reasonOf(error) }),
      ),
  }
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}

/** The port promises GitHubRefused, so an error of loading this part becomes one too. */
function throwNotLoaded(cause: unknown): never {
  const why = `what asks GitHub could not be loaded: ${reasonOf(cause)}`
  throw new GitHubRefused('unavailable', why, { cause })
}
