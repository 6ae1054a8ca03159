import type { ActionError } from '../../core/model/errors.js'
import type { ListedResource, ModuleAlias, Snapshot, VersionRow } from '../../core/model/observation.js'

/** Reads of one kind; ids in the service's form, with their qualifier. */
export interface KindReads {
  list(): Promise<readonly ListedResource[]>
  listArchived(): Promise<readonly ListedResource[]>
  search(keep: (record: Snapshot) => Snapshot): Promise<readonly Snapshot[]>
  describe(qualifiedId: string): Promise<Snapshot>
  /**
   * Sends a call for each id at once; the next `spare` calls do not wait. A refused call has its error in place of the
   * result.
   */
  describeAll(qualifiedIds: readonly string[], spare: number): Promise<readonly (Snapshot | ActionError)[]>
  versions(id: string): Promise<readonly VersionRow[]>
  aliases(id: string): Promise<readonly ModuleAlias[]>
}
