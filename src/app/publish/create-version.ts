import { ActionError } from '../../core/errors.js'
import type { Key, Kind, Snapshot } from '../../core/types.js'
import { Ambiguous } from '../../ports/connect.js'
import type { Deps } from './deps.js'
import { withOldVersions } from './quota.js'
import { lagOfLists, pollUntil } from './waiting.js'

/** A version that is to freeze what is live. */
export interface Wanted {
  readonly key: Key
  readonly kind: Kind
  readonly id: string
  readonly description: string
  /** What is live, as it must still be. */
  readonly live: Snapshot
}

export interface Made {
  readonly version: number
  readonly snapshot: Snapshot | null
}

/**
 * Creates a version, and repeats the call only when it certainly created none: `find` reads back one that it did.
 * @throws ActionError conflict when something else is live by now, and whatever the service refuses
 */
export async function createVersionOnce(
  deps: Deps,
  wanted: Wanted,
  find: () => Promise<Made | null>,
): Promise<Made> {
  const { kind, id, description, live } = wanted
  for (;;) {
    try {
      return await deps.writer.createVersion(kind, id, { description, checksum: live.checksum })
    } catch (cause) {
      if (!(cause instanceof Ambiguous)) throw await explained(deps, wanted, cause)
      const { clock, limits } = deps
      const end = clock.now() + lagOfLists
      const found = await pollUntil(clock, () => Math.min(end, limits.finishBy()), find)
      if (found) return found
      if (clock.now() >= limits.finishBy()) throw unknownOutcome(wanted.key, cause)
    }
  }
}

/** What the service's refusal means here, where it means more than the call could know. */
async function explained(deps: Deps, wanted: Wanted, cause: unknown): Promise<unknown> {
  if (!(cause instanceof ActionError)) return cause
  if (cause.reason === 'quota-exceeded') return withOldVersions(deps, wanted, cause)
  const { kind, id, live, key } = wanted
  if (cause.reason !== 'publish-failed' || live.checksum === null) return cause
  const now = await deps.reader.describe(kind, id, 'live')
  return now && now.checksum !== live.checksum ? publishedInBetween(key, cause) : cause
}

/** A refusal while the checksum of what is live has moved is somebody else's publish, whatever the service calls it. */
function publishedInBetween(key: Key, cause: ActionError): ActionError {
  return new ActionError(
    'conflict',
    'published-in-between',
    `${key}: somebody published other content just before this run could version what it had seen live; nothing of it was versioned. Look at what is live in the console, then run the workflow again.`,
    { cause },
  )
}

function unknownOutcome(key: Key, cause: unknown): ActionError {
  return new ActionError(
    'service-unavailable',
    'version-unknown',
    `${key}: the service did not answer whether the version was created. Run the workflow again: it finds the version or makes it.`,
    { cause },
  )
}
