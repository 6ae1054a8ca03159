import { createMakeWriter } from '../../src/adapters/connect/make-writer.js'
import { createReader } from '../../src/adapters/connect/reader.js'
import { Session, type SessionOptions } from '../../src/adapters/connect/session.js'

/** A connection that reads and writes, with a given client. */
export function connectWith(options: SessionOptions) {
  const session = new Session(options)
  return { reader: createReader(session), writer: createMakeWriter(session) }
}
