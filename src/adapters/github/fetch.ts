import type { IncomingMessage } from 'node:http'
import { buffer } from 'node:stream/consumers'

/** The parameters that Octokit passes to fetch. */
export interface FetchRequest {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string
  readonly signal?: AbortSignal
}
export type Fetch = (url: string, request: FetchRequest) => Promise<Response>

/** Statuses of answers without a body, which Response insists on. */
const bodylessStatuses = [204, 205, 304]
const maxRedirects = 5

/**
 * Node's fetch; if `env` names a proxy (`https_proxy`, `http_proxy`, `no_proxy`, in either case), the same through
 * Node's agent, like the calls to Amazon Connect. So no further HTTP library is needed. Node supports proxies from 24.5
 * on. Redirects follow our own rules (`follow`).
 */
export function createFetch(env: NodeJS.ProcessEnv): Fetch {
  const usesProxy = Object.entries(env).some(([name, value]) => /^https?_proxy$/i.test(name) && value)
  const send: Fetch = usesProxy ? (url, request) => sendThroughProxy(env, url, request) : sendDirectly
  return (url, request) => follow(url, request, send, maxRedirects)
}

const sendDirectly: Fetch = (url, request) => fetch(url, { ...request, redirect: 'manual' })

/**
 * Follows a redirect to a renamed repository. A token goes to no other host, and a write is never turned into a read,
 * as `fetch` itself would do: such redirects are returned as they are.
 */
async function follow(
  url: string,
  request: FetchRequest,
  send: Fetch,
  redirectsLeft: number,
): Promise<Response> {
  const response = await send(url, request)
  const location = response.headers.get('location')
  const isRedirect = (request.method === 'GET' ? [301, 302, 307, 308] : [307, 308]).includes(response.status)
  if (!isRedirect || location === null || redirectsLeft === 0) return response
  const next = new URL(location, url)
  if (next.origin !== new URL(url).origin) return response
  return follow(next.href, request, send, redirectsLeft - 1)
}

async function sendThroughProxy(
  env: NodeJS.ProcessEnv,
  url: string,
  { body, ...options }: FetchRequest,
): Promise<Response> {
  const http = url.startsWith('https:') ? await import('node:https') : await import('node:http')
  const agent = new http.Agent({ proxyEnv: env })
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    http
      .request(url, { ...options, agent })
      .on('response', resolve)
      .on('error', reject)
      .end(body)
  })
  const status = answer.statusCode ?? 0
  const responseBody = await buffer(answer)
  const headers = Object.entries(answer.headersDistinct).flatMap(([name, values = []]) =>
    values.map((value): [string, string] => [name, value]),
  )
  return new Response(bodylessStatuses.includes(status) ? null : responseBody, { status, headers })
}
