import { notFound, refuse } from '../model/errors.js'
import type { Inputs, ViewInput } from '../model/inputs.js'
import { hideNew, seenByDescribe, startLags } from '../state/behind.js'
import { checkInstance, findOwnView, findView } from '../state/refs.js'
import { addView, freeze, highestVersion, publishView, remove, rename, touch } from '../state/resource.js'
import type { ViewContent, ViewResource } from '../state/types.js'
import type { World } from '../state/world.js'
import { checkViewContent } from '../validate/view.js'
import { createOnce } from './create-once.js'
import { page } from './paging.js'
import { isSameName } from './same-name.js'
import { findVersion, type ResourceState, stateOf } from './states.js'
import { maxVersions, versionContent } from './version-content.js'
import { viewAnswer, viewSummary, viewVersionSummary } from './view-answers.js'
import { storedView } from './view-store.js'
import { listed, listedVersions } from './visible.js'

type Answer = Record<string, unknown>
type Status = 'PUBLISHED' | 'SAVED'

const own = (world: World): ViewResource[] =>
  [...world.state.views.values()].filter((view) => !view.awsManaged)

const checkName = (world: World, name: string, except?: ViewResource): void => {
  if (own(world).some((view) => isSameName(world, view.name, name) && view !== except))
    throw refuse('DuplicateResourceException', 'View name already exists for the instance')
}

const sameContent = (a: ViewContent, b: ViewContent): boolean => JSON.stringify(a) === JSON.stringify(b)

/** Writes the draft, or also the live content; returns the stored content. */
const write = (
  world: World,
  view: ViewResource,
  status: Status,
  input: ViewInput,
): ResourceState<ViewContent> => {
  const saved = status === 'SAVED'
  const content = saved
    ? { template: input.Template, actions: [...input.Actions] }
    : storedView(world.switches, input)
  if (saved) {
    view.draft = content
    touch(world, view)
  } else {
    startLags(world, view)
    publishView(world, view, content)
  }
  return { content, saved, version: null }
}

/** The answer to a view's create or update: the live content if it is published, else the draft. */
const current = (view: ViewResource): ResourceState<ViewContent> => {
  const content = view.live ?? view.draft
  if (!content) throw notFound()
  return { content, saved: !view.live, version: null }
}

export const createView = (world: World, input: Inputs['CreateView']): Answer => {
  checkInstance(world, input.InstanceId)
  const view = createOnce(world, {
    operation: 'CreateView',
    token: input.ClientToken,
    request: input,
    existing: (id) => world.state.views.get(id),
    otherRequest: () => refuse('InvalidRequestException', 'ClientToken was used with another request'),
    create: () => {
      checkViewContent(world.switches, input.Content, input.Status)
      checkName(world, input.Name)
      if (own(world).length >= world.switches.maxViews)
        throw refuse('ServiceQuotaExceededException', 'The limit of views per instance is reached')
      const created = addView(world, { name: input.Name, description: input.Description, tags: input.Tags })
      write(world, created, input.Status, input.Content)
      hideNew(world, created)
      return created
    },
  })
  return { View: viewAnswer(world, view, current(view)) }
}

export const updateViewContent = (world: World, input: Inputs['UpdateViewContent']): Answer => {
  const view = findOwnView(world, input, 'UpdateViewContent')
  checkViewContent(world.switches, input.Content, input.Status)
  return { View: viewAnswer(world, view, write(world, view, input.Status, input.Content)) }
}

/** The answer to a view's publish while somebody else publishes: the live content when the answer is sent. */
export const publishedView = (world: World, answer: Answer): Answer | null => {
  const { Id, Status } = answer.View as { readonly Id: string; readonly Status: string }
  const view = world.state.views.get(Id)
  return view && Status === 'PUBLISHED' ? { View: viewAnswer(world, view, current(view)) } : null
}

export const updateViewMetadata = (world: World, input: Inputs['UpdateViewMetadata']): Answer => {
  const view = findOwnView(world, input, 'UpdateViewMetadata')
  if (input.Name === undefined && input.Description === undefined)
    throw refuse('InvalidParameterException', 'At least one of Name and Description must be given')
  if (input.Name !== undefined) checkName(world, input.Name, view)
  view.description = input.Description ?? view.description
  rename(world, view, input.Name ?? view.name)
  return {}
}

export const describeView = (world: World, input: Inputs['DescribeView']): Answer => {
  const { resource, qualifier } = findView(world, input, 'DescribeView')
  const asked = resource.awsManaged && qualifier === '$LATEST' ? 1 : qualifier
  const visible = asked === '$LATEST' ? seenByDescribe(world, resource) : resource
  return { View: viewAnswer(world, visible, stateOf(visible, asked, world.switches.viewDraftAbsent)) }
}

export const createViewVersion = (world: World, input: Inputs['CreateViewVersion']): Answer => {
  const view = findOwnView(world, input, 'CreateViewVersion')
  const { live } = view
  if (!live) throw refuse(world.switches.versionOfUnpublishedView, 'The view has no published content')
  const content = versionContent(world, view, {
    live,
    given: input.ViewContentSha256,
    checked: world.switches.viewVersionChecksumChecked,
    checksum: world.viewChecksum,
    mismatch: () =>
      refuse(
        world.switches.checksumMismatch,
        'ViewContentSha256 does not match the latest published content',
      ),
  })
  const highest = highestVersion(view)
  const known = highest && sameContent(highest.content, content) ? highest : null
  if (!known && view.versions.length >= maxVersions(world, view))
    throw refuse('ServiceQuotaExceededException', 'The limit of versions per view is reached')
  const version =
    known ?? freeze(world, view, content, input.VersionDescription ?? null, world.switches.listLag)
  return { View: viewAnswer(world, view, { content: version.content, saved: false, version }) }
}

export const listViews = (world: World, input: Inputs['ListViews']): Answer => {
  checkInstance(world, input.InstanceId)
  const wanted = (view: ViewResource): boolean =>
    input.Type === undefined || (input.Type === 'AWS_MANAGED') === view.awsManaged
  const order = (view: ViewResource): string => `${view.awsManaged ? 0 : 1} ${view.name}`
  return page(world, `ListViews ${input.Type}`, 'ViewsSummaryList', input, () =>
    listed(world, 'view', world.state.views, wanted)
      .sort((a, b) => (order(a) < order(b) ? -1 : 1))
      .map(viewSummary),
  )
}

export const listViewVersions = (world: World, input: Inputs['ListViewVersions']): Answer => {
  const ref = findView(world, input, 'ListViewVersions')
  return page(world, `ListViewVersions ${ref.resource.id}`, 'ViewVersionSummaryList', input, () =>
    listedVersions(world, ref.resource.versions)
      .reverse()
      .map((version) => viewVersionSummary(ref, version)),
  )
}

export const deleteView = (world: World, input: Inputs['DeleteView']): Answer => {
  const view = findOwnView(world, input, 'DeleteView')
  remove(world, view)
  return {}
}

export const deleteViewVersion = (world: World, input: Inputs['DeleteViewVersion']): Answer => {
  const view = findOwnView(world, input, 'DeleteViewVersion')
  const version = findVersion(view, input.ViewVersion)
  view.versions = view.versions.filter((each) => each !== version)
  touch(world, view)
  return {}
}
