import { isObject, parseJson } from '../state/json.js'
import { highestVersion } from '../state/resource.js'
import type { ModuleContent, ModuleResource, Version } from '../state/types.js'
import type { World } from '../state/world.js'
import type { ResourceState } from './states.js'

type Answer = Record<string, unknown>

const answeredVersion = (
  world: World,
  module: ModuleResource,
  state: ResourceState<ModuleContent>,
): Version<ModuleContent> | null => {
  if (state.version || state.saved) return state.version
  return world.switches.describeTellsVersion ? highestVersion(module) : null
}

const suffix = ({ saved, version }: ResourceState<ModuleContent>): string =>
  saved ? ':$SAVED' : version ? `:${version.number}` : ''

const status = (world: World, { saved }: ResourceState<ModuleContent>): string => {
  const word = saved ? 'SAVED' : 'PUBLISHED'
  return world.switches.statusCase === 'published' ? word.toLowerCase() : word
}

/** The returned text: with a switch, its canvas positions are the service's own. */
const answeredContent = (world: World, text: string): string => {
  const content = world.switches.moduleMetadataRewritten ? parseJson(text) : undefined
  if (!isObject(content)) return text
  return JSON.stringify({
    ...content,
    Metadata: { entryPointPosition: { x: 40, y: 40 }, ActionMetadata: {} },
  })
}

/** `ContactFlowModule` of the model, in one of its states. */
export const moduleAnswer = (
  world: World,
  module: ModuleResource,
  state: ResourceState<ModuleContent>,
): Answer => {
  const { switches } = world
  const version = answeredVersion(world, module, state)
  const hasDescription = state.version || world.switches.describeTellsVersion !== 'number'
  const latest = state.saved && switches.draftChecksum === 'latest' ? module.live : null
  const tags = switches.tagsOnDescribe && Object.keys(module.tags).length > 0
  return {
    Arn: `${module.arn}${switches.qualifiedArns ? suffix(state) : ''}`,
    Id: module.id,
    Name: module.name,
    Content: answeredContent(world, state.content.content),
    ...(module.description !== null && { Description: module.description }),
    State: module.archived ? 'ARCHIVED' : 'ACTIVE',
    Status: status(world, state),
    ...(tags && { Tags: module.tags }),
    FlowModuleContentSha256: world.moduleChecksum(latest ?? state.content),
    ...(version && { Version: version.number }),
    ...(version?.description && hasDescription && { VersionDescription: version.description }),
    Settings: state.content.settings,
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
