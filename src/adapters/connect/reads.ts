import type { Listed, Snapshot, VersionRow } from '../../core/types.js'

/** How one kind is read; ids as the service takes them, qualifier included. */
export interface KindReads {
  list(): Promise<readonly Listed[]>
  listArchived(): Promise<readonly Listed[]>
  search(): Promise<readonly Snapshot[]>
  describe(qualifiedId: string): Promise<Snapshot>
  versions(id: string): Promise<readonly VersionRow[]>
  aliasedVersions(id: string): Promise<readonly number[]>
}
