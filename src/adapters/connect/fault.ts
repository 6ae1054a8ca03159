import { isSkewed } from './clock-skew.js'

/** An error of the SDK, by what is certain about the call that ended in it. */
export type Fault = {
  /** The error's name as the service gave it, or the SDK's own. */
  readonly name: string
  /** What the service says is wrong, reasons included; never empty. */
  readonly text: string
  /** The same, each reason by itself; one where the service gives no list. */
  readonly reasons: readonly string[]
  readonly status: number | null
  readonly effect: Effect
  /** Milliseconds that the service asks to wait. */
  readonly retryAfter: number | null
  /** When it was answered by the time of day of who answered, in milliseconds since the epoch; null: it does not say. */
  readonly respondedAt: number | null
}

/**
 * `refused`: it did not take effect. `throttled`: nor did this one, repeat it. `skewed`: nor did this one, its signature's
 * time is too far from the service's. `unsent`: it never left. `ambiguous`: nobody knows whether it took effect.
 */
export type Effect = 'refused' | 'throttled' | 'skewed' | 'unsent' | 'ambiguous'

interface SdkError {
  readonly name?: string
  readonly message?: string
  readonly code?: string
  readonly $metadata?: { readonly httpStatusCode?: number; readonly requestId?: string }
  readonly $response?: { readonly headers?: Readonly<Record<string, string>> }
  readonly Problems?: readonly { readonly message?: string }[]
  readonly problems?: readonly { readonly message?: string }[]
  readonly cause?: unknown
}

/** Statuses by which a proxy says that it did not wait for the service's answer; the service itself has neither. */
const proxyTimeouts = [408, 499]
/** Names that the SDK makes up where an answer has no error of the service, or is no JSON. */
const inventedNames = ['SyntaxError', 'Unknown', 'UnknownError', 'Error']

/** Both names occur for views and modules alike; LimitExceededException is a quota although its status is 429. */
const throttlingNames = [
  'TooManyRequestsException',
  'ThrottlingException',
  'Throttling',
  'RequestLimitExceeded',
  'SlowDown',
]
/** No connection was made, so nothing can have taken effect. */
const connectionErrors = ['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']
const credentialNames = ['CredentialsProviderError', 'TokenProviderError']

export function readFault(thrown: unknown): Fault {
  const error = (
    typeof thrown === 'object' && thrown !== null ? thrown : { message: String(thrown) }
  ) as SdkError
  const status = error.$metadata?.httpStatusCode ?? null
  const name = nameOf(error, status)
  const reasons = isForeign(error) ? [foreignText] : reasonsOf(error, name)
  return {
    name,
    text: reasons.join('; '),
    reasons,
    status,
    effect: effectOf(error, name, status),
    retryAfter: retryAfter(error),
    respondedAt: responseTime(error),
  }
}

/** Errors of the network are all named `Error`; their code says which one it is. */
function nameOf(error: SdkError, status: number | null): string {
  if (isForeign(error)) return `HTTP ${status}`
  const { name = 'Error', code } = error
  return name === 'Error' && typeof code === 'string' ? code : name
}

const foreignText = 'the answer is not one of Amazon Connect; a proxy or a firewall may have given it'

/**
 * The service gives each answer an id, and each error a name. One that lacks them is of something between, such as a proxy's
 * page of HTML. A proxy may refuse a request that it never passed on (a blocked address), but as well an answer that it
 * does not let through (a virus scanner). So after a write nobody knows whether it took effect, whatever the status is.
 */
function isForeign({ name = 'Error', $metadata = {} }: SdkError): boolean {
  const { httpStatusCode, requestId } = $metadata
  if (httpStatusCode === undefined) return false
  return inventedNames.includes(name) || (requestId === undefined && !name.endsWith('Exception'))
}

function effectOf(error: SdkError, name: string, status: number | null): Fault['effect'] {
  if (name === 'LimitExceededException') return 'refused'
  if (throttlingNames.includes(name) || status === 429) return 'throttled'
  if (credentialNames.includes(name)) return 'refused'
  if (error.code !== undefined && connectionErrors.includes(error.code)) return 'unsent'
  if (isForeign(error) || (status !== null && proxyTimeouts.includes(status))) return 'ambiguous'
  if (isSkewed(name, error.message ?? '')) return 'skewed'
  return status !== null && status >= 400 && status < 500 ? 'refused' : 'ambiguous'
}

/** A module's reasons come as a list beside a message that only says `UnknownError`. */
function reasonsOf(error: SdkError, name: string): readonly string[] {
  const reasons = (error.Problems ?? error.problems ?? []).flatMap(({ message }) => message ?? [])
  if (reasons.length > 0) return reasons
  const message = error.message === 'UnknownError' ? undefined : error.message
  return [withoutRequest(message ?? '') || error.code || name]
}

/** A refused signature is answered with the request that was to be signed, session token included: never told. */
function withoutRequest(message: string): string {
  return message.split(/\s*(?:The Canonical String|The String-to-Sign)/i, 1)[0] ?? ''
}

function responseTime({ $response }: SdkError): number | null {
  const time = Date.parse($response?.headers?.date ?? '')
  return Number.isNaN(time) ? null : time
}

function retryAfter(error: SdkError): number | null {
  const headers = error.$response?.headers ?? {}
  const milliseconds = Number(headers['x-amz-retry-after'] ?? Number.NaN)
  const seconds = Number(headers['retry-after'] ?? Number.NaN)
  if (milliseconds >= 0) return milliseconds
  return seconds >= 0 ? seconds * 1000 : null
}
