import { checkSent } from '../../core/kinds/sent.js'
import type { Key } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Change } from '../../core/model/plan.js'
import { decide } from '../../core/plan/decide.js'
import { actionOf, writes } from '../../core/plan/decision.js'
import type { Outcome } from '../../core/plan/outcome.js'
import { resolveDefinition } from '../../core/resolve/definition.js'
import type { MadeResource, MadeResources } from '../../core/resolve/resolve.js'
import { isOpen } from '../../core/resolve/state.js'
import { listLagMs, retryWhileCreating, waitDeadline } from '../poll.js'
import type { PublishContext } from './context.js'
import type { Published } from './targets.js'

/**
 * Decides a change again whose references were pending, after their targets were published.
 *
 * @returns the key of a target that does not exist after all, if there is one
 * @throws ActionError invalid-definition for content that cannot be sent; plan-changed if only a reviewed plan may be
 * carried out and the action is another one now
 */
export function resolvePending(context: PublishContext, change: Change, published: Published): Change | Key {
  const { names, policy, isReviewedPlan } = context
  if (names === null) throw new TypeError(`${change.key}: references are pending, and no names were listed`)
  const definition = resolveDefinition(change.definition, names.catalogue, madeResources(published))
  const [missing] = definition.references?.resolution?.pending ?? []
  if (missing !== undefined) return missing
  const [fault] = isOpen(definition) ? [] : checkSent(definition)
  if (fault) throw new ActionError('invalid-definition', fault.code, `${change.key}: ${fault.message}`)
  const decided = decide(definition, change.observation, change.age ?? undefined, policy)
  if (isReviewedPlan && writes(decided) && actionOf(decided) !== actionOf(change))
    throw new ActionError(
      'plan-changed',
      'plan-changed',
      `${change.key}: with what it refers to, this is ${actionOf(decided)} and not ${actionOf(change)}, which was planned. Only the plan that was reviewed may be carried out, so nothing of it was written. Look at a new plan, and approve that.`,
    )
  return decided
}

function madeResources({ outcomes }: Published): MadeResources {
  return new Map(
    [...outcomes].flatMap(([key, outcome]) => {
      const made = madeResource(outcome())
      return made === null ? [] : [[key, made] as const]
    }),
  )
}

function madeResource({ id, arn, namedAlias: alias }: Outcome): MadeResource | null {
  return id === null || arn === null ? null : { id, arn, alias }
}

/** Codes with which the service refuses content that names a resource which it does not show yet. */
const refusedCodes = ['content-refused', 'invalid-request', 'resource-not-found']

/**
 * The context for a change that refers to new resources: repeats a write for half a minute if the service refuses its
 * content because it does not show them yet. A refused write changed nothing.
 */
export function retryWhileTargetsNew(context: PublishContext): PublishContext {
  const { clock, writer } = context
  const until = waitDeadline(context, listLagMs)
  const withRetry = <T>(call: () => Promise<T>) => retryWhileCreating(clock, until, call, refusedCodes)
  return {
    ...context,
    writer: {
      ...writer,
      create: (...args) => withRetry(() => writer.create(...args)),
      update: (...args) => withRetry(() => writer.update(...args)),
    },
  }
}
