import { liveHash } from '../../core/hash/content-hash.js'
import type { ModuleAlias } from '../../core/model/observation.js'
import type { PublishAttempt } from './attempt.js'
import type { PublishContext } from './context.js'

/** The target of an alias. */
export interface Target {
  readonly name: string
  /** The version for the alias, which was verified. */
  readonly version: number
  readonly mayMoveDown: boolean
  /** Whether a version is known to have other content, so that it need not be read. */
  readonly isKnownToDiffer: (version: number) => boolean
}

/** The reason why an alias is not moved. */
export type Seen =
  | { readonly what: 'arrived' }
  /** It is on a version with the same content. */
  | { readonly what: 'equal' }
  | { readonly what: 'ahead'; readonly version: number }
  /** No alias has that id, or it has another name. */
  | { readonly what: 'gone' }

/** Stops a move before it is sent. */
export class Unsent extends Error {
  readonly seen: Seen

  constructor(seen: Seen) {
    super(`the alias is not moved: ${seen.what}`)
    this.seen = seen
  }
}

/**
 * Reads an alias directly before it is moved; returns its present version.
 *
 * @param current null: it does not exist, or is not shown
 * @throws Unsent if it must not be moved
 */
export async function checkMove(
  context: PublishContext,
  attempt: PublishAttempt,
  target: Target,
  current: ModuleAlias | null,
): Promise<number> {
  if (current === null || current.name !== target.name) throw new Unsent({ what: 'gone' })
  const { version } = current
  if (version === target.version) throw new Unsent({ what: 'arrived' })
  if (!target.isKnownToDiffer(version) && (await holdsDefinition(context, attempt, version)))
    throw new Unsent({ what: 'equal' })
  if (version > target.version && !target.mayMoveDown) throw new Unsent({ what: 'ahead', version })
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
