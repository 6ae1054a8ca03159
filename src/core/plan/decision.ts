import type {
  Action,
  AliasMove,
  BlockReason,
  Change,
  HoldReason,
  MarkerWord,
  Metadata,
  SkipReason,
  Write,
} from '../model/plan.js'

/** The word for a decision in the output `action`, in the plan digest and in a review. */
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
  // A move of the alias alone does not change the definition.
  if (write.content === 'none') return write.metadata === null ? 'unchanged' : 'metadata'
  return versionWord(write) === 'restores' ? 'rollback' : write.content
}

/** The word in the description of the version that a write makes. */
export function versionWord(write: Write | null): MarkerWord {
  return write?.content === 'update' || write?.content === 'version' ? write.word : 'content'
}

/** The reason why a change is not carried out. Null: it is carried out, or nothing differs. */
export function reasonOf({
  decision,
}: Pick<Change, 'decision'>): BlockReason | HoldReason | SkipReason | null {
  if (decision.type === 'block' || decision.type === 'skip') return decision.reason
  if (decision.type === 'write' || decision.as === 'unchanged') return null
  return decision.as === 'held' ? 'rolled-back' : 'drifted'
}

/** The write of a change in this run. Null: nothing is written. */
export function writeOf({ decision }: Pick<Change, 'decision'>): Write | null {
  return decision.type === 'write' ? decision.write : null
}

/** Whether this run writes anything for a change. */
export function writes(change: Pick<Change, 'decision'>): boolean {
  return writeOf(change) !== null
}

/**
 * Whether `require-published-on` applies: content of this commit must have been published elsewhere before it goes
 * live. A rollback needs no such proof.
 */
export function needsProof(change: Pick<Change, 'decision'>): boolean {
  const write = writeOf(change)
  return write !== null && write.content !== 'none' && versionWord(write) !== 'restores'
}

/** The write of a change, also if an older commit skips it. Null: there is none. */
export function plannedWrite({ decision }: Pick<Change, 'decision'>): Write | null {
  return decision.type === 'write' || decision.type === 'skip' ? decision.write : null
}

/** Whether the content is live and in a version, so that at most description and tags differ. */
export function isInStep(change: Pick<Change, 'decision'>): boolean {
  const action = actionOf(change)
  return action === 'unchanged' || action === 'metadata'
}

/** Description and tags that a change sets. Null: neither. */
export function metadataOf(change: Pick<Change, 'decision'>): Metadata | null {
  return plannedWrite(change)?.metadata ?? null
}

/** The alias move of a change. Null: the run moves no alias. */
export function aliasMoveOf(change: Pick<Change, 'decision'>): AliasMove | null {
  return writeOf(change)?.alias ?? null
}

/** Whether the run skips a definition: a newer commit was published, or a rollback would have to create it. */
export function isSkipped({ decision }: Pick<Change, 'decision'>): boolean {
  return decision.type === 'skip'
}

/** Whether the live content is saved as a version before it is replaced. */
export function keepsLive(change: Pick<Change, 'decision'>): boolean {
  const write = plannedWrite(change)
  return write?.content === 'update' && write.keep
}
