import {
  DescribeViewCommand,
  type DescribeViewResponse,
  ListViewsCommand,
  ListViewVersionsCommand,
  SearchViewsCommand,
} from '@aws-sdk/client-connect'
import { ActionError } from '../../core/model/errors.js'
import { allPages } from './paging.js'
import { callInParallel } from './parallel-calls.js'
import type { KindReads } from './reads.js'
import { requireMember, type Session } from './session.js'
import { isPublished, viewSnapshot, viewSummary } from './snapshots.js'

/** The service's largest page of views, of their versions and of a search. */
const MaxResults = 100

export function viewReads(session: Session): KindReads {
  const InstanceId = session.instanceId
  const describeCall = (ViewId: string) => ({
    resource: `view ${ViewId}`,
    send: () => session.client.send(new DescribeViewCommand({ InstanceId, ViewId })),
  })
  const snapshotOf = ({ View }: DescribeViewResponse) =>
    requireMember(viewSnapshot(View ?? {}) ?? undefined, 'DescribeView', 'View with Content')
  return {
    list: async () => {
      const rows = await allPages(
        (NextToken) =>
          session.call('ListViews', '', () =>
            session.client.send(new ListViewsCommand({ InstanceId, MaxResults, NextToken })),
          ),
        ({ ViewsSummaryList }) => ViewsSummaryList,
      )
      return rows.flatMap(viewSummary)
    },
    listArchived: async () => [],
    search: (keep) =>
      allPages(
        (NextToken) =>
          session.call('SearchViews', '', () =>
            session.client.send(new SearchViewsCommand({ InstanceId, MaxResults, NextToken })),
          ),
        ({ Views = [] }) =>
          Views.filter(isPublished)
            .flatMap((view) => viewSnapshot(view) ?? [])
            .map(keep),
      ),
    describe: async (id) => {
      const { resource, send } = describeCall(id)
      return snapshotOf(await session.call('DescribeView', resource, send))
    },
    describeAll: async (ids, spare) => {
      const answers = await callInParallel(session, 'DescribeView', ids.map(describeCall), spare)
      return answers.map((answer) => (answer instanceof ActionError ? answer : snapshotOf(answer)))
    },
    versions: async (ViewId) => {
      const rows = await allPages(
        (NextToken) =>
          session.call('ListViewVersions', `view ${ViewId}`, () =>
            session.client.send(new ListViewVersionsCommand({ InstanceId, ViewId, MaxResults, NextToken })),
          ),
        ({ ViewVersionSummaryList }) => ViewVersionSummaryList,
      )
      return rows.map(({ Version, VersionDescription }) => ({
        version: requireMember(Version, 'ListViewVersions', 'Version'),
        description: VersionDescription ?? '',
      }))
    },
    // A view has no aliases.
    aliases: async () => [],
  }
}
