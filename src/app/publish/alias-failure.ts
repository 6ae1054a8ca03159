import { ActionError } from '../../core/model/errors.js'
import { quote } from '../../core/text/quote.js'
import type { PublishAttempt } from './attempt.js'

/** A failure that leaves the definition published: another attempt would not move its alias either. */
export function isOfAlias({ code }: ActionError): boolean {
  return code === 'alias-not-moved'
}

/** Says both: what became of the version, and of the alias. */
export function aliasFailure(
  { change: { key }, progress }: PublishAttempt,
  name: string,
  version: number,
  cause: ActionError,
): ActionError {
  // Nothing is said to be live of what the service does not find.
  if (cause.code === 'resource-not-found') progress.live = null
  const done =
    progress.published === version
      ? `version ${version} was made and holds this definition`
      : `version ${version} holds this definition`
  const { reason, permission, message } = cause
  return new ActionError(
    reason,
    'alias-not-moved',
    `${key}: ${done}, but putting the alias ${quote(name)} on it failed. ${message}`,
    { cause, permission },
  )
}
