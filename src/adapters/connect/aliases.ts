import {
  CreateContactFlowModuleAliasCommand,
  DescribeContactFlowModuleAliasCommand,
  ListContactFlowModuleAliasesCommand,
  UpdateContactFlowModuleAliasCommand,
} from '@aws-sdk/client-connect'
import type { ModuleAlias } from '../../core/model/observation.js'
import type { ConnectWriter } from '../../ports/connect.js'
import { allPages } from './paging.js'
import { requireMember, type Session } from './session.js'

/** The service's largest page. */
const listPage = 1000

/** All aliases of a module, over all pages. */
export async function listAliases(
  session: Session,
  ContactFlowModuleId: string,
): Promise<readonly ModuleAlias[]> {
  const input = { InstanceId: session.instanceId, ContactFlowModuleId, MaxResults: listPage }
  const rows = await allPages(
    (NextToken) =>
      session.call('ListContactFlowModuleAliases', `module ${ContactFlowModuleId}`, () =>
        session.client.send(new ListContactFlowModuleAliasesCommand({ ...input, NextToken })),
      ),
    ({ ContactFlowModuleAliasSummaryList }) => ContactFlowModuleAliasSummaryList,
  )
  return rows.map(({ AliasId, AliasName, Version }) => ({
    id: requireMember(AliasId, 'ListContactFlowModuleAliases', 'AliasId'),
    name: requireMember(AliasName, 'ListContactFlowModuleAliases', 'AliasName'),
    version: requireMember(Version, 'ListContactFlowModuleAliases', 'Version'),
  }))
}

/**
 * One alias of a module, by its id.
 *
 * @throws ActionError resource-not-found if there is none
 */
export async function describeAlias(
  session: Session,
  ContactFlowModuleId: string,
  AliasId: string,
): Promise<ModuleAlias> {
  const input = { InstanceId: session.instanceId, ContactFlowModuleId, AliasId }
  const { ContactFlowModuleAlias: alias } = await session.call(
    'DescribeContactFlowModuleAlias',
    resourceOf(ContactFlowModuleId, AliasId),
    () => session.client.send(new DescribeContactFlowModuleAliasCommand(input)),
  )
  return {
    id: AliasId,
    name: requireMember(alias?.Name, 'DescribeContactFlowModuleAlias', 'Name'),
    version: requireMember(alias?.Version, 'DescribeContactFlowModuleAlias', 'Version'),
  }
}

type AliasWrites = Pick<ConnectWriter, 'createAlias' | 'moveAlias'>

/** @param read reads an alias before it is moved; null: it does not exist */
export function aliasWrites(
  session: Session,
  read: (moduleId: string, aliasId: string) => Promise<ModuleAlias | null>,
): AliasWrites {
  const InstanceId = session.instanceId
  return {
    createAlias: async (ContactFlowModuleId, AliasName, ContactFlowModuleVersion) => {
      const input = { InstanceId, ContactFlowModuleId, AliasName, ContactFlowModuleVersion }
      const { Id } = await session.call(
        'CreateContactFlowModuleAlias',
        resourceOf(ContactFlowModuleId, AliasName),
        () => session.client.send(new CreateContactFlowModuleAliasCommand(input)),
      )
      return requireMember(Id, 'CreateContactFlowModuleAlias', 'Id')
    },
    // Without `Name` and `Description` both stay unchanged.
    moveAlias: async (ContactFlowModuleId, AliasId, ContactFlowModuleVersion, precheck) => {
      const input = { InstanceId, ContactFlowModuleId, AliasId, ContactFlowModuleVersion }
      await session.call(
        'UpdateContactFlowModuleAlias',
        resourceOf(ContactFlowModuleId, AliasId),
        () => session.client.send(new UpdateContactFlowModuleAliasCommand(input)),
        { precheck: async () => precheck(await read(ContactFlowModuleId, AliasId)) },
      )
    },
  }
}

function resourceOf(moduleId: string, alias: string): string {
  return `alias ${alias} of module ${moduleId}`
}
