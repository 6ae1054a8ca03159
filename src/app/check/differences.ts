import {
  type ChangeDifferences,
  type EarlyDifferences,
  isComparable,
} from '../../core/diff/change-difference.js'
import type { Definition } from '../../core/model/definition.js'
import type { Observation } from '../../core/model/observation.js'
import type { Change, Plan } from '../../core/model/plan.js'
import { decide } from '../../core/plan/decide.js'
import type { Policy } from '../../core/plan/policy.js'
import type { NameIds } from '../../core/resolve/name-ids.js'
import type { ResolvedNames } from '../resolve/names.js'
import type { StepResult } from '../run-state.js'

/** Finds out what differs in the changes of a plan. */
export interface Comparer {
  /**
   * Compares a definition as soon as all is read of it, while others wait for the service: so their texts are not all
   * compared at once, and what comparing leaves behind does not pile up.
   */
  readonly prepare: (
    definition: Definition,
    observation: Observation,
    names: ResolvedNames | null,
  ) => Promise<void>
  /** What differs in the plan's changes: what was prepared is not compared again, and nothing of it is kept. */
  readonly compare: (
    plan: Plan,
    names: ResolvedNames | null,
  ) => Promise<StepResult<{ readonly differences: ChangeDifferences }>>
}

export function createComparer(policy: Policy): Comparer {
  let early: EarlyDifferences | null = null
  return {
    prepare: async (definition, observation, names) => {
      const change = decide(definition, observation, undefined, policy)
      if (!isComparable(change)) return
      const { createEarlyDifferences } = await import('../../core/diff/plan-differences.js')
      early ??= createEarlyDifferences()
      early.add(change, await nameIdsOf(names))
    },
    compare: async ({ changes }, names) => {
      const prepared = early
      early = null
      return { facts: { differences: await withDifferences(changes, new Map(), names, prepared) } }
    },
  }
}

/**
 * What is known of what differs, with that of `changes`. Each change is compared once; how that is done is loaded with
 * the first that has two sides. Ids that a list of this run names are shown by their names.
 */
export async function withDifferences(
  changes: readonly Change[],
  known: ChangeDifferences,
  names: ResolvedNames | null,
  early: EarlyDifferences | null = null,
): Promise<ChangeDifferences> {
  const open = changes.filter((change) => isComparable(change) && !known.has(change))
  if (open.length === 0) return known
  const { compareChanges: compare } = await import('../../core/diff/plan-differences.js')
  return compare(open, known, await nameIdsOf(names), early)
}

const nameIds = new WeakMap<ResolvedNames, NameIds>()

async function nameIdsOf(names: ResolvedNames | null): Promise<NameIds | null> {
  if (names === null) return null
  const { createNameIds } = await import('../../core/resolve/name-ids.js')
  const known = nameIds.get(names) ?? createNameIds(names.catalogue)
  nameIds.set(names, known)
  return known
}
