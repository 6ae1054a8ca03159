import { may, need, type Operation, pages, query, search } from './operation.js'
import * as s from './shapes.js'

const view = { InstanceId: need(s.viewsInstanceId), ViewId: need(s.viewId) }

/** Views: their drafts, their live content, their versions. */
export const viewOperations = {
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
    members: { InstanceId: view.InstanceId, Type: query('type', s.viewType), ...pages(100, s.viewsToken) },
  },
  ListViewVersions: {
    method: 'GET',
    uri: '/views/{InstanceId}/{ViewId}/versions',
    members: { ...view, ...pages(100, s.viewsToken) },
  },
  SearchViews: {
    method: 'POST',
    uri: '/search-views',
    members: { InstanceId: need(s.instanceIdOrArn), ...search },
  },
} as const satisfies Record<string, Operation>
