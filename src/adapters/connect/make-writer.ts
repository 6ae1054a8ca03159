import type { MakeWriter } from '../../ports/connect.js'
import { DefinitionPriority } from './priority.js'
import { createReader } from './reader.js'
import type { Session } from './session.js'
import { createWriter } from './writer.js'

/** The code that writes: only a run that publishes loads it. The definitions have priority in the order of their calls. */
export function createMakeWriter(session: Session): MakeWriter {
  let writerCount = 0
  return (guard) => {
    writerCount += 1
    const priority = new DefinitionPriority(writerCount)
    const readSession = session.withCaller({ guard: { ...guard, onSend: () => {} }, priority })
    const writeSession = session.withCaller({ guard, priority })
    return { reader: createReader(readSession), writer: createWriter(writeSession, readSession, priority) }
  }
}
