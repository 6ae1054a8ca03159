import type { Ref } from '../state/refs.js'
import { highestVersion } from '../state/resource.js'
import type { Version, ViewContent, ViewResource } from '../state/types.js'
import type { World } from '../state/world.js'
import { inputSchema } from './input-schema.js'
import type { Shown } from './states.js'

type Answer = Record<string, unknown>

const seconds = (ms: number): number => ms / 1000

/** The version that an answer tells: the one asked for, or with a switch the highest for what is live. */
const told = (world: World, view: ViewResource, shown: Shown<ViewContent>): Version<ViewContent> | null => {
  if (shown.version || shown.saved) return shown.version
  return world.switches.describeTellsVersion ? highestVersion(view) : null
}

const suffix = ({ saved, version }: Shown<ViewContent>): string =>
  saved ? ':$SAVED' : version ? `:${version.number}` : ''

const checksum = (world: World, view: ViewResource, { content, saved }: Shown<ViewContent>): string =>
  world.viewChecksum(saved && world.switches.draftChecksum === 'latest' && view.live ? view.live : content)

const type = (view: ViewResource): string => (view.awsManaged ? 'AWS_MANAGED' : 'CUSTOMER_MANAGED')

/** `View` of the model, in one of its states. */
export const viewAnswer = (world: World, view: ViewResource, shown: Shown<ViewContent>): Answer => {
  const version = told(world, view, shown)
  const tellsDescription = shown.version || world.switches.describeTellsVersion !== 'number'
  const tags = world.switches.tagsOnDescribe && Object.keys(view.tags).length > 0
  const qualifier = world.switches.qualifiedArns || view.awsManaged ? suffix(shown) : ''
  return {
    Id: view.id,
    Arn: `${view.arn}${qualifier}`,
    Name: view.name,
    Status: shown.saved ? 'SAVED' : 'PUBLISHED',
    Type: type(view),
    ...(view.description !== null && { Description: view.description }),
    ...(version && { Version: version.number }),
    ...(version?.description && tellsDescription && { VersionDescription: version.description }),
    Content: {
      Template: shown.content.template,
      Actions: shown.content.actions,
      InputSchema: inputSchema(shown.content.template),
    },
    ...(tags && { Tags: view.tags }),
    CreatedTime: seconds(view.createdAt),
    LastModifiedTime: seconds(view.modifiedAt),
    ViewContentSha256: checksum(world, view, shown),
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
