import { ActionError } from '../../core/errors.js'
import { listSome } from '../../core/list-some.js'
import { asActionError } from '../failure.js'
import type { Wanted } from './create-version.js'
import type { Deps } from './deps.js'

/** Of many old versions the oldest are named. */
const named = 20

/** A full quota of versions, told with which versions make room. */
export async function withOldVersions(deps: Deps, wanted: Wanted, cause: ActionError): Promise<ActionError> {
  const message = `${wanted.key}: the quota of versions is full. ${await room(deps, wanted)} Then run the workflow again. ${cause.message}`
  return new ActionError('quota-exceeded', 'version-quota', message, { cause })
}

/** Which old versions can go. That they cannot be read must not hide that the quota is full. */
async function room({ reader }: Deps, { kind, id }: Wanted): Promise<string> {
  try {
    const rows = await reader.versions(kind, id)
    const aliased = await reader.aliasedVersions(kind, id)
    const old = rows.slice(1).map(({ version }) => version)
    const free = old.filter((version) => !aliased.includes(version)).toReversed()
    if (free.length === 0) return 'Ask for a higher quota.'
    const which = kind === 'module' ? 'Old versions that no alias points to' : 'Old versions'
    return `${which}: ${listSome(free, named)}. Delete those that no flow pins.`
  } catch (cause) {
    return `Which old versions could be deleted was not to be read (${asActionError(cause).message})`
  }
}
