import { waitAtMost, waitOutCreate } from '../waiting.js'
import type { Deps } from './deps.js'

/** Milliseconds for which a new resource may stay unseen: "seconds to several minutes" (devguide, eventual consistency). */
export const newResourceLagMs = 120_000

/**
 * The same, for a resource that was just created: a single call that the service refuses because it does not show the
 * resource yet is repeated. Only single calls: repeating a sequence could create a second version.
 */
export function whileNew(deps: Deps): Deps {
  const { clock, reader, writer } = deps
  const until = waitAtMost(deps, newResourceLagMs)
  const patiently = <T>(call: () => Promise<T>, codes?: readonly string[]) =>
    waitOutCreate(clock, until, call, codes)
  return {
    ...deps,
    reader: {
      ...reader,
      describe: (...args) => patiently(() => reader.describe(...args)),
      versions: (...args) => patiently(() => reader.versions(...args)),
    },
    writer: {
      ...writer,
      // A 400 may also be a checksum that was refused, which has its own repetition.
      createVersion: (...args) => patiently(() => writer.createVersion(...args), ['resource-not-found']),
    },
  }
}
