import { type Knowledge, know } from './knowledge.js'
import { metadataToSet } from './metadata.js'
import type { Policy } from './plan.js'
import type { Action, Age, BlockReason, Change, Definition, Observation } from './types.js'

/** One definition's row of the contract's plan table. An observation must hold all that look.ts asks for. */
export function decide(
  definition: Definition,
  observation: Observation | null,
  age: Age | undefined,
  policy: Policy,
): Change {
  if (!observation) return createOrMissing(definition, policy)
  const knowledge = know(definition, observation)
  const wanted = wantedAction(knowledge, metadataToSet(definition, observation) !== null, policy)
  const block = blockReason(definition, observation, knowledge, wanted, policy)
  const late = !block && age === 'older' && !policy.allowOlder && isWritten(wanted)
  const action = block || (late && !policy.branchPush) ? 'blocked' : wanted
  return {
    ...described(definition, observation, knowledge),
    action,
    reason: block ?? (late ? 'superseded' : action === 'drifted' ? 'drifted' : null),
    skipped: late && policy.branchPush,
    keep: action === 'update' && isUnheld(knowledge),
    metadata: isWritten(action) ? metadataToSet(definition, observation) : null,
  }
}

function createOrMissing(definition: Definition, policy: Policy): Change {
  const { description, tags } = definition
  const given = description !== null || Object.keys(tags).length > 0
  return {
    key: definition.key,
    definition,
    observation: null,
    action: policy.createMissing ? 'create' : 'blocked',
    reason: policy.createMissing ? null : 'not-found',
    skipped: false,
    repository: definition.hash,
    live: null,
    base: null,
    keep: false,
    metadata:
      policy.createMissing && given
        ? { description, tags: Object.keys(tags).length > 0 ? tags : null }
        : null,
    version: null,
    highest: null,
    drift: null,
    draft: null,
  }
}

/** The row that the three hashes alone select. */
function wantedAction(knowledge: Knowledge, metadataDiffers: boolean, policy: Policy): Action {
  const { repository, live, highest, base } = knowledge
  if (live === repository && !(highest && knowledge.holdsLive(highest))) return 'version'
  if (live !== repository && base?.marker?.hash !== repository) return 'update'
  // The base holds what is live: the service stored our content in its own form.
  if (live !== repository && base && !knowledge.holdsLive(base))
    return policy.overwriteDrift ? 'update' : 'drifted'
  return metadataDiffers ? 'metadata' : 'unchanged'
}

/** Why nothing at all may be written for this definition; the most lasting reason first. */
function blockReason(
  definition: Definition,
  { listed, live }: Observation,
  { draft }: Knowledge,
  wanted: Action,
  policy: Policy,
): BlockReason | null {
  if (listed.awsManaged) return 'aws-managed'
  if (listed.archived || live?.archived) return 'archived'
  if (live && differs(definition.externalInvocation, live.externalInvocation)) return 'immutable-setting'
  if (wanted === 'update' && draft && !policy.overwritesDraft(definition.key)) return 'unpublished-draft'
  if (wanted === 'drifted' && policy.failOnDrift) return 'drifted'
  return null
}

/** A setting that the definition does not give is not compared; one that the service does not tell is off. */
function differs(wanted: boolean | null, live: boolean | null): boolean {
  return wanted !== null && wanted !== (live ?? false)
}

function isWritten(action: Action): boolean {
  return action === 'update' || action === 'version' || action === 'metadata'
}

/** What is live would be lost by an update: the highest version, if any, holds something else. */
function isUnheld({ live, highest, holdsLive }: Knowledge): boolean {
  return live !== null && !(highest && holdsLive(highest))
}

/** The members of a change that state what was seen, whatever is decided. */
function described(definition: Definition, observation: Observation, knowledge: Knowledge) {
  const { repository, live, highest, base, draft } = knowledge
  return {
    key: definition.key,
    definition,
    observation,
    repository,
    live,
    base: base?.marker ?? null,
    version: heldBy(knowledge),
    highest: highest?.number ?? null,
    drift: hasDrifted(knowledge),
    draft: draft ?? null,
  }
}

/** The version that holds the repository's content: the highest where that is live, else the base that was made of it. */
function heldBy({ repository, live, highest, base, holdsLive }: Knowledge): number | null {
  if (highest && live === repository && holdsLive(highest)) return highest.number
  return base?.marker?.hash === repository ? base.number : null
}

function hasDrifted({ base, holdsLive }: Knowledge): boolean | null {
  const held = base ? holdsLive(base) : undefined
  return held === undefined ? null : !held
}
