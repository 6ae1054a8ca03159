import type { Shape } from './shapes.js'
import * as s from './shapes.js'

/** One member of a request: its shape, whether it must be there, and the query parameter that carries it. */
export interface Member {
  readonly shape: Shape
  readonly required: boolean
  readonly query?: string
}

export interface Operation {
  readonly method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  /** Members in braces travel in the path, percent-encoded. */
  readonly uri: string
  readonly members: Readonly<Record<string, Member>>
}

const need = (shape: Shape): Member => ({ shape, required: true })
const may = (shape: Shape): Member => ({ shape, required: false })
const query = (name: string, shape: Shape): Member => ({ shape, required: false, query: name })

const view = { InstanceId: need(s.viewsInstanceId), ViewId: need(s.viewId) }
const module = { InstanceId: need(s.instanceId), ContactFlowModuleId: need(s.moduleId) }
const moduleByArn = { InstanceId: need(s.instanceId), ContactFlowModuleId: need(s.plain) }
const aliased = { InstanceId: need(s.instanceIdOrArn), ContactFlowModuleId: need(s.moduleId) }
const alias = { ...aliased, AliasId: need(s.resourceId) }
const viewPages = {
  MaxResults: query('maxResults', s.upTo(100)),
  NextToken: query('nextToken', s.viewsToken),
}
const pages = { MaxResults: query('maxResults', s.upTo(1000)), NextToken: query('nextToken', s.plain) }
const search = {
  MaxResults: may(s.upTo(100)),
  NextToken: may(s.searchToken),
  SearchCriteria: may(s.structure),
  SearchFilter: may(s.structure),
}
const resource = { resourceArn: need(s.plain) }

/** The operations that exist here, with the bindings and limits of the service model of 2026-10-01. */
const views = {
  CreateView: {
    method: 'PUT',
    uri: '/views/{InstanceId}',
    members: {
      InstanceId: need(s.viewsInstanceId),
      ClientToken: may(s.viewsClientToken),
      Status: need(s.viewStatus),
      Content: need(s.viewContent),
      Name: need(s.viewName),
      Description: may(s.viewDescription),
      Tags: may(s.tags),
    },
  },
  UpdateViewContent: {
    method: 'POST',
    uri: '/views/{InstanceId}/{ViewId}',
    members: { ...view, Status: need(s.viewStatus), Content: need(s.viewContent) },
  },
  UpdateViewMetadata: {
    method: 'POST',
    uri: '/views/{InstanceId}/{ViewId}/metadata',
    members: { ...view, Name: may(s.viewName), Description: may(s.viewDescription) },
  },
  CreateViewVersion: {
    method: 'PUT',
    uri: '/views/{InstanceId}/{ViewId}/versions',
    members: { ...view, VersionDescription: may(s.viewDescription), ViewContentSha256: may(s.viewSha256) },
  },
  DescribeView: { method: 'GET', uri: '/views/{InstanceId}/{ViewId}', members: view },
  DeleteView: { method: 'DELETE', uri: '/views/{InstanceId}/{ViewId}', members: view },
  DeleteViewVersion: {
    method: 'DELETE',
    uri: '/views/{InstanceId}/{ViewId}/versions/{ViewVersion}',
    members: { ...view, ViewVersion: need({ type: 'integer' }) },
  },
  ListViews: {
    method: 'GET',
    uri: '/views/{InstanceId}',
    members: { InstanceId: view.InstanceId, Type: query('type', s.viewType), ...viewPages },
  },
  ListViewVersions: {
    method: 'GET',
    uri: '/views/{InstanceId}/{ViewId}/versions',
    members: { ...view, ...viewPages },
  },
  SearchViews: {
    method: 'POST',
    uri: '/search-views',
    members: { InstanceId: need(s.instanceIdOrArn), ...search },
  },
} as const satisfies Record<string, Operation>

const modules = {
  CreateContactFlowModule: {
    method: 'PUT',
    uri: '/contact-flow-modules/{InstanceId}',
    members: {
      InstanceId: need(s.instanceId),
      Name: need(s.moduleName),
      Content: need(s.moduleContent),
      Description: may(s.moduleDescription),
      Tags: may(s.tags),
      ClientToken: may(s.clientToken),
      Settings: may(s.plain),
      ExternalInvocationConfiguration: may(s.structure),
    },
  },
  UpdateContactFlowModuleContent: {
    method: 'POST',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/content',
    members: { ...module, Content: may(s.moduleContent), Settings: may(s.plain) },
  },
  UpdateContactFlowModuleMetadata: {
    method: 'POST',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/metadata',
    members: {
      ...module,
      Name: may(s.moduleName),
      Description: may(s.moduleDescription),
      State: may(s.moduleState),
    },
  },
  DescribeContactFlowModule: {
    method: 'GET',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}',
    members: module,
  },
  DeleteContactFlowModule: {
    method: 'DELETE',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}',
    members: module,
  },
  ListContactFlowModules: {
    method: 'GET',
    uri: '/contact-flow-modules-summary/{InstanceId}',
    members: {
      InstanceId: module.InstanceId,
      ContactFlowModuleState: query('state', s.moduleState),
      ...pages,
    },
  },
  SearchContactFlowModules: {
    method: 'POST',
    uri: '/search-contact-flow-modules',
    members: { InstanceId: need(s.instanceId), ...search },
  },
  CreateContactFlowModuleVersion: {
    method: 'PUT',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version',
    members: {
      ...moduleByArn,
      Description: may(s.moduleDescription),
      FlowModuleContentSha256: may(s.moduleSha256),
    },
  },
  DeleteContactFlowModuleVersion: {
    method: 'DELETE',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/version/{ContactFlowModuleVersion}',
    members: { ...moduleByArn, ContactFlowModuleVersion: need(s.version) },
  },
  ListContactFlowModuleVersions: {
    method: 'GET',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/versions',
    members: { ...moduleByArn, ...pages },
  },
} as const satisfies Record<string, Operation>

const others = {
  CreateContactFlowModuleAlias: {
    method: 'PUT',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias',
    members: {
      ...aliased,
      AliasName: need(s.aliasName),
      ContactFlowModuleVersion: need(s.version),
      Description: may(s.plain),
    },
  },
  UpdateContactFlowModuleAlias: {
    method: 'POST',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}',
    members: {
      ...alias,
      Name: may(s.moduleName),
      ContactFlowModuleVersion: may(s.version),
      Description: may(s.moduleDescription),
    },
  },
  DescribeContactFlowModuleAlias: {
    method: 'GET',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}',
    members: alias,
  },
  DeleteContactFlowModuleAlias: {
    method: 'DELETE',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/alias/{AliasId}',
    members: alias,
  },
  ListContactFlowModuleAliases: {
    method: 'GET',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/aliases',
    members: { ...aliased, ...pages },
  },
  TagResource: {
    method: 'POST',
    uri: '/tags/{resourceArn}',
    members: { ...resource, tags: need(s.tags) },
  },
  UntagResource: {
    method: 'DELETE',
    uri: '/tags/{resourceArn}',
    members: { ...resource, tagKeys: { shape: s.tagKeys, required: true, query: 'tagKeys' } },
  },
  ListTagsForResource: { method: 'GET', uri: '/tags/{resourceArn}', members: resource },
  DescribeInstance: {
    method: 'GET',
    uri: '/instance/{InstanceId}',
    members: { InstanceId: need(s.instanceId) },
  },
  ListInstances: {
    method: 'GET',
    uri: '/instance',
    members: { MaxResults: query('maxResults', s.upTo(10)), NextToken: query('nextToken', s.plain) },
  },
} as const satisfies Record<string, Operation>

export const operations = { ...views, ...modules, ...others }
export type OperationName = keyof typeof operations

/** True where the operation changes something. */
export const mutates = (operation: string): boolean => /^(Create|Update|Delete|Tag|Untag)/.test(operation)

/** The views' family names a few errors in its own way. */
export const ofViews = (operation: string): boolean => operation in views && operation !== 'SearchViews'

/** Without it in their model, these report a bad member as InvalidRequestException. */
export const lacksInvalidParameter = (operation: string): boolean =>
  ['DescribeInstance', 'ListInstances', 'UpdateContactFlowModuleContent'].includes(operation)
