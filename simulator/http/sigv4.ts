import { createHash, createHmac, timingSafeEqual } from 'node:crypto'
import type { IncomingHttpHeaders } from 'node:http'
import { refuse } from '../model/errors.js'
import type { Credentials } from '../options.js'

/** A request as it arrived, for checking its signature. */
export interface Signed {
  readonly method: string
  /** Path and query, undecoded. */
  readonly target: string
  readonly headers: IncomingHttpHeaders
  readonly body: Buffer
  /** From this process: its signature is not checked, and need not be there. Default: it is checked. */
  readonly trusted?: boolean
}

const allowedSkewMs = 5 * 60_000
const form =
  /^AWS4-HMAC-SHA256 Credential=([^/]+)\/(\d{8})\/([^/]+)\/([^/]+)\/aws4_request, ?SignedHeaders=([^,]+), ?Signature=([0-9a-f]{64})$/

const sha256 = (data: string | Buffer): string => createHash('sha256').update(data).digest('hex')
const hmac = (key: string | Buffer, text: string): Buffer => createHmac('sha256', key).update(text).digest()

const percent = (text: string): string =>
  encodeURIComponent(text).replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`)

/** Every service except S3 encodes the encoded path once more. */
const canonicalPath = (pathname: string): string => pathname.split('/').map(percent).join('/')

const canonicalQuery = (query: string): string =>
  [...new URLSearchParams(query)]
    .map(([name, value]) => [percent(name), percent(value)] as const)
    .sort(([a, x], [b, y]) => (a === b ? (x < y ? -1 : 1) : a < b ? -1 : 1))
    .map(([name, value]) => `${name}=${value}`)
    .join('&')

const canonicalRequest = ({ method, target, headers, body }: Signed, signedHeaders: string): string => {
  const [pathname = '', query = ''] = target.split('?', 2)
  const lines = signedHeaders.split(';').map((name) => {
    const value = headers[name] ?? ''
    return `${name}:${String(value).trim().replace(/\s+/g, ' ')}\n`
  })
  return [
    method,
    canonicalPath(pathname),
    canonicalQuery(query),
    lines.join(''),
    signedHeaders,
    sha256(body),
  ].join('\n')
}

const keys = new Map<string, Buffer>()

/** The key of a day; derived once. */
const signingKey = (secret: string, date: string, region: string): Buffer => {
  const id = JSON.stringify([secret, date, region])
  const key = keys.get(id) ?? hmac(hmac(hmac(hmac(`AWS4${secret}`, date), region), 'connect'), 'aws4_request')
  keys.set(id, key)
  return key
}

const signature = (secret: string, date: string, region: string, time: string, request: string): string => {
  const scope = `${date}/${region}/connect/aws4_request`
  const key = signingKey(secret, date, region)
  return hmac(key, ['AWS4-HMAC-SHA256', time, scope, sha256(request)].join('\n')).toString('hex')
}

const parseTime = (text: string): number => {
  const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(text) ?? []
  return Date.parse(`${y}-${mo}-${d}T${h}:${mi}:${s}Z`)
}

const invalid = (message: string) => refuse('InvalidSignatureException', message)

const compact = (ms: number): string => new Date(ms).toISOString().replaceAll(/[-:]|\.\d+/g, '')

/** Uses the service's own words. */
const checkTime = (time: string, now: number): void => {
  const [at, earliest, latest] = [parseTime(time), now - allowedSkewMs, now + allowedSkewMs]
  if (at < earliest)
    throw invalid(
      `Signature expired: ${time} is now earlier than ${compact(earliest)} (${compact(now)} - 5 min.)`,
    )
  if (!(at <= latest))
    throw invalid(
      `Signature not yet current: ${time} is still later than ${compact(latest)} (${compact(now)} + 5 min.)`,
    )
}

const checkToken = (given: unknown, { sessionToken }: Credentials): void => {
  if (sessionToken !== undefined && given !== sessionToken)
    throw refuse('UnrecognizedClientException', 'The security token included in the request is invalid.')
}

/**
 * Computes the request's signature with the known secret; `now` is the service's time of day.
 *
 * @throws ServiceError MissingAuthenticationTokenException, UnrecognizedClientException, InvalidSignatureException
 */
export const verifySignature = (
  request: Signed,
  credentials: Credentials,
  region: string,
  now: number,
): void => {
  const header = request.headers.authorization
  if (!header) throw refuse('MissingAuthenticationTokenException', 'Missing Authentication Token')
  const [, key, date = '', scopeRegion, service, signedHeaders = '', given = ''] = form.exec(header) ?? []
  if (key === undefined) throw invalid('Authorization header is not of the expected form')
  if (key !== credentials.accessKeyId)
    throw refuse('UnrecognizedClientException', 'The security token included in the request is invalid.')
  checkToken(request.headers['x-amz-security-token'], credentials)
  if (service !== 'connect' || scopeRegion !== region)
    throw invalid(`Credential should be scoped to a valid Region and service, not ${scopeRegion}/${service}`)
  const time = String(request.headers['x-amz-date'] ?? '')
  if (!time.startsWith(date)) throw invalid(`Date in Credential scope does not match ${time}`)
  checkTime(time, now)
  const canonical = canonicalRequest(request, signedHeaders)
  const expected = signature(credentials.secretAccessKey, date, region, time, canonical)
  if (!timingSafeEqual(Buffer.from(expected), Buffer.from(given)))
    throw invalid('The request signature we calculated does not match the signature you provided.')
}
