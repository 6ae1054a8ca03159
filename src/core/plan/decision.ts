import type {
  Action,
  AliasMove,
  BlockReason,
  Change,
  HoldReason,
  MarkerWord,
  Metadata,
  Write,
} from '../model/plan.js'

/** The word of the output `action`, of the plan digest and of a review, for what was decided. */
export function actionOf({ decision }: Pick<Change, 'decision'>): Action {
  switch (decision.type) {
    case 'block':
      return 'blocked'
    case 'leave':
      return decision.as
    case 'skip':
    case 'write':
      return actionOfWrite(decision.write)
  }
}

function actionOfWrite(write: Write): Action {
  // To move an alias alone changes nothing of the definition.
  if (write.content === 'none') return write.metadata === null ? 'unchanged' : 'metadata'
  return versionWord(write) === 'restores' ? 'rollback' : write.content
}

/** The word in the description of the version that a write makes. */
export function versionWord(write: Write | null): MarkerWord {
  return write?.content === 'update' || write?.content === 'version' ? write.word : 'content'
}

/** Why a change is not carried out. Null: it is, or nothing differs. */
export function reasonOf({ decision }: Pick<Change, 'decision'>): BlockReason | HoldReason | null {
  if (decision.type === 'block' || decision.type === 'skip') return decision.reason
  if (decision.type === 'write' || decision.as === 'unchanged') return null
  return decision.as === 'held' ? 'rolled-back' : 'drifted'
}

/** What this run writes of a change. Null: nothing. */
export function writeOf({ decision }: Pick<Change, 'decision'>): Write | null {
  return decision.type === 'write' ? decision.write : null
}

/** Whether this run writes something of a change. */
export function writes(change: Pick<Change, 'decision'>): boolean {
  return writeOf(change) !== null
}

/**
 * Whether `require-published-on` asks for it: only what would put content of this commit live must have been received
 * elsewhere; going back must not.
 */
export function needsProof(change: Pick<Change, 'decision'>): boolean {
  const write = writeOf(change)
  return write !== null && write.content !== 'none' && versionWord(write) !== 'restores'
}

/** What a change would write, also where an older commit leaves it. Null: nothing. */
export function plannedWrite({ decision }: Pick<Change, 'decision'>): Write | null {
  return decision.type === 'write' || decision.type === 'skip' ? decision.write : null
}

/** Whether the content is live and versioned: at most description and tags differ. */
export function isInStep(change: Pick<Change, 'decision'>): boolean {
  const action = actionOf(change)
  return action === 'unchanged' || action === 'metadata'
}

/** Description and tags to be set. Null: none. */
export function metadataOf(change: Pick<Change, 'decision'>): Metadata | null {
  return plannedWrite(change)?.metadata ?? null
}

/** The alias that this run moves. Null: none. */
export function aliasMoveOf(change: Pick<Change, 'decision'>): AliasMove | null {
  return writeOf(change)?.alias ?? null
}

/** Left because a newer commit was published, or because a rollback creates nothing, while the run goes on. */
export function isSkipped({ decision }: Pick<Change, 'decision'>): boolean {
  return decision.type === 'skip'
}

/** Whether what is live is frozen as a version before it is replaced. */
export function keepsLive(change: Pick<Change, 'decision'>): boolean {
  const write = plannedWrite(change)
  return write?.content === 'update' && write.keep
}
