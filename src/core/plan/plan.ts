import { compareCodeUnits } from '../hash/canonical-json.js'
import { hashJson } from '../hash/sha256.js'
import type { Definition, Hash, Json, Key } from '../model/definition.js'
import type { Observation } from '../model/observation.js'
import type { Age, Change, Plan } from '../model/plan.js'
import { reviewHashOf } from '../resolve/review-hash.js'
import { reviewedMetadata } from '../resolve/state.js'
import { aliasMoveHash } from './alias.js'
import { decide } from './decide.js'
import { actionOf, aliasMoveOf, metadataOf } from './decision.js'
import { metadataHash } from './metadata.js'
import type { Policy } from './policy.js'

/** Everything that was read of the instance. A definition without an observation does not exist there. */
export interface Observed {
  readonly observations: ReadonlyMap<Key, Observation>
  /** Order of this run's commit and the commit of the highest marker, if it matters; absent: unknown. */
  readonly ages: ReadonlyMap<Key, Age>
}

/**
 * Makes the plan: one row of the contract's table for each definition. Pure and total; the order of the definitions
 * does not matter.
 */
export function makePlan(
  instanceId: string,
  definitions: readonly Definition[],
  observed: Observed,
  policy: Policy,
): Plan {
  const changes = definitions
    .map((definition) =>
      decide(
        definition,
        observed.observations.get(definition.key) ?? null,
        observed.ages.get(definition.key),
        policy,
      ),
    )
    .toSorted((a, b) => compareCodeUnits(a.key, b.key))
  return planOf(instanceId, changes)
}

/** Makes a plan from changes that are ordered by key. */
export function planOf(instanceId: string, changes: readonly Change[]): Plan {
  return { changes, digest: planDigest(instanceId, changes) }
}

/**
 * Hash of all writes: equal digests mean equal writes, so a publish can detect that a reviewed plan no longer applies.
 * Definitions without a change do not count, so another team's publishes do not change it.
 */
function planDigest(instance: string, changes: readonly Change[]): Hash {
  const counted = changes.filter(
    ({ decision }) => decision.type !== 'leave' || (decision.as !== 'unchanged' && decision.as !== 'held'),
  )
  return hashJson({ instance, changes: counted.map(digestInput) })
}

function digestInput(change: Change): Json {
  const { key, definition, live } = change
  const repository = reviewHashOf(definition)
  const [metadata, alias] = [metadataOf(change), aliasMoveHash(aliasMoveOf(change))]
  return {
    key,
    action: actionOf(change),
    repository,
    live,
    metadata: metadata && metadataHash(reviewedMetadata(definition, metadata)),
    // A plan without aliases keeps the digest that it always had.
    ...(alias === null ? {} : { alias }),
  }
}
