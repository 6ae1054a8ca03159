import { setImmediate } from 'node:timers/promises'
import type { ConnectClientConfig } from '@aws-sdk/client-connect'
import { LostConnection, type Simulator } from '../../simulator/index.js'

/** A request as the SDK hands it to its transport. */
interface SdkRequest {
  readonly method: string
  readonly path: string
  readonly query?: Readonly<Record<string, string | readonly string[] | null | undefined>>
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | Uint8Array
}

type Transport = NonNullable<ConnectClientConfig['requestHandler']>

/**
 * The SDK's transport to a simulator of this process, without sockets: the same request, signature and answer, and the
 * errors that the SDK's own transport has for a connection that is cut or gets no answer. The latter ends at once.
 * `trusted` requests are not signed. As over sockets, a request and its answer take a turn of the event loop each, so that the order in which calls arrive does
 * not hang on a promise more or less in between.
 */
export function directTransport(sim: Simulator, trusted = false): Transport {
  const handle = async ({ method, path, query = {}, headers, body = '' }: SdkRequest) => {
    const search = searchOf(query)
    const request = {
      method,
      target: search === '' ? path : `${path}?${search}`,
      headers: Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value] as const),
      ),
      body: bytesOf(body),
      trusted,
    }
    await setImmediate()
    const answer = await sim.answer(request).catch((error: unknown) => {
      throw error instanceof LostConnection ? lost(error) : error
    })
    await setImmediate()
    return {
      response: {
        statusCode: answer.status,
        headers: { ...answer.headers },
        body: new TextEncoder().encode(answer.body),
      },
    }
  }
  return { handle }
}

function bytesOf(body: string | Uint8Array): Buffer {
  return typeof body === 'string'
    ? Buffer.from(body)
    : Buffer.from(body.buffer, body.byteOffset, body.byteLength)
}

function lost({ kind }: LostConnection): Error {
  return kind === 'reset'
    ? Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' })
    : Object.assign(new Error('the request has exceeded its timeout'), {
        name: 'TimeoutError',
        code: 'ETIMEDOUT',
      })
}

function searchOf(query: NonNullable<SdkRequest['query']>): string {
  return Object.keys(query)
    .toSorted()
    .flatMap((name) => [query[name] ?? []].flat().map((value) => `${escaped(name)}=${escaped(value)}`))
    .join('&')
}

function escaped(text: string): string {
  return encodeURIComponent(text).replaceAll(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
