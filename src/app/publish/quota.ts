import { ActionError } from '../../core/errors.js'
import type { Wanted } from './create-version.js'
import type { Deps } from './deps.js'

/** Of many old versions the oldest are named. */
const named = 20

/** A full quota of versions, told with what is true now and which versions make room. */
export async function withOldVersions(
  { reader }: Deps,
  { kind, id, key }: Wanted,
  cause: ActionError,
): Promise<ActionError> {
  const rows = await reader.versions(kind, id)
  const aliased = await reader.aliasedVersions(kind, id)
  const old = rows.slice(1).map(({ version }) => version)
  const free = old.filter((version) => !aliased.includes(version)).toReversed()
  const which =
    free.length > 0
      ? `Old versions that ${pinners(kind)}: ${list(free)}. Delete those that no flow pins`
      : 'Raise the quota'
  const message = `${key}: the content is live, but it has no version, because the quota of versions is full. ${which}, then run the workflow again. ${cause.message}`
  return new ActionError('quota-exceeded', 'version-quota', message, { cause })
}

function pinners(kind: Wanted['kind']): string {
  return kind === 'module' ? 'no alias points to' : 'are not the latest'
}

function list(versions: readonly number[]): string {
  const rest = versions.length - named
  return `${versions.slice(0, named).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}
