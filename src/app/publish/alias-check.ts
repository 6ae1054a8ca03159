import { liveHash } from '../../core/hash/content-hash.js'
import type { ModuleAlias } from '../../core/model/observation.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'
import { noteReplaced } from './replaced-meanwhile.js'

/** The target of an alias. */
export interface Target {
  readonly name: string
  /** The version for the alias, which was verified. */
  readonly version: number
  readonly mayMoveDown: boolean
  /** Whether a version is known to have other content, so that it need not be read. */
  readonly isKnownToDiffer: (version: number) => boolean
}

/** Why an alias is not moved. */
export type WhyNotMoved =
  | { readonly reason: 'arrived' }
  /** It is on a version with the same content. */
  | { readonly reason: 'equal' }
  | { readonly reason: 'ahead'; readonly version: number }
  /** A rollback restored other content since the plan. */
  | { readonly reason: 'rolled-back' }
  /** No alias has that id, or it has another name. */
  | { readonly reason: 'gone' }

/** Stops a move before it is sent. */
export class NotMoved extends Error {
  readonly why: WhyNotMoved

  constructor(why: WhyNotMoved) {
    super(`the alias is not moved: ${why.reason}`)
    this.why = why
  }
}

/**
 * Reads an alias directly before it is moved; returns its present version.
 *
 * @param current null: it does not exist, or is not shown
 * @throws NotMoved if it must not be moved
 */
export async function checkMove(
  context: PublishContext,
  attempt: PublishAttempt,
  target: Target,
  current: ModuleAlias | null,
): Promise<number> {
  if (current === null || current.name !== target.name) throw new NotMoved({ reason: 'gone' })
  const { version } = current
  if (version === target.version) throw new NotMoved({ reason: 'arrived' })
  if (!target.isKnownToDiffer(version) && (await holdsDefinition(context, attempt, version)))
    throw new NotMoved({ reason: 'equal' })
  if (target.mayMoveDown) return version
  if (version > target.version) throw new NotMoved({ reason: 'ahead', version })
  if (noteReplaced(context, attempt, await context.reader.versions('module', attempt.id)))
    throw new NotMoved({ reason: 'rolled-back' })
  return version
}

/** A version whose content the service does not return counts as other content. */
async function holdsDefinition(
  { reader }: PublishContext,
  { change: { definition }, id, progress }: PublishAttempt,
  version: number,
): Promise<boolean> {
  if (progress.invalidVersions.has(version)) return false
  const snapshot = await reader.describe('module', id, version)
  return snapshot !== null && liveHash(definition, snapshot.content) === definition.hash
}
