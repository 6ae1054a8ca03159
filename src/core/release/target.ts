import type { TriggerEvent } from '../plan/mode.js'

/** The release of a run. */
export interface ReleaseTarget {
  /** GitHub's id of the event's release. Null: the tag identifies it. */
  readonly id: number | null
  readonly tag: string
}

/**
 * The event's release, else the release of the tag that was pushed or that the run is on. Null: the run has neither,
 * such as one of a pull request or a branch.
 *
 * @param releaseId of the event's release, if it has one
 */
export function releaseTarget(
  { releaseTag, ref, deleted }: TriggerEvent,
  releaseId: number | null,
): ReleaseTarget | null {
  if (releaseTag !== null) return { id: releaseId, tag: releaseTag }
  return ref?.type === 'tag' && !deleted ? { id: null, tag: ref.name } : null
}
