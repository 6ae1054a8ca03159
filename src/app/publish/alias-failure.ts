import { ActionError } from '../../core/model/errors.js'
import { quote } from '../../core/text/quote.js'
import type { PublishAttempt } from './attempt.js'

/**
 * Whether a failure concerns only the alias: the definition is published, and another attempt would not move the alias
 * either.
 */
export function isOfAlias({ code }: ActionError): boolean {
  return code === 'alias-not-moved'
}

/** A failure that states the result of both: the version and the alias. */
export function aliasFailure(
  { change: { key }, progress }: PublishAttempt,
  name: string,
  version: number,
  cause: ActionError,
): ActionError {
  // If the service does not find the resource, nothing is reported as live.
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
