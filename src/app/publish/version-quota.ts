import { ActionError, asActionError } from '../../core/model/errors.js'
import { listSome } from '../../core/text/list-some.js'
import type { PublishContext } from './context.js'
import type { VersionRequest } from './version-request.js'

/** Maximum number of old versions in a message; the oldest come first. */
const maxListed = 20

/** The error for a full quota of versions, with the versions that can be deleted. */
export async function versionQuotaError(
  context: PublishContext,
  request: VersionRequest,
  cause: ActionError,
): Promise<ActionError> {
  const message = `${request.key}: the quota of versions is full. ${await oldVersionsAdvice(context, request)} Then run the workflow again. ${cause.message}`
  return new ActionError('quota-exceeded', 'version-quota', message, { cause })
}

/** Advice which old versions can be deleted. If they cannot be read, the error still reports the full quota. */
async function oldVersionsAdvice({ reader }: PublishContext, { kind, id }: VersionRequest): Promise<string> {
  try {
    const rows = await reader.versions(kind, id)
    const aliased = (await reader.aliases(kind, id)).map(({ version }) => version)
    const old = rows.slice(1).map(({ version }) => version)
    const deletable = old.filter((version) => !aliased.includes(version)).toReversed()
    if (deletable.length === 0) return 'Ask for a higher quota.'
    const which = kind === 'module' ? 'Old versions that no alias points to' : 'Old versions'
    return `${which}: ${listSome(deletable, maxListed)}. Delete those that no flow pins.`
  } catch (cause) {
    return `Which old versions can be deleted could not be found out: ${asActionError(cause).message}`
  }
}
