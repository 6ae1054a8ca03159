import { compareCodeUnits } from './canonical-json.js'
import { decide } from './decide.js'
import { actionOf, metadataOf } from './decision.js'
import { metadataHash } from './metadata.js'
import { hashJson } from './sha256.js'
import type { Age, BlockReason, Change, Definition, Hash, Json, Key, Observation, Plan } from './types.js'

/** What the user allows; everything else that a plan depends on is observed. */
export interface Policy {
  readonly createMissing: boolean
  readonly overwriteDrift: boolean
  readonly failOnDrift: boolean
  readonly allowOlder: boolean
  /** Whether a draft that somebody saved in the console may be published over. */
  readonly overwritesDraft: (key: Key) => boolean
  /** A push to a branch: an older commit is passed over instead of blocking the run. */
  readonly branchPush: boolean
  /** Another attempt of a run: the branch may have moved on since it first ran. */
  readonly repeated: boolean
  /** The run only plans: what it cannot find out is a warning. */
  readonly plans: boolean
  /** Whether what a version holds is read before its marker is believed, by the marker's commit (12 hex digits). */
  readonly verifies: (commit: string) => boolean
}

/** What was seen of the instance. A definition without an observation does not exist there. */
export interface Seen {
  readonly observations: ReadonlyMap<Key, Observation>
  /** How the commit of the highest marker stands to this run's, where it matters; absent: unknown. */
  readonly ages: ReadonlyMap<Key, Age>
}

/**
 * The plan: for each definition one row of the contract's table. Pure and total; the order of the definitions does
 * not matter.
 */
export function makePlan(
  instanceId: string,
  definitions: readonly Definition[],
  seen: Seen,
  policy: Policy,
): Plan {
  const changes = definitions
    .map((definition) =>
      decide(
        definition,
        seen.observations.get(definition.key) ?? null,
        seen.ages.get(definition.key),
        policy,
      ),
    )
    .toSorted((a, b) => compareCodeUnits(a.key, b.key))
  return { changes, digest: planDigest(instanceId, changes) }
}

/** What blocks a publish, but in a plan is a warning: it may be over by the time of the merge. */
export const planWarnings: readonly string[] = [
  'unpublished-draft',
  'superseded',
  'age-unknown',
  'other-repository',
] satisfies readonly BlockReason[]

/** Same digest, same writes: what was reviewed can be told from what stands now. Another team's changes do not count. */
function planDigest(instance: string, changes: readonly Change[]): Hash {
  const counted = changes.filter(
    ({ decision }) => decision.type !== 'leave' || (decision.as !== 'unchanged' && decision.as !== 'held'),
  )
  return hashJson({ instance, changes: counted.map(digested) })
}

function digested(change: Change): Json {
  const { key, repository, live } = change
  const metadata = metadataOf(change)
  return {
    ...{ key, action: actionOf(change), repository, live },
    metadata: metadata && metadataHash(metadata),
  }
}
