import { isKind } from '../../core/kinds/index.js'
import type { Key } from '../../core/model/definition.js'
import type { Change } from '../../core/model/plan.js'
import type { Outcome } from '../../core/plan/outcome.js'

/** The outcomes of referenced definitions, for the definitions that come after them. */
export interface Published {
  readonly outcomes: ReadonlyMap<Key, () => Outcome>
  /**
   * Definitions of the repository that this run leaves out because they are invalid, or could not be read in the
   * instance.
   */
  readonly leftOut: ReadonlySet<string>
}

/** The target that could not be published, so that the change must not be written. Null: there is none. */
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
 * Whether it refers to a definition of this repository that the service may not show to callers yet, or not in its
 * present state: one that this run wrote, or one that the live content does not refer to, as after an interrupted run.
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
