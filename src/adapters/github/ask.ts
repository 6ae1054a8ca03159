import { GitHubRefused } from '../../ports/github.js'
import type { Expected } from './answers.js'
import type { GitHubAccess, Octokit } from './client.js'
import { graphqlRefusal, type Response } from './refusal.js'

/** Path, query and body of a request; `request` is what `lazyClient` heeds. */
export interface Parameters {
  readonly [name: string]: unknown
  readonly request?: { readonly until?: number }
}

/** Rows of a list that GitHub gives at once, at most. */
const pageSize = 100
/** Pages after which a list counts as endless. */
const maxPages = 300

/**
 * Asks a route, such as `GET /repos/{owner}/{repo}/pulls/{pull_number}`, and answers what it expects. An answer of another
 * shape is `unavailable`, so that a read is repeated as after any broken answer.
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
 * All rows of a list. Only the number of the next page is taken from what GitHub answers: where it is to be found is
 * ours to say, and a token goes nowhere else.
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
 * Asks a route that answers nothing but that it was done.
 * @throws GitHubRefused
 */
export async function askNoContent(octokit: Octokit, route: string, parameters: Parameters): Promise<void> {
  await send(octokit, route, parameters, (answer) => {
    if (answer.status !== 204) throw unexpectedAnswer(answer, 'that it is done')
  })
}

/**
 * Bytes of an answer that is no JSON.
 * @throws GitHubRefused; `invalid` where GitHub answers with a list, as of a folder
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
 * Asks GraphQL. Its refusals come with status 200. Where only some of several `nodes` are gone, GitHub answers the others,
 * null for each that is gone, and an error for each; that is an answer.
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

/** `read` runs within the request, so that what it refuses is repeated like any other refusal. */
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

/** A file is of a media type of its own: JSON is a folder or no answer of GitHub's, and a page of HTML is a proxy's. */
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
