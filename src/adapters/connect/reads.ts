import type { ActionError } from '../../core/model/errors.js'
import type { ListedResource, ModuleAlias, Snapshot, VersionRow } from '../../core/model/observation.js'

/** How one kind is read; ids as the service takes them, qualifier included. */
export interface KindReads {
  list(): Promise<readonly ListedResource[]>
  listArchived(): Promise<readonly ListedResource[]>
  search(keep: (record: Snapshot) => Snapshot): Promise<readonly Snapshot[]>
  describe(qualifiedId: string): Promise<Snapshot>
  /** Sends a call for each id at the same moment; the next `spare` ones do not wait. A refused one has its error in its place. */
  describeAll(qualifiedIds: readonly string[], spare: number): Promise<readonly (Snapshot | ActionError)[]>
  versions(id: string): Promise<readonly VersionRow[]>
  aliases(id: string): Promise<readonly ModuleAlias[]>
}
