/**
 * The plan table: selects the row of a definition that exists in the instance, by comparing hashes. It sees neither
 * content nor hashes, so every possible case can be listed. `docs/how-it-decides.md` has that list.
 */

/**
 * How the live content compares with the repository's. `stored-form`: equal, except for members that the service drops.
 */
export type LiveState = 'none' | 'repository' | 'stored-form' | 'other'

/** The state of one of the versions; null: there is no such version. */
export interface VersionState {
  /** Its marker names the repository's content. */
  readonly isRepository: boolean
  /** It has the live content. */
  readonly matchesLive: boolean
  /** It has the content that its marker names, as far as that is known. */
  readonly isSound: boolean
}

/** Whether the repository had the live content at a commit after the last publish. */
export type HistoryAnswer = 'yes' | 'no' | 'unknown'

/** Everything that the table depends on. */
export interface PlanState {
  readonly live: LiveState
  /** The highest version, made by anyone. */
  readonly highest: VersionState | null
  /** The highest version that a publish made: the base. */
  readonly base: VersionState | null
  /** The highest version above the base that a rollback made. */
  readonly restored: VersionState | null
  /** A rollback replaced the repository's content before a publish had finished it, and saved it as a version. */
  readonly leavesKept: boolean
  /** The rollback restored content other than the base's. False if there was no rollback. */
  readonly leavesBase: boolean
  /** The definition as written equals the source of the base, or its content equals the base's marker. */
  readonly sourceIsBase: boolean
  /** This push changed the definition. */
  readonly changedByPush: boolean
  /** This run is, or repeats, the publish that the rollback replaced. */
  readonly repeatsPublish: boolean
  readonly history: HistoryAnswer
}

/** The row's action, before blocks, description and tags are considered. */
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

/** Whether the live content is the repository's in the service's normalized form, so that an update loses nothing. */
export function isOwnForm(row: RowReason | null): boolean {
  return row === 'stored-form-without-version' || row === 'stored-form-without-restore'
}

export interface Row {
  readonly action: RowAction
  readonly why: RowReason
}

/** Total: exactly one row for every state. The first matching rule decides. */
export function rowOf(state: PlanState): Row {
  return liveRow(state) ?? heldRow(state) ?? storedFormRow(state) ?? publishedBeforeRow(state) ?? changedRow
}

const changedRow: Row = { action: 'update', why: 'repository-changed' }

/** The live content equals the repository's, exactly or in the service's stored form. */
function liveRow({ live, highest, base, restored }: PlanState): Row | null {
  if (live === 'repository')
    return highest?.matchesLive
      ? { action: 'unchanged', why: 'live-and-versioned' }
      : { action: 'version', why: 'live-without-version' }
  const stored = live !== 'none' && (isStored(base) || isStored(restored))
  return stored ? { action: 'unchanged', why: 'live-in-stored-form' } : null
}

/**
 * An update that got no version left the repository's content in the service's form. The plan writes it again, so that
 * the service's answer proves the form, and makes a version. If a version has that content already, no other can be
 * made of it.
 */
function storedFormRow({ live, highest, base, restored }: PlanState): Row | null {
  if (live !== 'stored-form' || base?.isRepository || restored?.isRepository || highest?.matchesLive)
    return null
  return { action: 'update', why: 'stored-form-without-version' }
}

/** The version was made of the repository's content, and the live content is the service's form of it. */
export function isStored(version: VersionState | null): boolean {
  return Boolean(version?.isRepository && version.isSound && version.matchesLive)
}

/**
 * After a rollback the replaced content is not published again until a push changes the definition. The push that
 * brought that content does not count if it is run again.
 */
function heldRow(state: PlanState): Row | null {
  if (!isOnHold(state)) return null
  return state.changedByPush && !state.repeatsPublish
    ? { action: 'update', why: 'push-ends-hold' }
    : { action: 'held', why: 'rolled-back' }
}

/**
 * Whether the repository still has the content that a rollback replaced: the base's, or content that no publish had
 * finished.
 */
function isOnHold({ restored, leavesBase, sourceIsBase, leavesKept }: PlanState): boolean {
  return restored !== null && ((leavesBase && sourceIsBase) || leavesKept)
}

/** The repository's content was published before, and other content is live: the row depends on who made it live. */
function publishedBeforeRow({ base, restored, changedByPush, history }: PlanState): Row | null {
  if (!base?.isRepository && !restored?.isRepository) return null
  if (changedByPush) return { action: 'update', why: 'push-changed-it' }
  if (history === 'yes') return { action: 'update', why: 'finishes-earlier-publish' }
  return history === 'no'
    ? { action: 'drifted', why: 'console-changed-it' }
    : { action: 'drifted', why: 'console-or-unfinished-publish' }
}

/** Who made the live content that an update replaces. `nobody`: it is known, or nothing was published before. */
export type Overwritten = 'nobody' | 'console' | 'unknown'

/** Whether an update would undo a change that somebody made in the console. */
export function overwrittenBy(state: PlanState): Overwritten {
  const { live, base, restored, history } = state
  if (live === 'none' || base === null || liveRow(state) || storedFormRow(state)) return 'nobody'
  if (base.matchesLive || restored?.matchesLive || history === 'yes') return 'nobody'
  return history === 'no' ? 'console' : 'unknown'
}

/**
 * Whether the row, or its report, depends on the repository's content at earlier commits. Without a base there is no
 * commit to start from.
 */
export function needsHistory(state: PlanState): boolean {
  if (state.base === null || rowOf(state).action === 'held') return false
  const isRowKnown = rowOf({ ...state, history: 'yes' }).why === rowOf({ ...state, history: 'no' }).why
  return !isRowKnown || overwrittenBy({ ...state, history: 'unknown' }) === 'unknown'
}

/** Whether the row depends on which definitions this push changed. */
export function needsPush(state: PlanState): boolean {
  return rowOf({ ...state, changedByPush: true }).why !== rowOf({ ...state, changedByPush: false }).why
}
