import type { Content, Definition } from '../../core/model/definition.js'
import type { Snapshot } from '../../core/model/observation.js'
import type { ConnectWriter } from '../../ports/connect.js'

/** Writes of one kind. */
export interface KindWrites<C extends Content> {
  create(definition: Definition, clientToken: string): ReturnType<ConnectWriter['create']>
  update(id: string, content: C, precheck: () => Promise<void>): Promise<Snapshot | null>
  setDescription(id: string, description: string): Promise<void>
  createVersion(
    id: string,
    version: { readonly description: string; readonly checksum: string | null },
  ): ReturnType<ConnectWriter['createVersion']>
}
