import type { Answer } from './types.js'

const docs = 'https://docs.github.com/rest'

export const ok = (body: unknown, headers: Answer['headers'] = {}): Answer => ({ status: 200, body, headers })

/** GitHub's form of errors: message, documentation address and the status as text. */
export function refusal(status: number, message: string, more: object = {}): Answer {
  return { status, body: { message, ...more, documentation_url: docs, status: String(status) } }
}

export const notFound = (): Answer => refusal(404, 'Not Found')

/** @param detail GitHub's message about the field */
export function invalid(resource: string, field: string, detail: string): Answer {
  return refusal(422, 'Validation Failed', {
    errors: [{ resource, code: 'unprocessable', field, message: detail }],
  })
}

export const readOnly = (): Answer => refusal(403, 'Resource not accessible by integration')

export const badCredentials = (): Answer => refusal(401, 'Bad credentials')

/** The answer to too many writes in a short time; `retryAfter` in seconds. */
export function secondaryLimit(retryAfter: number | null): Answer {
  const message = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.'
  const headers: Record<string, string> = retryAfter === null ? {} : { 'retry-after': String(retryAfter) }
  return { ...refusal(403, message), headers }
}

/** The answer after the hour's requests are used up; `reset` in seconds since the epoch. */
export function primaryLimit(reset: number): Answer {
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': String(reset) }
  return { ...refusal(403, 'API rate limit exceeded for installation.'), headers }
}

/** The load balancer's answer while GitHub is down: not JSON. */
export const badGateway = (): Answer => ({
  status: 502,
  body: '<html><head><title>502 Bad Gateway</title></head></html>',
  headers: { 'content-type': 'text/html' },
})
