import { seenHash } from '../../core/content-hash.js'
import { ActionError } from '../../core/errors.js'
import { kinds } from '../../core/kinds/index.js'
import type { Snapshot } from '../../core/types.js'
import { asActionError } from '../failure.js'
import type { PublishAttempt } from './attempt.js'
import type { Made } from './create-version.js'
import type { Deps } from './deps.js'

/**
 * Whether a version holds what was written. Null: it does; else how it differs.
 * @throws ActionError where what it holds cannot be read
 */
export async function verify(
  deps: Deps,
  attempt: PublishAttempt,
  live: Snapshot,
  made: Made,
): Promise<string | null> {
  const { definition } = attempt.change
  const { storesOwnForm } = kinds[definition.kind]
  const expected = storesOwnForm ? seenHash(definition, live.content) : definition.hash
  const found = await contentHashOf(deps, attempt, made)
  return found === expected ? null : `content sha256 ${found} instead of ${expected}`
}

/** By the answer that made it, else by reading the version; where the service reads none by number, by what is live. */
async function contentHashOf(
  { reader }: Deps,
  { change: { definition, key }, id }: PublishAttempt,
  { version, snapshot }: Made,
): Promise<string> {
  const { kind } = definition
  try {
    const held =
      snapshot ?? (await reader.describe(kind, id, version)) ?? (await reader.describe(kind, id, 'live'))
    if (held) return seenHash(definition, held.content)
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
