import { isKind } from '../../core/kinds/index.js'
import type { Key } from '../../core/model/definition.js'
import type { Change } from '../../core/model/plan.js'
import type { Outcome } from '../../core/plan/outcome.js'

/** What a definition refers to and what was made of it, for the definitions that come after it. */
export interface Published {
  readonly outcomes: ReadonlyMap<Key, () => Outcome>
  /** Definitions of the repository that this run leaves out because they are not valid, or could not be read in the instance. */
  readonly leftOut: ReadonlySet<string>
}

/** The target that could not be published, so that nothing of the change may be written. Null: there is none. */
export function failedTarget({ definition }: Change, { outcomes, leftOut }: Published): Key | null {
  const targets = definition.references?.resolution?.targets ?? []
  return (
    targets.find((target) => {
      const outcome = outcomes.get(target)?.()
      return outcome ? hasFailed(outcome) : leftOut.has(target)
    }) ?? null
  )
}

function hasFailed({ failure, notStarted, change }: Outcome): boolean {
  return failure !== null || notStarted !== null || change.decision.type === 'block'
}

/**
 * Whether it names a definition of this repository that the service may not show to callers yet, or not as it is by now:
 * one that this run wrote, or that is named by nothing of what is live, as after a run that ended before it was done.
 */
export function namesNewTarget({ definition, observation }: Change, { outcomes }: Published): boolean {
  const { targets = [], references = [] } = definition.references?.resolution ?? {}
  if (targets.length === 0) return false
  if (targets.some((target) => outcomes.get(target)?.().wrote)) return true
  const live = JSON.stringify(observation?.live?.content ?? null)
  return references.some(
    ({ reference, resolved }) => isKind(reference.kind) && (resolved === null || !live.includes(resolved)),
  )
}
