import { GitHubRefused } from '../../ports/github.js'
import type { Expected } from './answers.js'
import type { GitHubAccess, Octokit } from './client.js'
import { graphqlRefusal, type Response } from './refusal.js'

/** Path, query and body of a request; `request` has the options of `lazyClient`. */
export interface Parameters {
  readonly [name: string]: unknown
  readonly request?: { readonly until?: number }
}

/** GitHub's maximum rows per page. */
const pageSize = 100
/** Maximum number of pages; a longer list counts as endless. */
const maxPages = 300

/**
 * Sends a request to a route, such as `GET /repos/{owner}/{repo}/pulls/{pull_number}`, and returns the expected answer.
 * An answer with another shape is `unavailable`, so that a read is repeated as after any broken answer.
 *
 * @throws GitHubRefused
 */
export async function ask<T>(
  octokit: Octokit,
  route: string,
  parameters: Parameters,
  expected: Expected<T>,
): Promise<T> {
  return (await send(octokit, route, parameters, (answer) => checkAnswer(answer, expected))).data
}

/**
 * All rows of a list. Only the number of the next page comes from GitHub's answer: the address is ours, so that a token
 * is sent nowhere else.
 *
 * @throws GitHubRefused
 */
export async function askAll<T>(
  octokit: Octokit,
  route: string,
  parameters: Parameters,
  expected: Expected<readonly T[]>,
): Promise<readonly T[]> {
  const rows: T[] = []
  for (let page = 1; page <= maxPages; page++) {
    const paged = { ...parameters, per_page: pageSize, page }
    const { data, headers } = await send(octokit, route, paged, (answer) => checkAnswer(answer, expected))
    rows.push(...data)
    if (data.length === 0 || !hasNext(headers)) return rows
  }
  const message = `GitHub answered with more pages of ${expected.name} than there can be`
  throw new GitHubRefused('unavailable', message)
}

/**
 * Sends a request to a route whose answer has no content.
 *
 * @throws GitHubRefused
 */
export async function askNoContent(octokit: Octokit, route: string, parameters: Parameters): Promise<void> {
  await send(octokit, route, parameters, (answer) => {
    if (answer.status !== 204) throw unexpectedAnswer(answer, 'that it is done')
  })
}

/**
 * The bytes of an answer that is not JSON.
 *
 * @throws GitHubRefused; `invalid` if GitHub answers with a list, as for a folder
 */
export async function askBytes(
  octokit: Octokit,
  route: string,
  parameters: Parameters,
  name: string,
): Promise<Uint8Array> {
  const request = { ...parameters.request, parseSuccessResponseBody: false }
  const read = async (answer: Response) => bytesOf(answer, name)
  return (await send(octokit, route, { ...parameters, request, mediaType: { format: 'raw' } }, read)).data
}

/**
 * Sends a GraphQL query. Its refusals have status 200. If only some of several `nodes` no longer exist, GitHub returns
 * the others, null for each missing one, and an error for each; that counts as an answer.
 *
 * @throws GitHubRefused
 */
export async function askGraphql<T>(
  octokit: Octokit,
  { apiUrl, clock }: GitHubAccess,
  query: string,
  variables: Readonly<Record<string, unknown>>,
  expected: Expected<T>,
): Promise<T> {
  // GitHub Enterprise Server has REST at /api/v3, and GraphQL beside it.
  const route = `POST ${apiUrl.replace(/\/api\/v3\/?$/, '/api')}/graphql`
  const read = (answer: Response): T => {
    const { data, errors } = Object(answer.data)
    const errorsLeft = Array.isArray(errors) ? errors.filter((error) => !isMissingNode(error)) : []
    if (errorsLeft.length > 0) throw graphqlRefusal({ errors: errorsLeft }, clock.wallTime())
    return checkAnswer({ ...answer, data }, expected)
  }
  return (await send(octokit, route, { query, variables }, read)).data
}

function isMissingNode(error: unknown): boolean {
  const { type, path } = Object(error)
  return type === 'NOT_FOUND' && Array.isArray(path) && path[0] === 'nodes'
}

interface ReadResult<T> {
  readonly data: T
  readonly headers: Response['headers']
}

/** `read` runs inside of the request, so that an answer that it refuses is repeated like any other refusal. */
async function send<T>(
  octokit: Octokit,
  route: string,
  parameters: Parameters,
  read: (answer: Response) => T | Promise<T>,
): Promise<ReadResult<T>> {
  const request = { ...parameters.request, read }
  const { data, headers }: ReadResult<T> = await octokit.request(route, { ...parameters, request })
  return { data, headers }
}

function checkAnswer<T>(answer: Response, { isExpected, name }: Expected<T>): T {
  if (isExpected(answer.data)) return answer.data
  throw unexpectedAnswer(answer, name)
}

function unexpectedAnswer({ status }: Response, name: string): GitHubRefused {
  return new GitHubRefused('unavailable', `GitHub answered ${status} with something other than ${name}`)
}

function hasNext({ link }: Response['headers']): boolean {
  return typeof link === 'string' && /;\s*rel="?next"?/.test(link)
}

/** A file has its own media type: JSON is a folder or no answer of GitHub's, and an HTML page is a proxy's. */
async function bytesOf(answer: Response, name: string): Promise<Uint8Array> {
  const bytes = new Uint8Array(await new Response(answer.data as ReadableStream).arrayBuffer())
  const { 'content-type': type } = answer.headers
  const isOther = typeof type === 'string' && /^(?:application\/json|text\/html)\b/i.test(type)
  if (answer.status === 200 && !isOther) return bytes
  if (isFolder(bytes)) throw new GitHubRefused('invalid', 'GitHub has no plain file there')
  throw unexpectedAnswer(answer, name)
}

function isFolder(bytes: Uint8Array): boolean {
  try {
    const rows: unknown = JSON.parse(new TextDecoder().decode(bytes))
    return (
      Array.isArray(rows) &&
      rows.length > 0 &&
      rows.every((row) => typeof row === 'object' && row !== null && 'path' in row)
    )
  } catch {
    return false
  }
}
