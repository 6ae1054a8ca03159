import { liveHash } from '../../core/hash/content-hash.js'
import { kinds } from '../../core/kinds/index.js'
import { ActionError, asActionError } from '../../core/model/errors.js'
import type { Snapshot } from '../../core/model/observation.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'
import type { CreatedVersion } from './version-request.js'

/**
 * Whether a version holds what was written. Null: it does; else how it differs.
 * @throws ActionError where what it holds cannot be read
 */
export async function verifyVersion(
  context: PublishContext,
  attempt: PublishAttempt,
  live: Snapshot,
  created: CreatedVersion,
): Promise<string | null> {
  const { definition } = attempt.change
  const { normalizesContent } = kinds[definition.kind]
  const expected = normalizesContent ? liveHash(definition, live.content) : definition.hash
  const found = await readContentHash(context, attempt, created)
  return found === expected ? null : `content sha256 ${found} instead of ${expected}`
}

/** By the answer that made it, else by reading the version; where the service reads none by number, by what is live. */
async function readContentHash(
  { reader }: PublishContext,
  { change: { definition, key }, id }: PublishAttempt,
  { version, snapshot }: CreatedVersion,
): Promise<string> {
  const { kind } = definition
  try {
    const stored =
      snapshot ?? (await reader.describe(kind, id, version)) ?? (await reader.describe(kind, id, 'live'))
    if (stored) return liveHash(definition, stored.content)
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
