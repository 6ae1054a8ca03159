import { type Knowledge, know } from './knowledge.js'
import { latenessOf } from './lateness.js'
import { metadataToSet } from './metadata.js'
import type { Policy } from './plan.js'
import { planState } from './plan-state.js'
import { overwrittenBy, type PlanState, type Row, rowOf } from './plan-table.js'
import type { Action, Age, BlockReason, Change, Definition, Observation } from './types.js'

/** What is to be done about one definition. An observation must hold all that look.ts asks for. */
export function decide(
  definition: Definition,
  observation: Observation | null,
  age: Age | undefined,
  policy: Policy,
): Change {
  if (!observation) return createOrMissing(definition, age, policy)
  const knowledge = know(definition, observation)
  const state = planState(definition, observation, knowledge)
  const row = rowOf(state)
  const metadata = metadataToSet(definition, observation)
  const wanted = wantedAction(row, metadata !== null, policy)
  const overwrites = wanted === 'update' ? overwrittenBy(state) : 'nobody'
  const block = blockReason(definition, observation, knowledge, { wanted, overwrites }, policy)
  const late = block || !isWritten(wanted) ? null : latenessOf(age, policy)
  const action = block || late?.how === 'blocked' ? 'blocked' : wanted
  return {
    ...described(definition, observation, knowledge, state),
    action,
    row: row.why,
    overwrites,
    reason: block ?? late?.reason ?? reasonOf(action),
    skipped: late?.how === 'skipped',
    age: isWritten(wanted) ? (age ?? null) : null,
    keep: action === 'update' && isUnversioned(state) && row.why !== 'stored-form-without-version',
    metadata: isWritten(action) ? metadata : null,
  }
}

function createOrMissing(definition: Definition, age: Age | undefined, policy: Policy): Change {
  const { description, tags } = definition
  const given = description !== null || Object.keys(tags).length > 0
  // A name that was deleted or renamed since must not come back, however the run was started.
  const late = policy.createMissing ? latenessOf(age, { ...policy, branchPush: true }) : null
  const creates = policy.createMissing && late?.how !== 'blocked'
  return {
    key: definition.key,
    definition,
    observation: null,
    action: creates ? 'create' : 'blocked',
    row: null,
    reason: policy.createMissing ? (late?.reason ?? null) : 'not-found',
    skipped: late?.how === 'skipped',
    repository: definition.hash,
    live: null,
    base: null,
    baseVersion: null,
    restored: null,
    overwrites: 'nobody',
    historyUnknown: null,
    age: age ?? null,
    keep: false,
    metadata: creates && given ? { description, tags: Object.keys(tags).length > 0 ? tags : null } : null,
    version: null,
    highest: null,
    drift: null,
    draft: null,
  }
}

/** The row's action, and what the user allows instead. */
function wantedAction({ action }: Row, metadataDiffers: boolean, policy: Policy): Action {
  if (action === 'drifted' && policy.overwriteDrift) return 'update'
  return action === 'unchanged' && metadataDiffers ? 'metadata' : action
}

/** Why nothing at all may be written for this definition; the most lasting reason first. */
function blockReason(
  definition: Definition,
  { listed, live }: Observation,
  { draft }: Knowledge,
  { wanted, overwrites }: { readonly wanted: Action } & Pick<Change, 'overwrites'>,
  policy: Policy,
): BlockReason | null {
  if (listed.awsManaged) return 'aws-managed'
  if (listed.archived || live?.archived) return 'archived'
  if (live && differs(definition.externalInvocation, live.externalInvocation)) return 'immutable-setting'
  if (wanted === 'update' && draft && !policy.overwritesDraft(definition.key)) return 'unpublished-draft'
  const undoes = overwrites !== 'nobody' && !policy.overwriteDrift
  return policy.failOnDrift && (wanted === 'drifted' || undoes) ? 'drifted' : null
}

/** A setting that the definition does not give is not compared; one that the service does not tell is off. */
function differs(wanted: boolean | null, live: boolean | null): boolean {
  return wanted !== null && wanted !== (live ?? false)
}

function isWritten(action: Action): boolean {
  return action === 'update' || action === 'version' || action === 'metadata'
}

/** Why a row that nothing blocks is not carried out. */
function reasonOf(action: Action): Change['reason'] {
  if (action === 'held') return 'rolled-back'
  return action === 'drifted' ? 'drifted' : null
}

/** What is live would be lost by an update: the highest version, if any, holds something else. */
function isUnversioned({ live, highest }: PlanState): boolean {
  return live !== 'none' && !highest?.holdsLive
}

/** The members of a change that state what was read, whatever is decided. */
function described(definition: Definition, observation: Observation, knowledge: Knowledge, state: PlanState) {
  const { repository, live, highest, base, restored, draft } = knowledge
  return {
    key: definition.key,
    definition,
    observation,
    repository,
    live,
    base: base?.marker ?? null,
    baseVersion: base?.number ?? null,
    restored: restored?.restores ? { ...restored.restores, version: restored.number } : null,
    historyUnknown: observation.history?.why ?? null,
    version: heldBy(knowledge, state),
    highest: highest?.number ?? null,
    drift: hasDrifted(knowledge),
    draft: draft ?? null,
  }
}

/** The version that holds the repository's content; of a definition on hold the version that runs instead. */
function heldBy({ highest, base, restored, isSound }: Knowledge, state: PlanState): number | null {
  if (rowOf(state).action === 'held') return restored && state.restored?.holdsLive ? restored.number : null
  if (highest && state.live === 'repository' && state.highest?.holdsLive) return highest.number
  if (restored && state.restored?.isRepository && state.restored.holdsLive) return restored.number
  if (base && state.base?.isRepository) return base.number
  return restored && state.restored?.isRepository && isSound(restored) ? restored.number : null
}

/** What is live moved since the last publish or rollback. */
function hasDrifted({ base, restored, holdsLive }: Knowledge): boolean | null {
  const held = base ? holdsLive(base) : undefined
  if (held !== false || !restored) return held === undefined ? null : !held
  return !holdsLive(restored)
}
