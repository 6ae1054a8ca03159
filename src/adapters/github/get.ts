import { type GitHubAccess, type Octokit, splitRepository } from './client.js'

/**
 * Sends one request for a part of the repository; returns its answer unchecked.
 *
 * @throws GitHubRefused
 */
export type Get = (path: string, parameters: Readonly<Record<string, string | number>>) => Promise<unknown>

/** Options of a request, as in `lazyClient`. */
interface Bounds {
  readonly until: number
  readonly onSend?: () => void
}

/** Creates a function that sends each request within these bounds. */
export function createGet(octokit: Octokit, access: GitHubAccess, bounds: Bounds): Get {
  const repository = splitRepository(access)
  return async (path, parameters) => {
    const requestParameters = { ...repository, ...parameters, request: { ...bounds } }
    const { data }: { data: unknown } = await octokit.request(
      `GET /repos/{owner}/{repo}/${path}`,
      requestParameters,
    )
    return data
  }
}
