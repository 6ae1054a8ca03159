import { contentHash } from '../../core/content-hash.js'
import { ActionError } from '../../core/errors.js'
import type { Key, Kind, Snapshot } from '../../core/types.js'
import { Ambiguous } from '../../ports/connect.js'
import { asActionError } from '../failure.js'
import { lagOfLists, pausesMs, pollUntil, waitAtMost } from '../waiting.js'
import { checksumLagMs, throwUnlessLag } from './checksum-lag.js'
import type { Deps } from './deps.js'

/** Times that the call is sent although answers were lost. */
const maxSent = 3

/** A version that is to freeze what is live. */
export interface Wanted {
  readonly key: Key
  readonly kind: Kind
  readonly id: string
  readonly description: string
  /** What is live, as it must still be. */
  readonly live: Snapshot
  /** The checksum of what was live before the run wrote `live`, where that is known: describing may still answer it. */
  readonly before?: string | null
  /** The highest version that is known; 0: none. */
  readonly highest: number
}

export interface Made {
  readonly version: number
  readonly snapshot: Snapshot | null
}

/**
 * Creates a version, and repeats the call only when it certainly created none: `find` reads back one that it did.
 * @throws ActionError conflict when something else is live by now, service-unavailable when nobody knows whether the
 * version was created, and whatever the service refuses
 */
export async function createVersionOnce(
  deps: Deps,
  wanted: Wanted,
  find: () => Promise<Made | null>,
): Promise<Made> {
  const { kind, id, description, live } = wanted
  const pause = pausesMs()
  const until = waitAtMost(deps, checksumLagMs)
  for (let lost = 0; ; ) {
    try {
      const made = await deps.writer.createVersion(kind, id, { description, checksum: live.checksum })
      if (!isOutdated(wanted, made) || deps.clock.now() >= until()) return made
      await deps.clock.sleep(pause())
    } catch (cause) {
      if (cause instanceof Ambiguous) {
        lost += 1
        const found = await readBack(deps, wanted, find, cause)
        if (found) return found
        if (lost === maxSent || !(await isCertainlyMissing(deps, wanted)))
          throw unknownOutcome(wanted.key, cause)
      } else {
        await throwUnlessLag(deps, wanted, cause, until)
        await deps.clock.sleep(pause())
      }
    }
  }
}

/** A replica that lags answers the version of what was live before, where the service makes no second one of the same. */
function isOutdated({ highest, live }: Wanted, { version, snapshot }: Made): boolean {
  return (
    version <= highest && snapshot !== null && contentHash(snapshot.content) !== contentHash(live.content)
  )
}

/** Reads for as long as lists lag; that even this fails must not hide that a version may have been made. */
async function readBack(
  deps: Deps,
  { key }: Wanted,
  find: () => Promise<Made | null>,
  cause: Ambiguous,
): Promise<Made | null> {
  try {
    return await pollUntil(deps.clock, waitAtMost(deps, lagOfLists), find)
  } catch (unread) {
    throw unknownOutcome(key, cause, asActionError(unread).message)
  }
}

/**
 * A list lags, for minutes if need be, so that it lacks a version proves nothing. That the next number cannot be
 * described does, where the number before it can.
 */
async function isCertainlyMissing({ reader, clock, limits }: Deps, wanted: Wanted): Promise<boolean> {
  const { kind, id, highest } = wanted
  if (highest === 0 || clock.now() >= limits.finishBy()) return false
  if ((await reader.describe(kind, id, highest)) === null) return false
  return (await reader.describe(kind, id, highest + 1)) === null
}

function unknownOutcome(key: Key, cause: Ambiguous, also = ''): ActionError {
  return new ActionError(
    'service-unavailable',
    'version-unknown',
    `${key}: it is not known whether the version was created: ${cause.said}. ${also} Nothing was created again. Run the workflow again: it finds the version or makes it.`,
    { cause },
  )
}
