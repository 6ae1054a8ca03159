import { may, need, type Operation, pages, query, search } from './operation.js'
import * as s from './shapes.js'

const module = { InstanceId: need(s.instanceId), ContactFlowModuleId: need(s.moduleId) }
/** The model puts no limit on the id here. */
const moduleByArn = { InstanceId: need(s.instanceId), ContactFlowModuleId: need(s.plain) }

/** Flow modules and their versions. */
export const moduleOperations = {
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
      ...pages(1000),
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
    members: { ...moduleByArn, ...pages(1000) },
  },
} as const satisfies Record<string, Operation>
