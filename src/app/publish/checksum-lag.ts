import type { Key } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { PublishContext } from './context.js'
import { versionQuotaError } from './version-quota.js'
import type { VersionRequest } from './version-request.js'

/** Milliseconds for which a replica may refuse a checksum because it does not have the content yet. */
export const checksumLagMs = 30_000

/**
 * Codes with which the service may refuse a checksum; the code is not documented. `request-refused` is a 4xx without a
 * known name.
 */
const checksumRefusals: readonly string[] = [
  'content-refused',
  'invalid-request',
  'resource-in-use',
  'conditional-operation-failed',
  'request-refused',
]

/**
 * Decides whether a refused checksum is only lag. The service refuses a checksum that is not that of the live content.
 * If our content is still live with exactly that checksum, a replica lags, and the call may be repeated until `until`,
 * in milliseconds by `Clock.now()`.
 *
 * @throws ActionError conflict if other content is live; service-unavailable if the time is up; else the refusal
 */
export async function assertChecksumLag(
  context: PublishContext,
  request: VersionRequest,
  cause: unknown,
  until: () => number,
): Promise<void> {
  if (!(cause instanceof ActionError)) throw cause
  if (cause.reason === 'quota-exceeded') throw await versionQuotaError(context, request, cause)
  const { kind, id, live, key, before = null } = request
  if (!checksumRefusals.includes(cause.code) || live.checksum === null) throw cause
  const { clock, reader } = context
  const current = await reader.describe(kind, id, 'live').catch(() => null)
  const isMoved = current !== null && current.checksum !== live.checksum
  // Describe may lag too, and return the earlier live content.
  if (isMoved && current.checksum !== before) throw publishedInBetween(key, cause)
  if (clock.now() < until()) return
  throw isMoved ? publishedInBetween(key, cause) : stillRefused(key, cause)
}

/** If the live checksum changed, the refusal means that somebody else published, independent of its code. */
function publishedInBetween(key: Key, cause: ActionError): ActionError {
  return new ActionError(
    'conflict',
    'published-in-between',
    `${key}: somebody published other content just before this run could version what it had seen live; nothing of it was versioned. Look at what is live in the console, then run the workflow again.`,
    { cause },
  )
}

function stillRefused(key: Key, cause: ActionError): ActionError {
  return new ActionError(
    'service-unavailable',
    'version-refused',
    `${key}: the service refused for ${checksumLagMs / 1_000} seconds to make a version of what is live. Some of its servers may not have that content yet. Run the workflow again: it makes the version. ${cause.message}`,
    { cause },
  )
}
