import {
  type ChangeDifferences,
  type EarlyDifferences,
  hasTwoSides,
  isComparable,
} from '../../core/diff/change-difference.js'
import { setAside } from '../../core/kinds/large-text.js'
import type { Definition } from '../../core/model/definition.js'
import type { Observation } from '../../core/model/observation.js'
import type { Change, Plan } from '../../core/model/plan.js'
import { decide } from '../../core/plan/decide.js'
import type { Policy } from '../../core/plan/policy.js'
import type { NameIds } from '../../core/resolve/name-ids.js'
import type { ResolvedNames } from '../resolve/names.js'
import type { StepResult } from '../run-state.js'

/** Compares the changes of a plan. */
export interface Comparer {
  /**
   * Compares a definition as soon as everything was read of it, while others wait for the service. So the texts are not
   * all compared at once, and the memory for them does not add up.
   */
  readonly prepare: (
    definition: Definition,
    observation: Observation,
    names: ResolvedNames | null,
  ) => Promise<void>
  /** The differences of the plan's changes. Prepared ones are not computed again, and are released. */
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
      // Both are read again only where the change is drawn or published.
      setAside(definition.content)
      if (observation.live) setAside(observation.live.content)
    },
    compare: async ({ changes }, names) => {
      const prepared = early
      early = null
      return { facts: { differences: await withDifferences(changes, new Map(), names, prepared) } }
    },
  }
}

/**
 * Adds the differences of `changes` to `known`. Each change is compared once; the code for it is loaded with the first
 * change that has two sides. Ids are replaced by the names in this run's lists.
 */
export async function withDifferences(
  changes: readonly Change[],
  known: ChangeDifferences,
  names: ResolvedNames | null,
  early: EarlyDifferences | null = null,
): Promise<ChangeDifferences> {
  const open = changes.filter((change) => hasTwoSides(change) && !known.has(change))
  if (open.length === 0) return known
  const { compareChanges: compare } = await import('../../core/diff/plan-differences.js')
  return compare(open, known, await nameIdsOf(names), early)
}

const nameIds = new WeakMap<ResolvedNames, NameIds>()

/** What replaces ids by the names in this run's lists, made once for them. Null: the run listed none. */
export async function nameIdsOf(names: ResolvedNames | null): Promise<NameIds | null> {
  if (names === null) return null
  const { createNameIds } = await import('../../core/resolve/name-ids.js')
  const known = nameIds.get(names) ?? createNameIds(names.catalogue)
  nameIds.set(names, known)
  return known
}
