import { contentHash } from '../../core/hash/content-hash.js'
import type { Key } from '../../core/model/definition.js'
import { ActionError, asActionError } from '../../core/model/errors.js'
import { UnknownOutcomeError } from '../../ports/connect.js'
import { createBackoff, listLagMs, pollUntil, waitDeadline } from '../poll.js'
import { assertChecksumLag, checksumLagMs } from './checksum-lag.js'
import type { PublishContext } from './context.js'
import type { CreatedVersion, VersionRequest } from './version-request.js'

/** Maximum number of sends while answers are lost. */
const maxAttempts = 3

/**
 * Creates a version, and repeats the call only if it certainly created none: `find` looks up one that it did create.
 *
 * @throws ActionError conflict if other content is live now, service-unavailable if it cannot be found out whether the
 * version was created or if the service answers an old version for half a minute, and any refusal of the service
 */
export async function createVersionOnce(
  context: PublishContext,
  request: VersionRequest,
  find: () => Promise<CreatedVersion | null>,
): Promise<CreatedVersion> {
  const { kind, id, description, live } = request
  const pause = createBackoff()
  const until = waitDeadline(context, checksumLagMs)
  for (let lostAnswers = 0; ; ) {
    try {
      const created = await context.writer.createVersion(kind, id, { description, checksum: live.checksum })
      if (!(await isOutdated(context, request, created))) return created
      if (context.clock.now() >= until()) throw oldVersionAnswered(request.key, created.version)
      await context.clock.sleep(pause())
    } catch (cause) {
      if (cause instanceof UnknownOutcomeError) {
        lostAnswers += 1
        const found = await readBack(context, request, find, cause)
        if (found) return found
        if (lostAnswers === maxAttempts || !(await isProvenMissing(context, request)))
          throw unknownOutcome(request.key, cause)
      } else {
        await assertChecksumLag(context, request, cause, until)
        await context.clock.sleep(pause())
      }
    }
  }
}

/**
 * Whether a replica lags: it returns the version of the earlier live content, if the service makes no second version of
 * the same content. A version whose content the service does not return is trusted.
 */
async function isOutdated(
  { reader }: PublishContext,
  { kind, id, highest, live }: VersionRequest,
  { version, snapshot }: CreatedVersion,
): Promise<boolean> {
  if (version > highest) return false
  const stored = snapshot ?? (await reader.describe(kind, id, version))
  return stored !== null && contentHash(stored.content) !== contentHash(live.content)
}

/**
 * Looks the version up for as long as lists may lag. If that fails too, the error still says that a version may have
 * been made.
 */
async function readBack(
  context: PublishContext,
  { key }: VersionRequest,
  find: () => Promise<CreatedVersion | null>,
  cause: UnknownOutcomeError,
): Promise<CreatedVersion | null> {
  try {
    return await pollUntil(context.clock, waitDeadline(context, listLagMs), find)
  } catch (unread) {
    throw unknownOutcome(key, cause, ` ${asActionError(unread).message}`)
  }
}

/**
 * Whether the version was certainly not created. A list may lag for minutes, so a missing row proves nothing. It is
 * proven if the next number cannot be described but the number before it can.
 */
async function isProvenMissing(
  { reader, clock, deadline }: PublishContext,
  request: VersionRequest,
): Promise<boolean> {
  const { kind, id, highest } = request
  if (highest === 0 || clock.now() >= deadline.hardDeadline()) return false
  if ((await reader.describe(kind, id, highest)) === null) return false
  return (await reader.describe(kind, id, highest + 1)) === null
}

/** That version is sound, and perhaps in use: only its number is the wrong answer. */
function oldVersionAnswered(key: Key, version: number): ActionError {
  return new ActionError(
    'service-unavailable',
    'old-version-answered',
    `${key}: asked for a version of what is live, the service answered version ${version} for ${checksumLagMs / 1_000} seconds, which was made before and holds other content. Some of its servers may not have what is live yet. No version was made. Run the workflow again: it makes the version.`,
  )
}

/** @param details further sentences, each after a blank */
function unknownOutcome(key: Key, cause: UnknownOutcomeError, details = ''): ActionError {
  return new ActionError(
    'service-unavailable',
    'version-unknown',
    `${key}: it is not known whether the version was created: ${cause.reason}.${details} Nothing was created again. Run the workflow again: it finds the version or makes it.`,
    { cause },
  )
}
