import { GitHubRefused, type RefusalKind } from '../../ports/github.js'

/** An answer of GitHub, in Octokit's form. */
export interface Response {
  readonly status: number
  readonly headers: Readonly<Record<string, unknown>>
  readonly data: unknown
}

/**
 * Converts an error of Octokit. `now` in milliseconds since the epoch, for limits that end at a time of day. Rules:
 * docs.github.com/rest, "Best practices", "Rate limits" and "Troubleshooting".
 */
export function refusalOf(error: unknown, now: number): GitHubRefused {
  if (error instanceof GitHubRefused) return error
  const answer = answerOf(error)
  if (!answer)
    return new GitHubRefused('unavailable', `GitHub did not answer: ${originOf(error)}`, { cause: error })
  const detail = messageOf(answer.data)
  const message = `GitHub answered ${answer.status}${detail ? `: ${detail}` : missingMessageNote(answer)}`
  const retryAfter = retryAfterOf(answer, now)
  return new GitHubRefused(kindOf(answer, detail, retryAfter), message, { cause: error, retryAfter })
}

const graphqlKinds: Readonly<Record<string, RefusalKind>> = {
  FORBIDDEN: 'permission',
  INSUFFICIENT_SCOPES: 'permission',
  NOT_FOUND: 'not-found',
  RATE_LIMITED: 'rate-limit',
}

/** The same for a GraphQL request, whose refusals have status 200: docs.github.com/graphql, "Error handling". */
export function graphqlRefusal(error: unknown, now: number): GitHubRefused {
  const errors = typeof error === 'object' && error && 'errors' in error ? error.errors : null
  const [first]: readonly unknown[] = Array.isArray(errors) ? errors : []
  if (typeof first !== 'object' || first === null) return refusalOf(error, now)
  const kind = graphqlKinds['type' in first ? String(first.type) : ''] ?? 'unavailable'
  return new GitHubRefused(kind, `GitHub answered: ${textOf(first)}`, { cause: error })
}

/** A note on an answer without a message: GitHub itself always has one. */
function missingMessageNote({ status }: Response): string {
  return status >= 500 ? '' : ' without a message of its own; a proxy may have answered instead'
}

function kindOf({ status, headers }: Response, detail: string, retryAfter: number | null): RefusalKind {
  if (status < 400 || status >= 500 || status === 408 || status === 499) return 'unavailable'
  const limited =
    retryAfter !== null || headers['x-ratelimit-remaining'] === '0' || /rate limit/i.test(detail)
  if (status === 429 || (status === 403 && limited)) return 'rate-limit'
  if (detail === '') return 'unavailable'
  if (status === 401) return 'credentials'
  if (status === 404 || status === 410) return 'not-found'
  if (status === 403 && !/\blocked\b/.test(detail)) return 'permission'
  return 'invalid'
}

function retryAfterOf({ headers }: Response, now: number): number | null {
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (Number.isFinite(seconds)) return Math.max(0, seconds * 1_000)
  if (headers['x-ratelimit-remaining'] !== '0') return null
  const reset = Number(headers['x-ratelimit-reset'] ?? Number.NaN)
  return Number.isFinite(reset) ? Math.max(0, reset * 1_000 - now) : null
}

// `@octokit/request-error` marks its errors by name and status; a broken connection is one without a response.
function answerOf(error: unknown): Response | null {
  if (!(error instanceof Error && 'response' in error && 'status' in error)) return null
  const { status, response } = error
  if (typeof status !== 'number' || typeof response !== 'object' || response === null) return null
  const headers = 'headers' in response ? Object.fromEntries(Object.entries(Object(response.headers))) : {}
  return { status, headers, data: 'data' in response ? response.data : null }
}

/** The status of GitHub's refusal; null: it did not answer, or the error is not from a request. */
export function statusOf(error: unknown): number | null {
  const cause = error instanceof GitHubRefused ? error.cause : error
  return answerOf(cause)?.status ?? null
}

/** GitHub's message and its messages about single fields; empty for an HTML page. */
function messageOf(data: unknown): string {
  if (typeof data !== 'object' || data === null || !('message' in data)) return ''
  if (typeof data.message !== 'string') return ''
  const errors = 'errors' in data && Array.isArray(data.errors) ? data.errors : []
  const details = errors.map((one: unknown) => textOf(one)).filter((text) => text !== '')
  return [data.message, ...details].join('; ').slice(0, 500)
}

/** The message of the innermost error: for a lost connection the outer ones only say that a fetch failed. */
function originOf(error: unknown): string {
  const cause = typeof error === 'object' && error && 'cause' in error ? originOf(error.cause) : ''
  return cause || textOf(error)
}

function textOf(error: unknown): string {
  if (typeof error === 'object' && error && 'message' in error) return String(error.message)
  return typeof error === 'string' ? error : ''
}

/**
 * For a resource that may not exist, or not be visible to the token.
 *
 * @throws any other error
 */
export function nullIfNotFound(error: unknown): null {
  if (error instanceof GitHubRefused && error.kind === 'not-found') return null
  throw error
}
