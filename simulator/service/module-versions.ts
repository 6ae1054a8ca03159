import { refuse, type ServiceError } from '../model/errors.js'
import type { Inputs } from '../model/inputs.js'
import { findModule } from '../state/refs.js'
import { freeze, highestVersion, touch } from '../state/resource.js'
import type { ModuleContent, ModuleResource } from '../state/types.js'
import type { World } from '../state/world.js'
import { moduleVersionSummary } from './module-answers.js'
import { checkWritable } from './modules.js'
import { page } from './paging.js'
import { findVersion } from './states.js'
import { maxVersions, versionContent } from './version-content.js'
import { listedVersions } from './visible.js'

type Answer = Record<string, unknown>

const same = (a: ModuleContent, b: ModuleContent): boolean =>
  a.content === b.content && a.settings === b.settings

const published = (module: ModuleResource): ModuleContent => {
  if (!module.live)
    throw refuse('InvalidRequestException', 'The contact flow module has no published content')
  return module.live
}

const mismatch = ({ switches: { checksumMismatch } }: World): ServiceError =>
  refuse(
    checksumMismatch === 'ResourceInUseException' ? 'InvalidRequestException' : checksumMismatch,
    'FlowModuleContentSha256 does not match the latest published content',
  )

/** Makes a version of the live content and settings. */
export const createModuleVersion = (
  world: World,
  input: Inputs['CreateContactFlowModuleVersion'],
): Answer => {
  const { resource, qualifier } = findModule(world, input, 'CreateContactFlowModuleVersion')
  if (qualifier !== '$LATEST') throw refuse('InvalidRequestException', 'Only $LATEST can be made a version')
  checkWritable(world, resource)
  const content = versionContent(world, resource, {
    live: published(resource),
    given: input.FlowModuleContentSha256,
    checked: world.switches.moduleVersionChecksumChecked,
    checksum: world.moduleChecksum,
    mismatch: () => mismatch(world),
  })
  const highest = highestVersion(resource)
  const known =
    world.switches.moduleVersionsDeduplicate && highest && same(highest.content, content) ? highest : null
  if (!known && resource.versions.length >= maxVersions(world, resource))
    throw refuse('LimitExceededException', 'The limit of versions per contact flow module is reached')
  const version = known ?? freeze(world, resource, content, input.Description ?? null, world.switches.listLag)
  return { ContactFlowModuleArn: resource.arn, Version: version.number }
}

export const listModuleVersions = (world: World, input: Inputs['ListContactFlowModuleVersions']): Answer => {
  const { resource } = findModule(world, input, 'ListContactFlowModuleVersions')
  const scope = `ListContactFlowModuleVersions ${resource.id}`
  return page(world, scope, 'ContactFlowModuleVersionSummaryList', input, () => {
    const ascending = listedVersions(world, resource.versions)
    const rows = world.switches.moduleVersionsOrder === 'ascending' ? ascending : ascending.reverse()
    return rows.map((version) => moduleVersionSummary(resource, version))
  })
}

export const deleteModuleVersion = (
  world: World,
  input: Inputs['DeleteContactFlowModuleVersion'],
): Answer => {
  const { resource } = findModule(world, input, 'DeleteContactFlowModuleVersion')
  const version = findVersion(resource, input.ContactFlowModuleVersion)
  const tied = [...resource.aliases.values()].filter((alias) => alias.version === version.number).length
  if (tied > 0)
    throw refuse('InvalidRequestException', `Cannot delete version '${version.number}' tied to one alias`)
  resource.versions = resource.versions.filter((each) => each !== version)
  touch(world, resource)
  return {}
}
