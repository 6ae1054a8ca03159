import { isObject, parseJson } from '../state/json.js'
import { highestVersion } from '../state/resource.js'
import type { ModuleContent, ModuleResource, Version } from '../state/types.js'
import type { World } from '../state/world.js'
import type { Shown } from './states.js'

type Answer = Record<string, unknown>

const told = (
  world: World,
  module: ModuleResource,
  shown: Shown<ModuleContent>,
): Version<ModuleContent> | null => {
  if (shown.version || shown.saved) return shown.version
  return world.switches.describeTellsVersion ? highestVersion(module) : null
}

const suffix = ({ saved, version }: Shown<ModuleContent>): string =>
  saved ? ':$SAVED' : version ? `:${version.number}` : ''

const status = (world: World, { saved }: Shown<ModuleContent>): string => {
  const word = saved ? 'SAVED' : 'PUBLISHED'
  return world.switches.statusCase === 'published' ? word.toLowerCase() : word
}

/** The text that comes back: with a switch, its canvas positions are the service's own. */
const toldContent = (world: World, text: string): string => {
  const content = world.switches.moduleMetadataRewritten ? parseJson(text) : undefined
  if (!isObject(content)) return text
  return JSON.stringify({
    ...content,
    Metadata: { entryPointPosition: { x: 40, y: 40 }, ActionMetadata: {} },
  })
}

/** `ContactFlowModule` of the model, in one of its states. */
export const moduleAnswer = (world: World, module: ModuleResource, shown: Shown<ModuleContent>): Answer => {
  const { switches } = world
  const version = told(world, module, shown)
  const tellsDescription = shown.version || world.switches.describeTellsVersion !== 'number'
  const latest = shown.saved && switches.draftChecksum === 'latest' ? module.live : null
  const tags = switches.tagsOnDescribe && Object.keys(module.tags).length > 0
  return {
    Arn: `${module.arn}${switches.qualifiedArns ? suffix(shown) : ''}`,
    Id: module.id,
    Name: module.name,
    Content: toldContent(world, shown.content.content),
    ...(module.description !== null && { Description: module.description }),
    State: module.archived ? 'ARCHIVED' : 'ACTIVE',
    Status: status(world, shown),
    ...(tags && { Tags: module.tags }),
    FlowModuleContentSha256: world.moduleChecksum(latest ?? shown.content),
    ...(version && { Version: version.number }),
    ...(version?.description && tellsDescription && { VersionDescription: version.description }),
    Settings: shown.content.settings,
    ExternalInvocationConfiguration: { Enabled: module.externalInvocation },
  }
}

/** `ContactFlowModuleSummary`. */
export const moduleSummary = (module: ModuleResource): Answer => ({
  Id: module.id,
  Arn: module.arn,
  Name: module.name,
  State: module.archived ? 'ARCHIVED' : 'ACTIVE',
})

/** `ContactFlowModuleVersionSummary`. */
export const moduleVersionSummary = (module: ModuleResource, version: Version<ModuleContent>): Answer => ({
  Arn: `${module.arn}:${version.number}`,
  Version: version.number,
  ...(version.description !== null && { VersionDescription: version.description }),
})
