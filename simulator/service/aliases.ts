import { notFound, refuse } from '../model/errors.js'
import type { Inputs } from '../model/inputs.js'
import { findModule } from '../state/refs.js'
import type { Alias, ModuleResource } from '../state/types.js'
import type { World } from '../state/world.js'
import { page } from './paging.js'
import { findVersion } from './states.js'

type Answer = Record<string, unknown>

const seconds = (ms: number): number => ms / 1000

const find = (module: ModuleResource, id: string): Alias => {
  const alias = module.aliases.get(id)
  if (!alias) throw notFound('The alias was not found')
  return alias
}

const checkName = (module: ModuleResource, name: string, except?: Alias): void => {
  if ([...module.aliases.values()].some((alias) => alias.name === name && alias !== except))
    throw refuse('DuplicateResourceException', 'An alias with this name already exists')
}

/** The alias gets an opaque id, which is what flows must use: its name runs nothing. */
export const createAlias = (world: World, input: Inputs['CreateContactFlowModuleAlias']): Answer => {
  const { resource } = findModule(world, input, 'CreateContactFlowModuleAlias')
  checkName(resource, input.AliasName)
  const { number } = findVersion(resource, input.ContactFlowModuleVersion)
  if (resource.aliases.size >= world.switches.maxAliases)
    throw refuse('LimitExceededException', 'The limit of aliases per contact flow module is reached')
  const id = world.newId()
  resource.aliases.set(id, {
    id,
    name: input.AliasName,
    description: input.Description ?? null,
    version: number,
    modifiedAt: world.now(),
  })
  return { ContactFlowModuleArn: resource.arn, Id: id }
}

export const updateAlias = (world: World, input: Inputs['UpdateContactFlowModuleAlias']): Answer => {
  const { resource } = findModule(world, input, 'UpdateContactFlowModuleAlias')
  const alias = find(resource, input.AliasId)
  if (input.Name !== undefined) checkName(resource, input.Name, alias)
  if (input.ContactFlowModuleVersion !== undefined)
    alias.version = findVersion(resource, input.ContactFlowModuleVersion).number
  alias.name = input.Name ?? alias.name
  alias.description = input.Description ?? alias.description
  alias.modifiedAt = world.now()
  return {}
}

export const describeAlias = (world: World, input: Inputs['DescribeContactFlowModuleAlias']): Answer => {
  const { resource } = findModule(world, input, 'DescribeContactFlowModuleAlias')
  const alias = find(resource, input.AliasId)
  const version = {
    AliasId: alias.id,
    ContactFlowModuleArn: resource.arn,
    ContactFlowModuleId: resource.id,
    ...(alias.description !== null && { Description: alias.description }),
    LastModifiedRegion: world.options.region,
    LastModifiedTime: seconds(alias.modifiedAt),
    Name: alias.name,
    Version: alias.version,
  }
  return { ContactFlowModuleAlias: version }
}

export const deleteAlias = (world: World, input: Inputs['DeleteContactFlowModuleAlias']): Answer => {
  const { resource } = findModule(world, input, 'DeleteContactFlowModuleAlias')
  resource.aliases.delete(find(resource, input.AliasId).id)
  return {}
}

export const listAliases = (world: World, input: Inputs['ListContactFlowModuleAliases']): Answer => {
  const { resource } = findModule(world, input, 'ListContactFlowModuleAliases')
  const summary = (alias: Alias) => ({
    AliasId: alias.id,
    AliasName: alias.name,
    ...(alias.description !== null && { AliasDescription: alias.description }),
    Arn: `${resource.arn}:${alias.id}`,
    LastModifiedTime: seconds(alias.modifiedAt),
    Version: alias.version,
  })
  const scope = `ListContactFlowModuleAliases ${resource.id}`
  return page(world, scope, 'ContactFlowModuleAliasSummaryList', input, () =>
    [...resource.aliases.values()].map(summary),
  )
}
