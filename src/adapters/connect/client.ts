import { ConnectClient } from '@aws-sdk/client-connect'
import { collectBody } from './collect-body.js'
import { recognizeRefusedRoles } from './role-credentials.js'

/** Milliseconds after which a connection, or a request, is aborted. */
const connectionTimeout = 5_000
const requestTimeout = 30_000

/**
 * Creates the SDK's client with the default credential chain. Its own retries are off: whether a call may be repeated
 * depends on its meaning, which the Session knows. It ignores the proxy variables; Node's agent does not.
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
      // Without it a slow request only causes a warning.
      throwOnRequestTimeout: true,
      httpAgent: agent,
      httpsAgent: agent,
    },
  })
  // The logger would copy every answer, even large templates, to mask sensitive parts for a log that nobody reads.
  client.middlewareStack.remove('loggerMiddleware')
  recognizeRefusedRoles(client)
  return client
}
