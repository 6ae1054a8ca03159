import { isSkewed } from './clock-skew.js'

/** An error of the SDK, classified by what it proves about its call. */
export type Fault = {
  /** The error's name from the service or the SDK. */
  readonly name: string
  /** The service's message with its reasons; never empty. */
  readonly text: string
  /** The reasons separately; one if the service gives no list. */
  readonly reasons: readonly string[]
  readonly status: number | null
  readonly effect: Effect
  /** Milliseconds to wait before the next call, if the service requests it. */
  readonly retryAfter: number | null
  /**
   * Time of the answer by the answering server's clock, in milliseconds since the epoch; null: the answer does not have
   * it.
   */
  readonly respondedAt: number | null
}

/**
 * `refused`: the call did not take effect. `throttled`: nor did it, and it may be repeated. `skewed`: nor did it,
 * because its signature's time differs too much from the service's. `unsent`: it was not sent. `ambiguous`: it is not
 * known whether it took effect.
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

/** Statuses with which a proxy reports that it stopped waiting for the service; the service itself has neither. */
const proxyTimeouts = [408, 499]
/** Names that the SDK uses for an answer without an error of the service, or one that is not JSON. */
const inventedNames = ['SyntaxError', 'Unknown', 'UnknownError', 'Error']

/** Both names occur for views and modules; LimitExceededException is a quota although its status is 429. */
const throttlingNames = [
  'TooManyRequestsException',
  'ThrottlingException',
  'Throttling',
  'RequestLimitExceeded',
  'SlowDown',
]
/** There was no connection, so nothing can have taken effect. */
const connectionErrors = [
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ERR_PROXY_TUNNEL',
]
/** Names of Node's errors for a server's certificate: OpenSSL's, and that of a certificate for another host. */
export const certificateErrors = /^(?:ERR_TLS_)?CERT_|_CERT(?:_|$)|UNABLE_TO_VERIFY_LEAF_SIGNATURE/
/** There were no credentials, so the call was not sent. */
const credentialNames = ['CredentialsProviderError', 'TokenProviderError', 'RoleRefused']

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

/** Network errors are all named `Error`; their code identifies them. */
function nameOf(error: SdkError, status: number | null): string {
  if (isForeign(error)) return `HTTP ${status}`
  const { name = 'Error', code } = error
  return name === 'Error' && typeof code === 'string' ? code : name
}

const foreignText = 'the answer is not one of Amazon Connect; a proxy or a firewall may have given it'

/**
 * Whether an answer comes from something between us and the service, such as a proxy's HTML page. The service gives
 * each answer an id, and each error a name, which such an answer lacks. A proxy may refuse to forward a request (a
 * blocked address), but also refuse to return an answer (a virus scanner). So after a write it is not known whether it
 * took effect, with any status.
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
  if (error.code !== undefined && isUnconnected(error.code)) return 'unsent'
  if (isForeign(error) || (status !== null && proxyTimeouts.includes(status))) return 'ambiguous'
  if (isSkewed(name, error.message ?? '')) return 'skewed'
  return status !== null && status >= 400 && status < 500 ? 'refused' : 'ambiguous'
}

/** A request is sent only over a connection whose certificate was accepted. */
function isUnconnected(code: string): boolean {
  return connectionErrors.includes(code) || certificateErrors.test(code)
}

/** A module's reasons are a list beside a message that only says `UnknownError`. */
function reasonsOf(error: SdkError, name: string): readonly string[] {
  const reasons = (error.Problems ?? error.problems ?? []).flatMap(({ message }) => message ?? [])
  if (reasons.length > 0) return reasons
  const message = error.message === 'UnknownError' ? undefined : error.message
  return [withoutRequest(message ?? '') || error.code || name]
}

/**
 * Removes the signed request from the message: for a refused signature it has the session token, which must never be
 * shown.
 */
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
