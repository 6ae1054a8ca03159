/**
 * The plan table: which row applies to a definition that exists in the instance, by what is equal to what. It sees no
 * content and no hash, so every case that can occur can be listed. `docs/how-it-decides.md` holds that list.
 */

/** How the live content compares with the repository's. `stored-form`: the same, less members that the service drops. */
export type LiveState = 'none' | 'repository' | 'stored-form' | 'other'

/** What one of the versions says and holds, or that there is no such version. */
export interface VersionState {
  /** Its marker names the repository's content. */
  readonly isRepository: boolean
  /** It holds what is live. */
  readonly matchesLive: boolean
}

/** Whether the repository held the live content at a commit after the one that was published last. */
export type HistoryAnswer = 'yes' | 'no' | 'unknown'

/** All that the table depends on. */
export interface PlanState {
  readonly live: LiveState
  /** The highest version, whoever made it. */
  readonly highest: VersionState | null
  /** The highest version that a publish made: the base. */
  readonly base: VersionState | null
  /** The highest version above the base that a rollback made. */
  readonly restored: VersionState | null
  /** The rollback replaced the repository's content, which no publish had finished, and kept it. */
  readonly leavesKept: boolean
  /** The rollback restored other content than the base's. Without such a version: false. */
  readonly leavesBase: boolean
  /** The definition as written is the one that the base was published from. */
  readonly sourceIsBase: boolean
  /** This push changed the definition. */
  readonly changedByPush: boolean
  readonly history: HistoryAnswer
}

/** The row's action, before anything blocks it and before description and tags are looked at. */
export type RowAction = 'unchanged' | 'version' | 'update' | 'held' | 'drifted' | 'rollback'

/** Why a row applies. */
export const rowReasons = [
  'live-and-versioned',
  'live-in-stored-form',
  'live-without-version',
  'stored-form-without-version',
  'push-ends-hold',
  'rolled-back',
  'push-changed-it',
  'finishes-earlier-publish',
  'console-changed-it',
  'console-or-unfinished-publish',
  'repository-changed',
  'live-without-restore',
  'stored-form-without-restore',
  'older-content-wanted',
] as const
export type RowReason = (typeof rowReasons)[number]

/** Whether what is live is the repository's content in the service's form, so that nothing is lost by an update. */
export function isOwnForm(row: RowReason | null): boolean {
  return row === 'stored-form-without-version' || row === 'stored-form-without-restore'
}

export interface Row {
  readonly action: RowAction
  readonly why: RowReason
}

/** Total: exactly one row for every state. The first rule that matches decides. */
export function rowOf(state: PlanState): Row {
  return liveRow(state) ?? heldRow(state) ?? storedFormRow(state) ?? publishedBeforeRow(state) ?? changedRow
}

const changedRow: Row = { action: 'update', why: 'repository-changed' }

/** What is live is what the repository holds, as it is or in the form in which the service stores it. */
function liveRow({ live, highest, base, restored }: PlanState): Row | null {
  if (live === 'repository')
    return highest?.matchesLive
      ? { action: 'unchanged', why: 'live-and-versioned' }
      : { action: 'version', why: 'live-without-version' }
  const stored = live !== 'none' && (isStored(base) || isStored(restored))
  return stored ? { action: 'unchanged', why: 'live-in-stored-form' } : null
}

/**
 * An update that got no version left the repository's content in the service's form. It is written again, so that the
 * service's answer proves the form, and versioned. Where a version holds it already no other can be made of it.
 */
function storedFormRow({ live, highest, base, restored }: PlanState): Row | null {
  if (live !== 'stored-form' || base?.isRepository || restored?.isRepository || highest?.matchesLive)
    return null
  return { action: 'update', why: 'stored-form-without-version' }
}

/** It was made of the repository's content, and what is live is what the service made of that. */
function isStored(version: VersionState | null): boolean {
  return Boolean(version?.isRepository && version.matchesLive)
}

/** After a rollback the content that was left is not published again, until a push changes the definition. */
function heldRow(state: PlanState): Row | null {
  if (!isOnHold(state)) return null
  return state.changedByPush
    ? { action: 'update', why: 'push-ends-hold' }
    : { action: 'held', why: 'rolled-back' }
}

/** A rollback left content, the base's or what no publish had finished, and the repository still holds that. */
function isOnHold({ restored, leavesBase, sourceIsBase, leavesKept }: PlanState): boolean {
  return restored !== null && ((leavesBase && sourceIsBase) || leavesKept)
}

/** The repository's content was published before, and something else is live: who put it there decides. */
function publishedBeforeRow({ base, restored, changedByPush, history }: PlanState): Row | null {
  if (!base?.isRepository && !restored?.isRepository) return null
  if (changedByPush) return { action: 'update', why: 'push-changed-it' }
  if (history === 'yes') return { action: 'update', why: 'finishes-earlier-publish' }
  return history === 'no'
    ? { action: 'drifted', why: 'console-changed-it' }
    : { action: 'drifted', why: 'console-or-unfinished-publish' }
}

/** Who put what an update replaces there. `nobody`: it is known, or nothing was published before. */
export type Overwritten = 'nobody' | 'console' | 'unknown'

/** Whether an update over this state would undo what somebody changed in the console. */
export function overwrittenBy(state: PlanState): Overwritten {
  const { live, base, restored, history } = state
  if (live === 'none' || base === null || liveRow(state) || storedFormRow(state)) return 'nobody'
  if (base.matchesLive || restored?.matchesLive || history === 'yes') return 'nobody'
  return history === 'no' ? 'console' : 'unknown'
}

/**
 * Whether the row, or what is reported of it, depends on what the repository held at earlier commits. Without a base
 * there is no commit to begin at.
 */
export function needsHistory(state: PlanState): boolean {
  if (state.base === null || rowOf(state).action === 'held') return false
  const isRowKnown = rowOf({ ...state, history: 'yes' }).why === rowOf({ ...state, history: 'no' }).why
  return !isRowKnown || overwrittenBy({ ...state, history: 'unknown' }) === 'unknown'
}

/** Whether the row depends on what this push changed. */
export function needsPush(state: PlanState): boolean {
  return rowOf({ ...state, changedByPush: true }).why !== rowOf({ ...state, changedByPush: false }).why
}
