import type { ConnectReader, MakeWriter } from '../../ports/connect.js'
import { createClient } from './client.js'
import { DefinitionPriority } from './priority.js'
import { createReader } from './reader.js'
import { Session, type SessionOptions } from './session.js'
import { createWriter } from './writer.js'

export interface Connection {
  readonly reader: ConnectReader
  /** Called only after the decision that this run publishes. */
  readonly writer: MakeWriter
}

/** Creates a run's connection: the SDK's client for the Region, with the default credential chain. */
export function connect({ region, env, ...rest }: Omit<SessionOptions, 'client'> & RegionConfig): Connection {
  return connectWith({ ...rest, client: createClient(region, env) })
}

interface RegionConfig {
  readonly region: string
  readonly env: NodeJS.ProcessEnv
}

/** The same with a given client. */
export function connectWith(options: SessionOptions): Connection {
  const session = new Session(options)
  let writerCount = 0
  return {
    reader: createReader(session),
    writer: (guard) => {
      writerCount += 1
      const priority = new DefinitionPriority(writerCount)
      const readSession = session.withCaller({ guard: { ...guard, onSend: () => {} }, priority })
      const writeSession = session.withCaller({ guard, priority })
      return { reader: createReader(readSession), writer: createWriter(writeSession, readSession, priority) }
    },
  }
}
