import { liveHash } from '../../core/hash/content-hash.js'
import { kinds } from '../../core/kinds/index.js'
import type { Hash } from '../../core/model/definition.js'
import { ActionError, asActionError } from '../../core/model/errors.js'
import type { Snapshot } from '../../core/model/observation.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'
import type { CreatedVersion } from './version-request.js'

/** The result of verifying a version. */
interface Verified {
  /** How its content differs from the written one; null: it does not. */
  readonly problem: string | null
  /** The version, if it was described for this check; the answer of the call that made it does not count. */
  readonly described: Snapshot | null
}

/**
 * Compares the content of a version with the written content.
 *
 * @throws ActionError if the version's content cannot be read
 */
export async function verifyVersion(
  context: PublishContext,
  attempt: PublishAttempt,
  live: Snapshot,
  created: CreatedVersion,
): Promise<Verified> {
  const { definition } = attempt.change
  const { normalizesContent } = kinds[definition.kind]
  const expected = normalizesContent ? liveHash(definition, live.content) : definition.hash
  const { hash, described } = await readContentHash(context, attempt, created)
  return { problem: hash === expected ? null : `content sha256 ${hash} instead of ${expected}`, described }
}

/**
 * The hash from the answer that made the version, else from reading it; if the service returns no version by number,
 * from the live content.
 */
async function readContentHash(
  { reader }: PublishContext,
  { change: { definition, key }, id }: PublishAttempt,
  { version, snapshot }: CreatedVersion,
): Promise<{ readonly hash: Hash; readonly described: Snapshot | null }> {
  const { kind } = definition
  try {
    const described = snapshot ? null : await reader.describe(kind, id, version)
    const stored = snapshot ?? described ?? (await reader.describe(kind, id, 'live'))
    if (stored) return { hash: liveHash(definition, stored.content), described }
  } catch (cause) {
    const { reason, code, message } = asActionError(cause)
    const what = `${key}: version ${version} was made, but what it holds could not be verified. ${message}`
    throw new ActionError(reason, code, what, { cause })
  }
  throw new ActionError(
    'service-unavailable',
    'version-not-shown',
    `${key}: version ${version} was made, but the service shows neither it nor what is live: somebody may have deleted it. Run the workflow again in a few minutes.`,
  )
}
