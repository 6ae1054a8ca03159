import { need, type Operation, pages, query } from './operation.js'
import * as s from './shapes.js'

const instance = { InstanceId: need(s.instanceId) }
const listed = { ...instance, ...pages(1000) }

/** Lists of the resources that flows and modules refer to. */
export const namedOperations = {
  ListQueues: {
    method: 'GET',
    uri: '/queues-summary/{InstanceId}',
    members: { ...listed, QueueTypes: query('queueTypes', s.queueTypes) },
  },
  ListPrompts: { method: 'GET', uri: '/prompts-summary/{InstanceId}', members: listed },
  ListHoursOfOperations: { method: 'GET', uri: '/hours-of-operations-summary/{InstanceId}', members: listed },
  ListQuickConnects: {
    method: 'GET',
    uri: '/quick-connects/{InstanceId}',
    members: { ...listed, QuickConnectTypes: query('QuickConnectTypes', s.quickConnectTypes) },
  },
  ListRoutingProfiles: { method: 'GET', uri: '/routing-profiles-summary/{InstanceId}', members: listed },
  ListUsers: { method: 'GET', uri: '/users-summary/{InstanceId}', members: listed },
  ListContactFlows: {
    method: 'GET',
    uri: '/contact-flows-summary/{InstanceId}',
    members: { ...listed, ContactFlowTypes: query('contactFlowTypes', s.contactFlowTypes) },
  },
  ListLambdaFunctions: {
    method: 'GET',
    uri: '/instance/{InstanceId}/lambda-functions',
    members: { ...instance, ...pages(25) },
  },
} as const satisfies Record<string, Operation>
