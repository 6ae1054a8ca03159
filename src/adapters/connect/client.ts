import { ConnectClient } from '@aws-sdk/client-connect'
import { collectBody } from './collect-body.js'

/** Milliseconds after which a connection, or an answer, is given up. */
const connectionTimeout = 5_000
const requestTimeout = 30_000

/**
 * The SDK's client with the default credential chain. Its own retries are off: what may be repeated depends on what
 * a call means, which the Session knows. It ignores the proxy variables; Node's agent does not.
 */
export function createClient(region: string, env: NodeJS.ProcessEnv): ConnectClient {
  const agent = { keepAlive: true, maxSockets: 64, proxyEnv: env }
  const client = new ConnectClient({
    region,
    maxAttempts: 1,
    customUserAgent: 'connect-publish',
    streamCollector: collectBody,
    requestHandler: {
      connectionTimeout,
      requestTimeout,
      // Without it a request that takes too long is only warned of.
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: agent,
    },
  })
  // For a log that nobody gets it would copy every answer, large templates too, to mask what is sensitive.
  client.middlewareStack.remove('loggerMiddleware')
  return client
}
