import type { ConnectReader, ConnectWriter } from '../../ports/connect.js'
import { createClient } from './client.js'
import { createReader } from './reader.js'
import { Session, type SessionOptions } from './session.js'
import { createWriter } from './writer.js'

export interface Connection {
  readonly reader: ConnectReader
  /** Makes the writer; called only once it is decided that this run publishes. */
  readonly writer: () => ConnectWriter
}

export function connect(
  options: Omit<SessionOptions, 'client'> & { region: string; env: NodeJS.ProcessEnv },
): Connection {
  const { region, env, ...rest } = options
  const session = new Session({ ...rest, client: createClient(region, env) })
  return { reader: createReader(session), writer: () => createWriter(session) }
}
