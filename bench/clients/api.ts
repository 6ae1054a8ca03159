import {
  type ConnectClient,
  CreateContactFlowModuleCommand,
  CreateContactFlowModuleVersionCommand,
  CreateViewCommand,
  CreateViewVersionCommand,
  DescribeContactFlowModuleCommand,
  DescribeViewCommand,
  paginateListContactFlowModules,
  paginateListViews,
  UpdateContactFlowModuleContentCommand,
  UpdateViewContentCommand,
} from '@aws-sdk/client-connect'
import type { Kind } from '../../src/core/model/definition.js'

/** A definition that a client publishes. */
export interface BenchDefinition {
  readonly kind: Kind
  readonly name: string
  /** As it is sent: compact JSON text. */
  readonly content: string
}

/** One kind's part of the service's API, as it is. */
export interface Api {
  /** Name → id, over all pages of the service's default size. */
  list(): Promise<ReadonlyMap<string, string>>
  /** The content for an id, with or without a qualifier. */
  describe(id: string): Promise<string | undefined>
  /** Returns the new id. */
  create(name: string, content: string): Promise<string>
  update(id: string, content: string): Promise<void>
  /** Returns the number. */
  version(id: string): Promise<number>
}

export function apiOf(kind: Kind, client: ConnectClient, InstanceId: string): Api {
  return kind === 'view' ? views(client, InstanceId) : modules(client, InstanceId)
}

function views(client: ConnectClient, InstanceId: string): Api {
  const wire = (Template: string) => ({ Template, Actions: ['Done'] })
  return {
    list: async () => {
      const ids = new Map<string, string>()
      for await (const { ViewsSummaryList = [] } of paginateListViews({ client }, { InstanceId }))
        for (const { Name = '', Id = '' } of ViewsSummaryList) ids.set(Name, Id)
      return ids
    },
    describe: async (ViewId) =>
      (await client.send(new DescribeViewCommand({ InstanceId, ViewId }))).View?.Content?.Template,
    create: async (Name, content) => {
      const given = { InstanceId, Name, Status: 'PUBLISHED', Content: wire(content) } as const
      return (await client.send(new CreateViewCommand(given))).View?.Id ?? ''
    },
    update: async (ViewId, content) => {
      const given = { InstanceId, ViewId, Status: 'PUBLISHED', Content: wire(content) } as const
      await client.send(new UpdateViewContentCommand(given))
    },
    version: async (ViewId) =>
      (await client.send(new CreateViewVersionCommand({ InstanceId, ViewId }))).View?.Version ?? 0,
  }
}

function modules(client: ConnectClient, InstanceId: string): Api {
  return {
    list: async () => {
      const ids = new Map<string, string>()
      for await (const page of paginateListContactFlowModules({ client }, { InstanceId }))
        for (const { Name = '', Id = '' } of page.ContactFlowModulesSummaryList ?? []) ids.set(Name, Id)
      return ids
    },
    describe: async (ContactFlowModuleId) =>
      (await client.send(new DescribeContactFlowModuleCommand({ InstanceId, ContactFlowModuleId })))
        .ContactFlowModule?.Content,
    create: async (Name, Content) =>
      (await client.send(new CreateContactFlowModuleCommand({ InstanceId, Name, Content }))).Id ?? '',
    update: async (ContactFlowModuleId, Content) => {
      await client.send(
        new UpdateContactFlowModuleContentCommand({ InstanceId, ContactFlowModuleId, Content }),
      )
    },
    version: async (ContactFlowModuleId) =>
      (await client.send(new CreateContactFlowModuleVersionCommand({ InstanceId, ContactFlowModuleId })))
        .Version ?? 0,
  }
}
