import {
  CreateContactFlowModuleCommand,
  CreateContactFlowModuleVersionCommand,
  UpdateContactFlowModuleContentCommand,
  UpdateContactFlowModuleMetadataCommand,
} from '@aws-sdk/client-connect'
import type { Content, ModuleContent } from '../../core/model/definition.js'
import { requireMember, type Session } from './session.js'
import { unqualifyArn } from './snapshots.js'
import type { KindWrites } from './writes.js'

export function moduleWrites(session: Session): KindWrites<ModuleContent> {
  const InstanceId = session.instanceId
  return {
    create: async ({ name: Name, content, description, tags, externalInvocation }, ClientToken) => {
      const { Id, Arn } = await session.call('CreateContactFlowModule', `module ${Name}`, () =>
        session.client.send(
          new CreateContactFlowModuleCommand({
            InstanceId,
            Name,
            ...toInput(content),
            ClientToken,
            ...(description === null ? {} : { Description: description }),
            ...(Object.keys(tags).length === 0 ? {} : { Tags: { ...tags } }),
            ...(externalInvocation === null
              ? {}
              : { ExternalInvocationConfiguration: { Enabled: externalInvocation } }),
          }),
        ),
      )
      const arn = unqualifyArn(requireMember(Arn, 'CreateContactFlowModule', 'Arn'))
      return { id: requireMember(Id, 'CreateContactFlowModule', 'Id'), arn, snapshot: null }
    },
    // With the bare id this publishes; `<id>:$SAVED` would only write the draft.
    update: async (ContactFlowModuleId, content, precheck) => {
      const input = { InstanceId, ContactFlowModuleId, ...toInput(content) }
      const send = () => session.client.send(new UpdateContactFlowModuleContentCommand(input))
      await session.call('UpdateContactFlowModuleContent', `module ${ContactFlowModuleId}`, send, {
        precheck,
      })
      return null
    },
    setDescription: async (ContactFlowModuleId, Description) => {
      await session.call('UpdateContactFlowModuleMetadata', `module ${ContactFlowModuleId}`, () =>
        session.client.send(
          new UpdateContactFlowModuleMetadataCommand({ InstanceId, ContactFlowModuleId, Description }),
        ),
      )
    },
    createVersion: async (ContactFlowModuleId, { description: Description, checksum }) => {
      const { Version } = await session.call(
        'CreateContactFlowModuleVersion',
        `module ${ContactFlowModuleId}`,
        () =>
          session.client.send(
            new CreateContactFlowModuleVersionCommand({
              InstanceId,
              ContactFlowModuleId,
              Description,
              ...(checksum === null ? {} : { FlowModuleContentSha256: checksum }),
            }),
          ),
      )
      const version = requireMember(Version, 'CreateContactFlowModuleVersion', 'Version')
      return { version, snapshot: null }
    },
  }
}

function toInput(content: Content): { Content: string; Settings?: string } {
  if (content.kind !== 'module') throw new TypeError(`a ${content.kind} cannot be written as a flow module`)
  return content.settings === null
    ? { Content: content.content }
    : { Content: content.content, Settings: content.settings }
}
