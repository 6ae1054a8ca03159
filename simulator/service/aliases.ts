import { type ErrorCode, notFound, refuse } from '../model/errors.js'
import type { Inputs } from '../model/inputs.js'
import { addAlias, changeAlias } from '../state/aliases.js'
import { countDown } from '../state/lag.js'
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

/** The version for an alias; a new one may not be known to the aliases yet. */
const versionFor = (world: World, module: ModuleResource, given: number): number => {
  const { number, unknown } = findVersion(module, given)
  const error: ErrorCode = world.switches.aliasVersionError
  if (countDown(unknown, world.now())) throw refuse(error, 'The version was not found')
  return number
}

/** The alias gets an opaque id, which flows must use: its name does not run. */
export const createAlias = (world: World, input: Inputs['CreateContactFlowModuleAlias']): Answer => {
  const { resource } = findModule(world, input, 'CreateContactFlowModuleAlias')
  checkName(resource, input.AliasName)
  const version = versionFor(world, resource, input.ContactFlowModuleVersion)
  if (resource.aliases.size >= world.switches.maxAliases)
    throw refuse('LimitExceededException', 'The limit of aliases per contact flow module is reached')
  const given = { name: input.AliasName, description: input.Description ?? null, version }
  const { id } = addAlias(world, resource, given)
  return { ContactFlowModuleArn: resource.arn, Id: id }
}

export const updateAlias = (world: World, input: Inputs['UpdateContactFlowModuleAlias']): Answer => {
  const { resource } = findModule(world, input, 'UpdateContactFlowModuleAlias')
  const alias = find(resource, input.AliasId)
  if (input.Name !== undefined) checkName(resource, input.Name, alias)
  const { ContactFlowModuleVersion: given } = input
  changeAlias(world, alias, {
    name: input.Name ?? alias.name,
    description: input.Description ?? alias.description,
    version: given === undefined ? alias.version : versionFor(world, resource, given),
  })
  return {}
}

export const describeAlias = (world: World, input: Inputs['DescribeContactFlowModuleAlias']): Answer => {
  const { resource } = findModule(world, input, 'DescribeContactFlowModuleAlias')
  const alias = find(resource, input.AliasId)
  const seen = countDown(alias.describes, world.now()) ? alias.before : alias
  if (seen === null) throw notFound('The alias was not found')
  const version = {
    AliasId: alias.id,
    ContactFlowModuleArn: resource.arn,
    ContactFlowModuleId: resource.id,
    ...(alias.description !== null && { Description: alias.description }),
    LastModifiedRegion: world.options.region,
    LastModifiedTime: seconds(alias.modifiedAt),
    Name: seen.name,
    Version: seen.version,
  }
  return { ContactFlowModuleAlias: version }
}

export const deleteAlias = (world: World, input: Inputs['DeleteContactFlowModuleAlias']): Answer => {
  const { resource } = findModule(world, input, 'DeleteContactFlowModuleAlias')
  resource.aliases.delete(find(resource, input.AliasId).id)
  return {}
}

const row = (
  module: ModuleResource,
  { id, description, modifiedAt }: Alias,
  seen: Pick<Alias, 'name' | 'version'>,
) => ({
  AliasId: id,
  AliasName: seen.name,
  ...(description !== null && { AliasDescription: description }),
  Arn: `${module.arn}:${id}`,
  LastModifiedTime: seconds(modifiedAt),
  Version: seen.version,
})

export const listAliases = (world: World, input: Inputs['ListContactFlowModuleAliases']): Answer => {
  const { resource } = findModule(world, input, 'ListContactFlowModuleAliases')
  const summary = (alias: Alias) => {
    const seen = countDown(alias.lists, world.now()) ? alias.before : alias
    return seen === null ? [] : row(resource, alias, seen)
  }
  const scope = `ListContactFlowModuleAliases ${resource.id}`
  return page(world, scope, 'ContactFlowModuleAliasSummaryList', input, () =>
    [...resource.aliases.values()].flatMap(summary),
  )
}
