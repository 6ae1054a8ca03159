import { GitHubRefused } from '../../ports/github.js'
import type { Clock } from '../../ports/runtime.js'
import type { GitHub } from './index.js'

/** GitHub from the runner's environment, loaded with the first call. Null: there is no token for it. */
export function createLazyGitHub(
  token: string | null,
  repository: string,
  clock: Clock,
  env: NodeJS.ProcessEnv,
): GitHub | null {
  if (!token) return null
  const apiUrl = env.GITHUB_API_URL ?? 'https://api.github.com'
  let loaded: Promise<GitHub> | null = null
  const github = () => {
    loaded ??= import('./index.js').then(
      ({ createGitHub }) => createGitHub({ token, repository, apiUrl, clock, env }),
      throwNotLoaded,
    )
    return loaded
  }
  return {
    pullRequestOfCommit: async (commit) => (await github()).pullRequestOfCommit(commit),
    comments: async (number) => (await github()).comments(number),
    withEditors: async (comments) => (await github()).withEditors(comments),
    create: async (number, body) => (await github()).create(number, body),
    update: async (id, body) => (await github()).update(id, body),
    delete: async (id) => (await github()).delete(id),
    pullRequest: async (number) => (await github()).pullRequest(number),
    labels: async (number) => (await github()).labels(number),
    compare: (base, head) =>
      github().then(
        (asked) => asked.compare(base, head),
        (error: unknown) => ({ order: 'unknown', why: reasonOf(error) }),
      ),
    tipOf: (branch) =>
      github().then(
        (asked) => asked.tipOf(branch),
        (error: unknown) => ({ tip: null, why: reasonOf(error) }),
      ),
    sourcesSince: (base, head, path) =>
      github().then(
        (asked) => asked.sourcesSince(base, head, path),
        (error: unknown) => ({ known: false, why: reasonOf(error) }),
      ),
    sourceAt: (commit, path) =>
      github().then(
        (asked) => asked.sourceAt(commit, path),
        (error: unknown) => ({ known: false, why: reasonOf(error) }),
      ),
    commitsBetween: async (base, head, limit) => (await github()).commitsBetween(base, head, limit),
    pullRequestsMergedBy: async (commit, branch) => (await github()).pullRequestsMergedBy(commit, branch),
    release: async (id) => (await github()).release(id),
    releaseOfTag: async (tag) => (await github()).releaseOfTag(tag),
    draftsOfTag: async (tag) => (await github()).draftsOfTag(tag),
    updateReleaseBody: async (id, body) => (await github()).updateReleaseBody(id, body),
    removedFiles: async (range) => (await github()).removedFiles(range),
    readFile: async (commit, path) => (await github()).readFile(commit, path),
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
