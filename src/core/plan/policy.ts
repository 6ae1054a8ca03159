import type { Key } from '../model/definition.js'

/** What the user allows; everything else that a plan depends on is observed. */
export interface Policy {
  readonly createMissing: boolean
  /** Name of the alias that is put on the version of each module. Null: none. */
  readonly moduleAlias: string | null
  readonly overwriteDrift: boolean
  readonly failOnDrift: boolean
  readonly allowOlder: boolean
  /** Whether a draft that somebody saved in the console may be published over. */
  readonly mayOverwriteDraft: (key: Key) => boolean
  /** A push to a branch: an older commit is passed over instead of blocking the run. */
  readonly branchPush: boolean
  /** Another attempt of a run: the branch may have moved on since it first ran. */
  readonly repeated: boolean
  /** The run only plans: what it cannot find out is a warning. */
  readonly planOnly: boolean
  /** The versions of every definition are listed, also where the plan does not depend on them. */
  readonly listVersions: boolean
  /** The run goes back to an older checkout, or previews that. */
  readonly rollback: boolean
  /** Whether what a version holds is read before its marker is believed, by the marker's commit (12 hex digits). */
  readonly mustVerify: (commit: string) => boolean
}
