import type { Definition } from '../model/definition.js'
import type { Observation, Snapshot } from '../model/observation.js'
import type { Age, BlockReason, Change, Decision } from '../model/plan.js'
import { referenceBlockOf } from '../resolve/state.js'
import { type ContentDecision, withAlias } from './alias.js'
import { createOrMissing } from './create.js'
import { deriveFacts, type Facts } from './facts.js'
import type { KnownVersion } from './known-versions.js'
import { latenessOf, unlessLate } from './lateness.js'
import { metadataToSet } from './metadata.js'
import { derivePlanState } from './plan-state.js'
import { isOwnForm, type Overwritten, overwrittenBy, type PlanState, type Row, rowOf } from './plan-table.js'
import type { Policy } from './policy.js'
import { rollbackRowOf } from './rollback-table.js'

/** Decides what a run does about one definition. The observation must have everything that next-read.ts asks for. */
export function decide(
  definition: Definition,
  observation: Observation | null,
  age: Age | undefined,
  policy: Policy,
): Change {
  if (!observation) return createOrMissing(definition, age, policy)
  const facts = deriveFacts(definition, observation)
  const state = derivePlanState(definition, observation, facts, age, policy)
  const row = policy.rollback ? rollbackRowOf(state) : rowOf(state)
  const asked = wantedDecision(row, state, definition, observation, policy)
  const holder = versionOf(facts, state, row)
  const intended = withAlias(asked, definition, observation, holder, policy)
  const overwrites = intended.type === 'write' && !policy.rollback ? overwritten(state, facts) : 'nobody'
  const block = blockReason(definition, observation, facts, { row, intended, overwrites }, policy)
  const decision: Decision =
    block === null ? unlessLate(intended, latenessOf(age, policy)) : { type: 'block', reason: block }
  return {
    ...observedMembers(definition, observation, facts, state),
    decision,
    row: row.why,
    version: row.why === 'push-ends-hold' ? versionUntilWritten(facts, state, decision) : holder,
    overwrites,
    age: intended.type === 'write' ? (age ?? null) : null,
  }
}

/**
 * The version that is reported while a hold is about to end. The one that the rollback left is not, and the run has not
 * made its own yet. If the run is blocked, the hold stays, and the restored version runs.
 */
function versionUntilWritten(facts: Facts, state: PlanState, { type }: Decision): number | null {
  return type === 'block' ? restoredVersion(facts, state) : null
}

/** Content of an older version may be live because a rollback was cut short: then it is not known to be the console's. */
function overwritten(state: PlanState, { wentBack }: Facts): Overwritten {
  const who = overwrittenBy(state)
  return who === 'console' && wentBack !== null ? 'unknown' : who
}

/** The row's action, adjusted to what the user allows. */
function wantedDecision(
  { action, why }: Row,
  state: PlanState,
  definition: Definition,
  observation: Observation,
  { overwriteDrift }: Policy,
): ContentDecision {
  const { resource, live = null } = observation
  const metadata = metadataToSet(definition, observation)
  const word = action === 'rollback' ? 'restores' : 'content'
  if (action === 'version' || why === 'live-without-restore')
    return { type: 'write', write: { content: 'version', resource, live: livePart(live), word, metadata } }
  if (action === 'update' || action === 'rollback' || (action === 'drifted' && overwriteDrift)) {
    const keep = isUnversioned(state) && !isOwnForm(why)
    return { type: 'write', write: { content: 'update', resource, live, keep, word, metadata } }
  }
  if (action === 'unchanged' && metadata !== null)
    return { type: 'write', write: { content: 'none', resource, metadata } }
  return { type: 'leave', as: action }
}

function livePart(live: Snapshot | null): Snapshot {
  if (live === null) throw new TypeError('a version is planned of a resource that has nothing live')
  return live
}

/** The reason why nothing may be written for this definition; the most lasting one comes first. */
function blockReason(
  definition: Definition,
  { resource, live }: Observation,
  { draft }: Facts,
  { row, intended, overwrites }: { row: Row; intended: Decision } & Pick<Change, 'overwrites'>,
  policy: Policy,
): BlockReason | null {
  if (resource.awsManaged) return 'aws-managed'
  if (resource.archived || live?.archived) return 'archived'
  if (live && differs(definition.externalInvocation, live.externalInvocation)) return 'immutable-setting'
  // Content that a rollback put on hold stays on hold, even if its references cannot be resolved.
  const unresolved = row.action === 'held' ? null : referenceBlockOf(definition)
  if (unresolved !== null) return unresolved.reason
  const replaces = intended.type === 'write' && intended.write.content === 'update'
  if (replaces && draft && !policy.mayOverwriteDraft(definition.key)) return 'unpublished-draft'
  const isDrifted = row.action === 'drifted' || overwrites !== 'nobody'
  return isDrifted && policy.failOnDrift && !policy.overwriteDrift ? 'drifted' : null
}

/**
 * A setting that the definition does not have is not compared. A setting that the service does not return counts as
 * off.
 */
function differs(intended: boolean | null, live: boolean | null): boolean {
  return intended !== null && intended !== (live ?? false)
}

/** Whether an update would lose the live content: the highest version, if any, has other content. */
function isUnversioned({ live, highest }: PlanState): boolean {
  return live !== 'none' && !highest?.matchesLive
}

/** The members of a change that come from reading alone, for every decision. */
function observedMembers(definition: Definition, observation: Observation, facts: Facts, state: PlanState) {
  const { repository, live, highest, base, restored, kept, draft, isValid } = facts
  return {
    key: definition.key,
    definition,
    observation,
    repository,
    live,
    base: base?.marker ?? null,
    baseVersion: base?.number ?? null,
    left: (state.leavesKept ? kept : base)?.number ?? null,
    restored: restored?.restores
      ? { ...restored.restores, version: restored.number, isSound: isValid(restored) }
      : null,
    wentBack: facts.wentBack,
    historyUnknown: observation.history?.why ?? null,
    highest: highest?.number ?? null,
    // What is archived is not read.
    drift: observation.live === undefined ? null : hasDrifted(facts),
    draft: draft ?? null,
  }
}

/** The version that holds the repository's content. For a definition on hold: the version that is live instead. */
function versionOf(facts: Facts, state: PlanState, { action }: Row): number | null {
  const { highest, base, restored, isValid } = facts
  const isLive = state.restored?.matchesLive
  const isRepository = state.restored?.isRepository
  if (action === 'held') return restoredVersion(facts, state)
  return (
    numberIf(state.live === 'repository' && state.highest?.matchesLive, highest) ??
    numberIf(isRepository && isLive, restored) ??
    numberIf(state.base?.isRepository, base) ??
    numberIf(restored && isValid(restored) && isRepository, restored)
  )
}

/** The version that a rollback restored, if it has the live content. */
function restoredVersion({ restored }: Facts, state: PlanState): number | null {
  return numberIf(state.restored?.matchesLive, restored)
}

/** The number of a version if the condition applies, otherwise null. */
function numberIf(isIt: boolean | null | undefined, version: KnownVersion | null | undefined): number | null {
  return isIt && version ? version.number : null
}

/** Whether the live content changed since the last publish or rollback. */
function hasDrifted({ base, restored, matchesLive }: Facts): boolean | null {
  const matches = base ? matchesLive(base) : undefined
  if (matches !== false || !restored) return matches === undefined ? null : !matches
  return !matchesLive(restored)
}
