import { contentHash } from '../../core/content-hash.js'
import { ActionError } from '../../core/errors.js'
import type { Key, Kind, Snapshot } from '../../core/types.js'
import { Ambiguous } from '../../ports/connect.js'
import { asActionError } from '../failure.js'
import { describeLagMs, lagOfLists, pausesMs, pollUntil } from '../waiting.js'
import type { Deps } from './deps.js'
import { withOldVersions } from './quota.js'

/** Times that the call is sent although answers were lost. */
const maxSent = 3
/** Milliseconds for which a replica may refuse a checksum because it does not have the content yet. */
const checksumLagMs = 30_000

/** A version that is to freeze what is live. */
export interface Wanted {
  readonly key: Key
  readonly kind: Kind
  readonly id: string
  readonly description: string
  /** What is live, as it must still be. */
  readonly live: Snapshot
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
  const end = deps.clock.now() + checksumLagMs
  for (let lost = 0; ; ) {
    try {
      const made = await deps.writer.createVersion(kind, id, { description, checksum: live.checksum })
      if (!isOutdated(wanted, made) || deps.clock.now() >= Math.min(end, deps.limits.finishBy())) return made
      await deps.clock.sleep(pause())
    } catch (cause) {
      if (cause instanceof Ambiguous) {
        lost += 1
        const found = await readBack(deps, wanted, find, cause)
        if (found) return found
        if (lost === maxSent || !(await isCertainlyMissing(deps, wanted)))
          throw unknownOutcome(wanted.key, cause)
      } else {
        await throwUnlessLag(deps, wanted, cause, end)
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

/**
 * The service refuses a checksum that is not that of what is live. Where what is live still is ours and has that very
 * checksum, a replica lags, and the call may be repeated until `end`.
 * @throws ActionError conflict where something else is live; else the refusal
 */
async function throwUnlessLag(deps: Deps, wanted: Wanted, cause: unknown, end: number): Promise<void> {
  if (!(cause instanceof ActionError)) throw cause
  if (cause.reason === 'quota-exceeded') throw await withOldVersions(deps, wanted, cause)
  const { live, key } = wanted
  if (!mayBeChecksum(cause) || live.checksum === null) throw cause
  const { clock, limits } = deps
  if (!(await isStillLive(deps, wanted))) throw publishedInBetween(key, cause)
  if (clock.now() >= Math.min(end, limits.finishBy())) throw cause
}

/** Describing may answer what was live before for a moment, so what it answers must stay another checksum. */
async function isStillLive({ clock, limits, reader }: Deps, { kind, id, live }: Wanted): Promise<boolean> {
  const end = clock.now() + describeLagMs
  const until = () => Math.min(end, limits.finishBy())
  const found = await pollUntil(clock, until, async () => {
    const now = await reader.describe(kind, id, 'live').catch(() => null)
    return !now || now.checksum === live.checksum ? true : null
  })
  return found !== null
}

/** Which error the service answers for another checksum is not documented. */
function mayBeChecksum({ reason, code }: ActionError): boolean {
  return reason === 'publish-failed' || code === 'resource-in-use'
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
    `${key}: it is not known whether the version was created: ${cause.said}. ${also} Nothing was created again. Run the workflow again: it finds the version or makes it.`,
    { cause },
  )
}
