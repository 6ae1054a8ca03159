import { TagResourceCommand } from '@aws-sdk/client-connect'
import type { ConnectWriter } from '../../ports/connect.js'
import { aliasWrites } from './aliases.js'
import { moduleWrites } from './module-writes.js'
import type { DefinitionPriority } from './priority.js'
import { readAlias, readBeforeUpdate } from './reader.js'
import type { Session } from './session.js'
import { viewWrites } from './view-writes.js'

/**
 * Creates the writer, which can change production: only for a run that publishes. `readSession` sends the reads before
 * an update; both sessions must have `priority`, which follows the writes.
 */
export function createWriter(
  session: Session,
  readSession: Session,
  priority: DefinitionPriority,
): ConnectWriter {
  const writes = { view: viewWrites(session), module: moduleWrites(session) }
  return {
    ...aliasWrites(session, (moduleId, aliasId) => readAlias(readSession, moduleId, aliasId)),
    create: async (definition, clientToken) => {
      const created = await writes[definition.kind].create(definition, clientToken)
      priority.set('created')
      return created
    },
    update: (id, content, precheck) => {
      const check = async () => {
        // An update that was sent before had no effect, or it would not be sent again.
        priority.set('versioned')
        await precheck(await readBeforeUpdate(readSession, content.kind, id))
        priority.set('updated')
      }
      return content.kind === 'view'
        ? writes.view.update(id, content, check)
        : writes.module.update(id, content, check)
    },
    setDescription: (kind, id, description) => writes[kind].setDescription(id, description),
    addTags: async (resourceArn, tags) => {
      await session.call('TagResource', resourceArn, () =>
        session.client.send(new TagResourceCommand({ resourceArn, tags: { ...tags } })),
      )
    },
    createVersion: async (kind, id, version) => {
      const created = await writes[kind].createVersion(id, version)
      priority.set('versioned')
      return created
    },
  }
}
