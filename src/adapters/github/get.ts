import { type GitHubAccess, type Octokit, splitRepository } from './client.js'

/** One request for something of the repository; what it answers, whatever that is. @throws GitHubRefused */
export type Get = (path: string, parameters: Readonly<Record<string, string | number>>) => Promise<unknown>

/** Options of a request, as `lazyClient` has them. */
interface Bounds {
  readonly until: number
  readonly onSend?: () => void
}

/** Sends each request with these bounds. */
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
