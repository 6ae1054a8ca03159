import {
  type ContactFlowModuleState,
  DescribeContactFlowModuleCommand,
  type DescribeContactFlowModuleResponse,
  ListContactFlowModulesCommand,
  ListContactFlowModuleVersionsCommand,
  SearchContactFlowModulesCommand,
} from '@aws-sdk/client-connect'
import { ActionError } from '../../core/model/errors.js'
import { listAliases } from './aliases.js'
import { allPages } from './paging.js'
import { callInParallel } from './parallel-calls.js'
import type { KindReads } from './reads.js'
import { requireMember, type Session } from './session.js'
import { isPublished, moduleSnapshot, moduleSummary } from './snapshots.js'

/** The service's largest pages: 1,000 for lists, 100 for a search. */
const listPage = 1000
const searchPage = 100

export function moduleReads(session: Session): KindReads {
  const InstanceId = session.instanceId
  const describeCall = (ContactFlowModuleId: string) => ({
    resource: `module ${ContactFlowModuleId}`,
    send: () =>
      session.client.send(new DescribeContactFlowModuleCommand({ InstanceId, ContactFlowModuleId })),
  })
  const snapshotOf = ({ ContactFlowModule }: DescribeContactFlowModuleResponse) =>
    requireMember(
      moduleSnapshot(ContactFlowModule ?? {}) ?? undefined,
      'DescribeContactFlowModule',
      'ContactFlowModule with Content',
    )
  const list = async (state: ContactFlowModuleState | undefined) => {
    const rows = await allPages(
      (NextToken) =>
        session.call('ListContactFlowModules', '', () =>
          session.client.send(
            new ListContactFlowModulesCommand({
              InstanceId,
              MaxResults: listPage,
              NextToken,
              ContactFlowModuleState: state,
            }),
          ),
        ),
      ({ ContactFlowModulesSummaryList }) => ContactFlowModulesSummaryList,
    )
    return rows.flatMap(moduleSummary)
  }
  return {
    list: () => list(undefined),
    listArchived: () => list('ARCHIVED'),
    search: (keep) =>
      allPages(
        (NextToken) =>
          session.call('SearchContactFlowModules', '', () =>
            session.client.send(
              new SearchContactFlowModulesCommand({ InstanceId, MaxResults: searchPage, NextToken }),
            ),
          ),
        ({ ContactFlowModules = [] }) =>
          ContactFlowModules.filter(isPublished)
            .flatMap((module) => moduleSnapshot(module) ?? [])
            .map(keep),
      ),
    describe: async (id) => {
      const { resource, send } = describeCall(id)
      return snapshotOf(await session.call('DescribeContactFlowModule', resource, send))
    },
    describeAll: async (ids, spare) => {
      const answers = await callInParallel(session, 'DescribeContactFlowModule', ids.map(describeCall), spare)
      return answers.map((answer) => (answer instanceof ActionError ? answer : snapshotOf(answer)))
    },
    versions: async (ContactFlowModuleId) => {
      const rows = await allPages(
        (NextToken) =>
          session.call('ListContactFlowModuleVersions', `module ${ContactFlowModuleId}`, () =>
            session.client.send(
              new ListContactFlowModuleVersionsCommand({
                InstanceId,
                ContactFlowModuleId,
                MaxResults: listPage,
                NextToken,
              }),
            ),
          ),
        ({ ContactFlowModuleVersionSummaryList }) => ContactFlowModuleVersionSummaryList,
      )
      return rows.map(({ Version, VersionDescription }) => ({
        version: requireMember(Version, 'ListContactFlowModuleVersions', 'Version'),
        description: VersionDescription ?? '',
      }))
    },
    aliases: (id) => listAliases(session, id),
  }
}
