import type { getOctokit } from '@actions/github'
import { GitHubRefused, missingToken } from '../../ports/github.js'
import type { Clock } from '../../ports/runtime.js'
import { createFetch } from './fetch.js'
import { refusalOf } from './refusal.js'

export interface GitHubAccess {
  readonly token: string
  /** `owner/name`. */
  readonly repository: string
  /** GITHUB_API_URL: without a slash at its end; `https://host/api/v3` on GitHub Enterprise Server. */
  readonly apiUrl: string
  readonly clock: Clock
  /** Environment for the proxy; default: none. */
  readonly env?: NodeJS.ProcessEnv
  /** Milliseconds for one request; default 10,000. */
  readonly timeout?: number
}

export type Octokit = ReturnType<typeof getOctokit>

/** The repository in the form of GitHub's routes. */
export function splitRepository({ repository }: GitHubAccess): {
  readonly owner: string
  readonly repo: string
} {
  const [owner = '', repo = ''] = repository.split('/')
  return { owner, repo }
}

/** Default milliseconds for one request. */
export const defaultTimeout = 10_000
const attempts = 3
/** Maximum milliseconds that GitHub may ask a read to wait. */
const maxWait = 30_000
const silentLog = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} }

/**
 * GitHub's client, created on the first call. Every call throws GitHubRefused.
 *
 * Reads are repeated a few times, after the pause that GitHub asks for. A write is sent once: after a lost answer it is
 * not known whether it happened, and after a wait its text may be old. Options of a request: `until`, in milliseconds
 * by `Clock.now()`, bounds a read with its repetitions; `onSend` is called before each of them, and an error of it
 * refuses the request; `read`, a function of the answer, makes the answer's data, and an error of it counts as GitHub's
 * refusal (`ask.ts` uses it).
 */
export function lazyClient(access: GitHubAccess): () => Promise<Octokit> {
  let client: Promise<Octokit> | null = null
  return () => {
    client ??= connect(access).catch((error: unknown) => {
      throw refusalOf(error, access.clock.wallTime())
    })
    return client
  }
}

async function connect({
  token,
  apiUrl,
  clock,
  env = {},
  timeout = defaultTimeout,
}: GitHubAccess): Promise<Octokit> {
  if (token === '') throw missingToken()
  const github = await import('@actions/github')
  const octokit = github.getOctokit(token, {
    baseUrl: apiUrl,
    log: silentLog,
    request: { fetch: createFetch(env) },
  })
  octokit.hook.wrap('request', (request, options) => {
    const until: unknown = options.request.until
    const end = typeof until === 'number' ? until : Number.POSITIVE_INFINITY
    const onSend: unknown = options.request.onSend
    const send = async () => {
      if (typeof onSend === 'function') onSend()
      const remaining = Math.max(0, Math.min(timeout, end - clock.now()))
      // Set in place: inner hooks get this very object, even if a copy is passed on.
      Object.assign(options.request, { signal: AbortSignal.timeout(remaining) })
      return applyReader(await request(options), options.request.read)
    }
    const isRead = options.method === 'GET' || options.url.endsWith('/graphql')
    return isRead ? sendWithRetries(send, clock, end) : sendOnce(send, clock)
  })
  return octokit
}

/** Replaces GitHub's answer by the result of `read`. */
async function applyReader<T extends { data: unknown }>(answer: T, read: unknown): Promise<T> {
  return typeof read === 'function' ? { ...answer, data: await read(answer) } : answer
}

async function sendOnce<T>(send: () => Promise<T>, clock: Clock): Promise<T> {
  try {
    return await send()
  } catch (error) {
    throw refusalOf(error, clock.wallTime())
  }
}

async function sendWithRetries<T>(send: () => Promise<T>, clock: Clock, end: number): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await sendOnce(send, clock)
    } catch (error) {
      const wait = error instanceof GitHubRefused && attempt < attempts ? waitAfter(error, attempt) : null
      if (wait === null || clock.now() + wait >= end) throw error
      await clock.sleep(wait)
    }
  }
}

function waitAfter({ kind, retryAfter }: GitHubRefused, attempt: number): number | null {
  const wait = retryAfter ?? (kind === 'unavailable' ? 500 * 2 ** (attempt - 1) : null)
  const isTransient = kind === 'unavailable' || kind === 'rate-limit'
  return isTransient && wait !== null && wait <= maxWait ? wait : null
}
