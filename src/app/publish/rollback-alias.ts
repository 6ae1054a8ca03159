import { type ActionError, asActionError, withSentences } from '../../core/model/errors.js'
import type { Change } from '../../core/model/plan.js'
import { writeOf } from '../../core/plan/decision.js'
import type { ChangeProgress } from '../../core/plan/outcome.js'
import { quote } from '../../core/text/quote.js'
import { putAlias } from './alias.js'
import { isOfAlias } from './alias-failure.js'
import type { PublishContext } from './context.js'

/**
 * Moves the alias of a rollback that could make no version to the version that a publish made of the same content: so
 * callers of the alias get that content nevertheless.
 *
 * @param failure why no version was made; a run that is stopped, or was to carry out another plan, moves nothing
 * @returns the failure, with what became of the alias
 */
export async function moveAliasAlone(
  context: PublishContext,
  change: Change,
  progress: ChangeProgress,
  failure: ActionError,
): Promise<ActionError> {
  const write = writeOf(change)
  if (!context.policy.rollback || !write || write.content === 'create' || !write.alias) return failure
  const { alias, resource } = write
  if (alias.to === null || progress.alias !== null || isOfAlias(failure)) return failure
  if (failure.reason === 'plan-changed' || context.deadline.stopReason() !== null) return failure
  try {
    await putAlias(context, { change, id: resource.id, progress }, alias)
    return withSentences(failure, [
      `The alias ${quote(alias.name)} is on version ${alias.to}, which a publish made of this content.`,
    ])
  } catch (cause) {
    return withSentences(failure, [asActionError(cause).message])
  }
}
