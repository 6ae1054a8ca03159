import {
  DescribeViewCommand,
  ListViewsCommand,
  ListViewVersionsCommand,
  SearchViewsCommand,
} from '@aws-sdk/client-connect'
import { allPages } from './paging.js'
import type { KindReads } from './reads.js'
import { answered, type Session } from './session.js'
import { isPublished, listedView, viewSnapshot } from './snapshots.js'

/** The service's largest page of views, of their versions and of a search. */
const MaxResults = 100

export function viewReads(session: Session): KindReads {
  const InstanceId = session.instanceId
  return {
    list: async () => {
      const rows = await allPages(
        (NextToken) =>
          session.call('ListViews', '', () =>
            session.client.send(new ListViewsCommand({ InstanceId, MaxResults, NextToken })),
          ),
        ({ ViewsSummaryList }) => ViewsSummaryList,
      )
      return rows.flatMap(listedView)
    },
    listArchived: async () => [],
    search: async () => {
      const rows = await allPages(
        (NextToken) =>
          session.call('SearchViews', '', () =>
            session.client.send(new SearchViewsCommand({ InstanceId, MaxResults, NextToken })),
          ),
        ({ Views }) => Views,
      )
      return rows.filter(isPublished).flatMap((view) => viewSnapshot(view) ?? [])
    },
    describe: async (ViewId) => {
      const { View } = await session.call('DescribeView', `view ${ViewId}`, () =>
        session.client.send(new DescribeViewCommand({ InstanceId, ViewId })),
      )
      return answered(viewSnapshot(View ?? {}) ?? undefined, 'DescribeView', 'View with Content')
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
        version: answered(Version, 'ListViewVersions', 'Version'),
        description: VersionDescription ?? '',
      }))
    },
    // A view has no aliases.
    aliasedVersions: async () => [],
  }
}
