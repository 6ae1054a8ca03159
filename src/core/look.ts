import { decide } from './decide.js'
import { know } from './knowledge.js'
import { type Policy, writes } from './plan.js'
import type { Definition, Observation } from './types.js'

/** One more thing to read of a resource before its row of the plan is certain. */
export type Look =
  | { readonly what: 'live' }
  | { readonly what: 'draft' }
  | { readonly what: 'versions' }
  | { readonly what: 'tags' }
  | { readonly what: 'content'; readonly version: number }

/**
 * What the plan still has to know of a resource, one thing at a time; null: enough to decide. Asks for nothing that
 * cannot change the decision, so that an unchanged definition costs one call.
 */
export function nextLook(definition: Definition, observation: Observation, policy: Policy): Look | null {
  const { listed, live, draft, reading } = observation
  if (listed.awsManaged || listed.archived) return null
  if (live === undefined) return { what: 'live' }
  if (live === null) return draft === undefined ? { what: 'draft' } : null
  const look =
    missing(definition, observation, policy) ??
    untoldTags(definition, observation) ??
    unknownBase(definition, observation, policy)
  return reading === 'search' && !trusted(definition, observation, policy, look) ? { what: 'live' } : look
}

/**
 * An index may lag: what it calls changed is read exactly before anybody is told so. What it calls unchanged needs no
 * such call, be it at once or after a look that its rows leave open.
 */
function trusted(
  definition: Definition,
  observation: Observation,
  policy: Policy,
  look: Look | null,
): boolean {
  if (look === null) return decide(definition, observation, undefined, policy).action === 'unchanged'
  const { repository, live, base } = know(definition, observation)
  return look.what !== 'draft' && (live === repository || base?.marker?.hash === repository)
}

function missing(definition: Definition, observation: Observation, policy: Policy): Look | null {
  const knowledge = know(definition, observation)
  const { repository, live, highest, base, holdsLive } = knowledge
  const contentOf = (version: typeof highest): Look | null =>
    version && holdsLive(version) === undefined ? { what: 'content', version: version.number } : null
  if (highest === undefined) return { what: 'versions' }
  if (live === repository) return contentOf(highest)
  if (base === undefined) return { what: 'versions' }
  if (base?.marker?.hash === repository) {
    const look = contentOf(base)
    if (look || holdsLive(base) || !policy.overwriteDrift) return look
  }
  return contentOf(highest) ?? (observation.draft === undefined ? { what: 'draft' } : null)
}

/** Tags matter only where the definition gives some, and are asked for only where describing does not tell them. */
function untoldTags({ tags }: Definition, observation: Observation): Look | null {
  const told = Object.keys(tags).length === 0 || observation.live?.tags || observation.tags
  return told ? null : { what: 'tags' }
}

/** Whatever is written is written over what was published last: of which commit that was decides whether it may be. */
function unknownBase(definition: Definition, observation: Observation, policy: Policy): Look | null {
  if (know(definition, observation).base !== undefined) return null
  return writes(decide(definition, observation, undefined, policy)) ? { what: 'versions' } : null
}
