import type { TriggerEvent } from '../plan/mode.js'

/** The release that a run belongs to. */
export interface ReleaseTarget {
  /** GitHub's id of the event's release. Null: it is to be found by its tag. */
  readonly id: number | null
  readonly tag: string
}

/**
 * The release of the event, else that of the tag which was pushed or which the run is on. Null: the run belongs to
 * neither, as that of a pull request or of a branch.
 *
 * @param releaseId of the event's release, where it has one
 */
export function releaseTarget(
  { releaseTag, ref, deleted }: TriggerEvent,
  releaseId: number | null,
): ReleaseTarget | null {
  if (releaseTag !== null) return { id: releaseId, tag: releaseTag }
  return ref?.type === 'tag' && !deleted ? { id: null, tag: ref.name } : null
}
