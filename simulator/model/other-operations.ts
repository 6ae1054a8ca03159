import { may, need, type Operation, pages, query } from './operation.js'
import * as s from './shapes.js'

const aliased = { InstanceId: need(s.instanceIdOrArn), ContactFlowModuleId: need(s.moduleId) }
const alias = { ...aliased, AliasId: need(s.resourceId) }
const resource = { resourceArn: need(s.plain) }

/** Aliases of modules, tags, instances. */
export const otherOperations = {
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
    members: { ...alias, ContactFlowModuleId: need(s.resourceId) },
  },
  ListContactFlowModuleAliases: {
    method: 'GET',
    uri: '/contact-flow-modules/{InstanceId}/{ContactFlowModuleId}/aliases',
    members: { ...aliased, ContactFlowModuleId: need(s.plain), ...pages(1000) },
  },
  TagResource: {
    method: 'POST',
    uri: '/tags/{resourceArn}',
    members: { ...resource, tags: need(s.tags) },
  },
  UntagResource: {
    method: 'DELETE',
    uri: '/tags/{resourceArn}',
    members: { ...resource, tagKeys: query('tagKeys', s.tagKeys, true) },
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
    members: pages(10),
  },
} as const satisfies Record<string, Operation>
