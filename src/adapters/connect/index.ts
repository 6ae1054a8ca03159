import type { ConnectReader } from '../../ports/connect.js'
import { createClient } from './client.js'
import { createReader } from './reader.js'
import { Session, type SessionOptions } from './session.js'

/** A run's connection for reading. A run that publishes makes its writers of the session (`make-writer.ts`). */
export interface Connection {
  readonly reader: ConnectReader
  readonly session: Session
}

/** Creates a run's connection: the SDK's client for the Region, with the default credential chain. */
export function connect({ region, env, ...rest }: Omit<SessionOptions, 'client'> & RegionConfig): Connection {
  const session = new Session({ ...rest, client: createClient(region, env) })
  return { reader: createReader(session), session }
}

interface RegionConfig {
  readonly region: string
  readonly env: NodeJS.ProcessEnv
}
