import {
  CreateViewCommand,
  CreateViewVersionCommand,
  UpdateViewContentCommand,
  UpdateViewMetadataCommand,
  type ViewInputContent,
} from '@aws-sdk/client-connect'
import type { Content, ViewContent } from '../../core/model/definition.js'
import { requireMember, type Session } from './session.js'
import { viewSnapshot } from './snapshots.js'
import type { KindWrites } from './writes.js'

export function viewWrites(session: Session): KindWrites<ViewContent> {
  const InstanceId = session.instanceId
  return {
    create: async ({ name: Name, content, description, tags }, ClientToken) => {
      const { View } = await session.call('CreateView', `view ${Name}`, () =>
        session.client.send(
          new CreateViewCommand({
            InstanceId,
            Name,
            // PUBLISHED writes both $SAVED and $LATEST and is validated completely.
            Status: 'PUBLISHED',
            Content: toInput(content),
            ClientToken,
            ...(description === null ? {} : { Description: description }),
            ...(Object.keys(tags).length === 0 ? {} : { Tags: { ...tags } }),
          }),
        ),
      )
      const snapshot = requireMember(viewSnapshot(View ?? {}) ?? undefined, 'CreateView', 'View with Content')
      return { id: snapshot.id, arn: snapshot.arn, snapshot }
    },
    update: async (ViewId, content, precheck) => {
      const Content = toInput(content)
      const command = new UpdateViewContentCommand({ InstanceId, ViewId, Status: 'PUBLISHED', Content })
      const send = () => session.client.send(command)
      const { View } = await session.call('UpdateViewContent', `view ${ViewId}`, send, { precheck })
      return requireMember(viewSnapshot(View ?? {}) ?? undefined, 'UpdateViewContent', 'View with Content')
    },
    setDescription: async (ViewId, Description) => {
      await session.call('UpdateViewMetadata', `view ${ViewId}`, () =>
        session.client.send(new UpdateViewMetadataCommand({ InstanceId, ViewId, Description })),
      )
    },
    createVersion: async (ViewId, { description: VersionDescription, checksum }) => {
      const { View } = await session.call('CreateViewVersion', `view ${ViewId}`, () =>
        session.client.send(
          new CreateViewVersionCommand({
            InstanceId,
            ViewId,
            VersionDescription,
            ...(checksum === null ? {} : { ViewContentSha256: checksum }),
          }),
        ),
      )
      const version = requireMember(View?.Version, 'CreateViewVersion', 'Version')
      return { version, snapshot: viewSnapshot(View ?? {}) }
    },
  }
}

function toInput(content: Content): ViewInputContent {
  if (content.kind !== 'view') throw new TypeError(`a ${content.kind} cannot be written as a view`)
  return { Template: content.template, Actions: [...content.actions] }
}
