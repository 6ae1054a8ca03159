import type { Ref } from '../state/refs.js'
import { highestVersion } from '../state/resource.js'
import type { Version, ViewContent, ViewResource } from '../state/types.js'
import type { World } from '../state/world.js'
import { inputSchema } from './input-schema.js'
import type { ResourceState } from './states.js'

type Answer = Record<string, unknown>

const seconds = (ms: number): number => ms / 1000

/** The version in an answer: the requested one, or with a switch the highest one for the live state. */
const answeredVersion = (
  world: World,
  view: ViewResource,
  state: ResourceState<ViewContent>,
): Version<ViewContent> | null => {
  if (state.version || state.saved) return state.version
  return world.switches.describeTellsVersion ? highestVersion(view) : null
}

const suffix = ({ saved, version }: ResourceState<ViewContent>): string =>
  saved ? ':$SAVED' : version ? `:${version.number}` : ''

const checksum = (world: World, view: ViewResource, { content, saved }: ResourceState<ViewContent>): string =>
  world.viewChecksum(saved && world.switches.draftChecksum === 'latest' && view.live ? view.live : content)

const type = (view: ViewResource): string => (view.awsManaged ? 'AWS_MANAGED' : 'CUSTOMER_MANAGED')

/** `View` of the model, in one of its states. */
export const viewAnswer = (world: World, view: ViewResource, state: ResourceState<ViewContent>): Answer => {
  const version = answeredVersion(world, view, state)
  const hasDescription = state.version || world.switches.describeTellsVersion !== 'number'
  const tags = world.switches.tagsOnDescribe && Object.keys(view.tags).length > 0
  const qualifier = world.switches.qualifiedArns || view.awsManaged ? suffix(state) : ''
  return {
    Id: view.id,
    Arn: `${view.arn}${qualifier}`,
    Name: view.name,
    Status: state.saved ? 'SAVED' : 'PUBLISHED',
    Type: type(view),
    ...(view.description !== null && { Description: view.description }),
    ...(version && { Version: version.number }),
    ...(version?.description && hasDescription && { VersionDescription: version.description }),
    Content: {
      Template: state.content.template,
      Actions: state.content.actions,
      InputSchema: inputSchema(state.content.template),
    },
    ...(tags && { Tags: view.tags }),
    CreatedTime: seconds(view.createdAt),
    LastModifiedTime: seconds(view.modifiedAt),
    ViewContentSha256: checksum(world, view, state),
  }
}

/** `ViewSummary`. */
export const viewSummary = (view: ViewResource): Answer => ({
  Id: view.id,
  Arn: view.arn,
  Name: view.name,
  Type: type(view),
  Status: view.live ? 'PUBLISHED' : 'SAVED',
  ...(view.description !== null && { Description: view.description }),
})

/** `ViewVersionSummary`. */
export const viewVersionSummary = (
  { resource }: Ref<ViewResource>,
  version: Version<ViewContent>,
): Answer => ({
  Id: resource.id,
  Arn: `${resource.arn}:${version.number}`,
  Name: resource.name,
  Type: type(resource),
  Version: version.number,
  ...(resource.description !== null && { Description: resource.description }),
  ...(version.description !== null && { VersionDescription: version.description }),
})
