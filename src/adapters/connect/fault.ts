/** An error of the SDK, by what is certain about the call that ended in it. */
export type Fault = {
  /** The error's name as the service gave it, or the SDK's own. */
  readonly name: string
  /** What the service says is wrong, reasons included; never empty. */
  readonly text: string
  readonly status: number | null
  /** `refused`: it did not take effect. `throttled`: nor did this one, repeat it. `unsent`: it never left. `ambiguous`: who knows. */
  readonly effect: 'refused' | 'throttled' | 'unsent' | 'ambiguous'
  /** Milliseconds that the service asks to wait. */
  readonly retryAfter: number | null
}

interface SdkError {
  readonly name?: string
  readonly message?: string
  readonly code?: string
  readonly $metadata?: { readonly httpStatusCode?: number }
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> }
  readonly Problems?: readonly { readonly message?: string }[]
  readonly problems?: readonly { readonly message?: string }[]
  readonly cause?: unknown
}

/** Both names occur for views and modules alike; LimitExceededException is a quota although its status is 429. */
const throttles = [
  'TooManyRequestsException',
  'ThrottlingException',
  'Throttling',
  'RequestLimitExceeded',
  'SlowDown',
]
/** No connection was made, so nothing can have taken effect. */
const unsent = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']
const credentials = ['CredentialsProviderError', 'TokenProviderError']

export function readFault(thrown: unknown): Fault {
  const error = (
    typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) }
  ) as SdkError
  const status = error.$metadata?.httpStatusCode ?? null
  const name = error.name ?? 'Error'
  return {
    name,
    text: textOf(error, name),
    status,
    effect: effectOf(error, name, status),
    retryAfter: retryAfter(error),
  }
}

function effectOf(error: SdkError, name: string, status: number | null): Fault['effect'] {
  if (name === 'LimitExceededException') return 'refused'
  if (throttles.includes(name) || status === 429) return 'throttled'
  if (credentials.includes(name)) return 'refused'
  if (error.code !== undefined && unsent.includes(error.code)) return 'unsent'
  return status !== null && status >= 400 && status < 500 ? 'refused' : 'ambiguous'
}

/** A module's reasons come as a list beside a message that only says `UnknownError`. */
function textOf(error: SdkError, name: string): string {
  const reasons = (error.Problems ?? error.problems ?? []).flatMap(({ message }) => message ?? [])
  if (reasons.length > 0) return reasons.join('; ')
  const said = error.message === 'UnknownError' ? undefined : error.message
  return withoutRequest(said ?? '') || error.code || name
}

/** A refused signature is answered with the request that was to be signed, session token included: never told. */
function withoutRequest(said: string): string {
  return said.split(/\s*(?:The Canonical String|The String-to-Sign)/i, 1)[0] ?? ''
}

function retryAfter(error: SdkError): number | null {
  const headers = error.$response?.headers ?? {}
  const milliseconds = Number(headers['x-amz-retry-after'] ?? Number.NaN)
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (milliseconds >= 0) return milliseconds
  return seconds >= 0 ? seconds * 1000 : null
}
