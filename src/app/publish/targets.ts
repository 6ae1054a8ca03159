import type { Key } from '../../core/model/definition.js'
import type { Change } from '../../core/model/plan.js'
import type { Outcome } from '../../core/plan/outcome.js'

/** What a definition refers to and what was made of it, for the definitions that come after it. */
export interface Published {
  readonly outcomes: ReadonlyMap<Key, () => Outcome>
  /** Definitions of the repository that this run leaves out because they are not valid. */
  readonly invalid: ReadonlySet<string>
}

/** The target that could not be published, so that nothing of the change may be written. Null: there is none. */
export function failedTarget({ definition }: Change, { outcomes, invalid }: Published): Key | null {
  const targets = definition.references?.resolution?.targets ?? []
  return (
    targets.find((target) => {
      const outcome = outcomes.get(target)?.()
      return outcome ? hasFailed(outcome) : invalid.has(target)
    }) ?? null
  )
}

function hasFailed({ failure, notStarted, change }: Outcome): boolean {
  return failure !== null || notStarted !== null || change.decision.type === 'block'
}
