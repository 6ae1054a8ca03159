import { type Knowledge, know } from './knowledge.js'
import { type Lateness, latenessOf } from './lateness.js'
import { metadataToSet } from './metadata.js'
import type { Policy } from './plan.js'
import { planState } from './plan-state.js'
import { overwrittenBy, type PlanState, type Row, rowOf } from './plan-table.js'
import type { Age, BlockReason, Change, Decision, Definition, Observation, Snapshot } from './types.js'

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
  const wanted = wantedDecision(row, state, definition, observation, policy)
  const isUpdate = wanted.type === 'write' && wanted.write.content === 'update'
  const overwrites = isUpdate ? overwrittenBy(state) : 'nobody'
  const block = blockReason(definition, observation, knowledge, { wanted, overwrites }, policy)
  return {
    ...described(definition, observation, knowledge, state),
    decision: block === null ? unlessLate(wanted, latenessOf(age, policy)) : { type: 'block', reason: block },
    row: row.why,
    overwrites,
    age: wanted.type === 'write' ? (age ?? null) : null,
  }
}

function createOrMissing(definition: Definition, age: Age | undefined, policy: Policy): Change {
  const { description, tags } = definition
  const given = description !== null || Object.keys(tags).length > 0
  // A name that was deleted or renamed since must not come back, however the run was started.
  const late = policy.createMissing ? latenessOf(age, { ...policy, branchPush: true }) : null
  const metadata = given ? { description, tags: Object.keys(tags).length > 0 ? tags : null } : null
  const create: Decision = { type: 'write', write: { content: 'create', metadata } }
  return {
    key: definition.key,
    definition,
    observation: null,
    decision: policy.createMissing ? unlessLate(create, late) : { type: 'block', reason: 'not-found' },
    row: null,
    repository: definition.hash,
    live: null,
    base: null,
    baseVersion: null,
    restored: null,
    overwrites: 'nobody',
    historyUnknown: null,
    age: age ?? null,
    version: null,
    highest: null,
    drift: null,
    draft: null,
  }
}

/** An older commit does not write: the run goes on without the definition, or stops. */
function unlessLate(wanted: Decision, late: Lateness | null): Decision {
  if (late === null || wanted.type !== 'write') return wanted
  return late.how === 'skipped'
    ? { type: 'skip', reason: late.reason, write: wanted.write }
    : { type: 'block', reason: late.reason }
}

/** What the row says, and what the user allows instead. */
function wantedDecision(
  { action, why }: Row,
  state: PlanState,
  definition: Definition,
  observation: Observation,
  { overwriteDrift }: Policy,
): Decision {
  const { listed: resource, live = null } = observation
  const metadata = metadataToSet(definition, observation)
  if (action === 'update' || (action === 'drifted' && overwriteDrift)) {
    const keep = isUnversioned(state) && why !== 'stored-form-without-version'
    return { type: 'write', write: { content: 'update', resource, live, keep, metadata } }
  }
  if (action === 'version')
    return { type: 'write', write: { content: 'version', resource, live: livePart(live), metadata } }
  if (action === 'unchanged' && metadata !== null)
    return { type: 'write', write: { content: 'none', resource, metadata } }
  return { type: 'leave', as: action }
}

function livePart(live: Snapshot | null): Snapshot {
  if (live === null) throw new TypeError('a version is planned of a resource that has nothing live')
  return live
}

/** Why nothing at all may be written for this definition; the most lasting reason first. */
function blockReason(
  definition: Definition,
  { listed, live }: Observation,
  { draft }: Knowledge,
  { wanted, overwrites }: { readonly wanted: Decision } & Pick<Change, 'overwrites'>,
  policy: Policy,
): BlockReason | null {
  if (listed.awsManaged) return 'aws-managed'
  if (listed.archived || live?.archived) return 'archived'
  if (live && differs(definition.externalInvocation, live.externalInvocation)) return 'immutable-setting'
  const replaces = wanted.type === 'write' && wanted.write.content === 'update'
  if (replaces && draft && !policy.overwritesDraft(definition.key)) return 'unpublished-draft'
  const isDrifted = wanted.type === 'leave' && wanted.as === 'drifted'
  const undoes = overwrites !== 'nobody' && !policy.overwriteDrift
  return policy.failOnDrift && (isDrifted || undoes) ? 'drifted' : null
}

/** A setting that the definition does not give is not compared; one that the service does not tell is off. */
function differs(wanted: boolean | null, live: boolean | null): boolean {
  return wanted !== null && wanted !== (live ?? false)
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
