import type { Key } from '../model/definition.js'

/** The user's settings that a plan depends on. Everything else that it depends on is read. */
export interface Policy {
  readonly createMissing: boolean
  /** Name of the alias that the run puts on the version of each module. Null: none. */
  readonly moduleAlias: string | null
  readonly overwriteDrift: boolean
  readonly failOnDrift: boolean
  readonly allowOlder: boolean
  /** Whether a draft that somebody saved in the console may be published over. */
  readonly mayOverwriteDraft: (key: Key) => boolean
  /** First 12 hex digits of this run's commit, as markers have them. */
  readonly commit: string
  /** The event is a push to a branch: an older commit is skipped instead of blocking the run. */
  readonly branchPush: boolean
  /** This is another attempt of a run: the branch may have moved on since the first one. */
  readonly repeated: boolean
  /** A rollback ran while this run published the definition. */
  readonly overtakenByRollback: boolean
  /** The run only plans: facts that it cannot find out are warnings. */
  readonly planOnly: boolean
  /** The run lists the versions of every definition, even if the plan does not depend on them. */
  readonly listVersions: boolean
  /** The run rolls back to an older checkout, or previews it. */
  readonly rollback: boolean
  /** Whether the plan reads a version's content before it trusts the marker, by the marker's commit (12 hex digits). */
  readonly mustVerify: (commit: string) => boolean
}
