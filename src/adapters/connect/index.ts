import type { ConnectReader, MakeWriter, Turn } from '../../ports/connect.js'
import { createClient } from './client.js'
import { createReader } from './reader.js'
import { Session, type SessionOptions } from './session.js'
import { createWriter } from './writer.js'

export interface Connection {
  readonly reader: ConnectReader
  /** Called only once it is decided that this run publishes. */
  readonly writer: MakeWriter
}

/** The connection of a run: the SDK's client for the Region, with the default credential chain. */
export function connect({ region, env, ...rest }: Omit<SessionOptions, 'client'> & Place): Connection {
  return connectWith({ ...rest, client: createClient(region, env) })
}

interface Place {
  readonly region: string
  readonly env: NodeJS.ProcessEnv
}

/** The same through a client that the caller made. */
export function connectWith(options: SessionOptions): Connection {
  const session = new Session(options)
  return {
    reader: createReader(session),
    writer: (turn) => createWriter(session.guarded(turn), createReader(session.guarded(reading(turn)))),
  }
}

/** Looking begins nothing. */
const reading = ({ throwIfUnwanted }: Turn): Turn => ({ throwIfUnwanted, begin: () => {} })
