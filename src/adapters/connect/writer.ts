import { TagResourceCommand } from '@aws-sdk/client-connect'
import type { ConnectReader, ConnectWriter } from '../../ports/connect.js'
import { moduleWrites } from './module-writes.js'
import type { Session } from './session.js'
import { viewWrites } from './view-writes.js'

/** The privilege to change production: made only in a run that publishes. `looks` reads for as long as writes are wanted. */
export function createWriter(session: Session, looks: ConnectReader): ConnectWriter {
  const writes = { view: viewWrites(session), module: moduleWrites(session) }
  return {
    create: (definition, clientToken) => writes[definition.kind].create(definition, clientToken),
    update: (id, content, lastLook) => {
      const look = () => lastLook(looks)
      return content.kind === 'view'
        ? writes.view.update(id, content, look)
        : writes.module.update(id, content, look)
    },
    setDescription: (kind, id, description) => writes[kind].setDescription(id, description),
    addTags: async (resourceArn, tags) => {
      await session.call('TagResource', resourceArn, () =>
        session.client.send(new TagResourceCommand({ resourceArn, tags: { ...tags } })),
      )
    },
    createVersion: (kind, id, version) => writes[kind].createVersion(id, version),
  }
}
