import { ActionError } from '../../core/errors.js'
import type { Key, Kind, Snapshot } from '../../core/types.js'
import { Ambiguous } from '../../ports/connect.js'
import { asActionError } from '../failure.js'
import { lagOfLists, pollUntil } from '../waiting.js'
import type { Deps } from './deps.js'
import { maxSent } from './live.js'
import { withOldVersions } from './quota.js'

/** After a refusal what is live is read for so long, in milliseconds: what was seen before may have been out of date. */
const lagOfReads = 5_000

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
  for (let sent = 1; ; sent += 1) {
    try {
      return await deps.writer.createVersion(kind, id, { description, checksum: live.checksum })
    } catch (cause) {
      if (!(cause instanceof Ambiguous)) throw await explained(deps, wanted, cause)
      const found = await readBack(deps, wanted, find, cause)
      if (found) return found
      if (sent === maxSent || deps.clock.now() >= deps.limits.finishBy())
        throw unknownOutcome(wanted.key, cause)
    }
  }
}

/** Reads for as long as lists lag; that even this fails must not hide that a version may have been made. */
async function readBack(
  { clock, limits }: Deps,
  { key }: Wanted,
  find: () => Promise<Made | null>,
  cause: Ambiguous,
): Promise<Made | null> {
  const end = clock.now() + lagOfLists
  try {
    return await pollUntil(clock, () => Math.min(end, limits.finishBy()), find)
  } catch (unread) {
    throw unknownOutcome(key, cause, asActionError(unread).message)
  }
}

/** What the service's refusal means here, where it means more than the call could know. */
async function explained(deps: Deps, wanted: Wanted, cause: unknown): Promise<unknown> {
  if (!(cause instanceof ActionError)) return cause
  if (cause.reason === 'quota-exceeded') return withOldVersions(deps, wanted, cause)
  const { kind, id, live, key } = wanted
  if (cause.reason !== 'publish-failed' || live.checksum === null) return cause
  const { clock, limits, reader } = deps
  const end = clock.now() + lagOfReads
  const moved = await pollUntil(
    clock,
    () => Math.min(end, limits.finishBy()),
    async () => {
      const now = await reader.describe(kind, id, 'live').catch(() => null)
      return now && now.checksum !== live.checksum ? true : null
    },
  )
  return moved ? publishedInBetween(key, cause) : cause
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

function unknownOutcome(key: Key, cause: Ambiguous, also = ''): ActionError {
  return new ActionError(
    'service-unavailable',
    'version-unknown',
    `${key}: it is not known whether the version was created: ${cause.said}. ${also} Run the workflow again: it finds the version or makes it.`,
    { cause },
  )
}
