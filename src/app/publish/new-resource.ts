import { retryWhileCreating, waitDeadline } from '../poll.js'
import type { PublishContext } from './context.js'

/**
 * Milliseconds for which a new resource may not be shown: "seconds to several minutes" (devguide, eventual
 * consistency).
 */
export const newResourceLagMs = 120_000

/**
 * The context for a resource that was just created: repeats a single call that the service refuses because it does not
 * show the resource yet. Only single calls: repeating a sequence could create a second version.
 */
export function retryWhileNew(context: PublishContext): PublishContext {
  const { clock, reader, writer } = context
  const until = waitDeadline(context, newResourceLagMs)
  const withRetry = <T>(call: () => Promise<T>, codes?: readonly string[]) =>
    retryWhileCreating(clock, until, call, codes)
  return {
    ...context,
    reader: {
      ...reader,
      describe: (...args) => withRetry(() => reader.describe(...args)),
      versions: (...args) => withRetry(() => reader.versions(...args)),
      aliases: (...args) => withRetry(() => reader.aliases(...args)),
    },
    writer: {
      ...writer,
      // A 400 may also be a refused checksum, which is repeated elsewhere.
      createVersion: (...args) => withRetry(() => writer.createVersion(...args), ['resource-not-found']),
      createAlias: (...args) => withRetry(() => writer.createAlias(...args), ['resource-not-found']),
    },
  }
}
