import { refuse } from '../model/errors.js'
import type { Inputs } from '../model/inputs.js'
import { hideNew, seenByDescribe, startLags } from '../state/behind.js'
import { checkInstance, findModule } from '../state/refs.js'
import { addModule, publishModule, remove, rename, touch } from '../state/resource.js'
import type { ModuleContent, ModuleResource } from '../state/types.js'
import type { World } from '../state/world.js'
import { checkModuleContent, checkModuleSettings } from '../validate/module.js'
import { createOnce } from './create-once.js'
import { moduleAnswer, moduleSummary } from './module-answers.js'
import { page } from './paging.js'
import { isSameName } from './same-name.js'
import { type ResourceState, stateOf } from './states.js'
import { listed } from './visible.js'

type Answer = Record<string, unknown>

const checkName = (world: World, name: string, except?: ModuleResource): void => {
  if (
    [...world.state.modules.values()].some(
      (module) => isSameName(world, module.name, name) && module !== except,
    )
  )
    throw refuse('DuplicateResourceException', 'A contact flow module with this name already exists')
}

const create = (world: World, input: Inputs['CreateContactFlowModule']): ModuleResource => {
  checkModuleContent(world, input.Content, input.Settings ?? '{}')
  if (input.Settings !== undefined) checkModuleSettings('CreateContactFlowModule', input.Settings)
  checkName(world, input.Name)
  if (world.state.modules.size >= world.switches.maxModules)
    throw refuse('LimitExceededException', 'The limit of contact flow modules per instance is reached')
  const module = addModule(world, {
    name: input.Name,
    description: input.Description,
    tags: input.Tags,
    externalInvocation: input.ExternalInvocationConfiguration?.Enabled ?? false,
  })
  publishModule(world, module, { content: input.Content, settings: input.Settings ?? '{}' })
  hideNew(world, module)
  return module
}

/** A created module is live immediately; it cannot be created as a draft. */
export const createModule = (world: World, input: Inputs['CreateContactFlowModule']): Answer => {
  checkInstance(world, input.InstanceId)
  const module = createOnce(world, {
    operation: 'CreateContactFlowModule',
    token: input.ClientToken,
    request: input,
    existing: (id) => world.state.modules.get(id),
    otherRequest: () => refuse('IdempotencyException', 'ClientToken was used with another request'),
    create: () => create(world, input),
  })
  return { Arn: module.arn, Id: module.id }
}

const base = (module: ModuleResource, draft: boolean): ModuleContent =>
  (draft ? module.draft : null) ?? module.live ?? { content: '', settings: '{}' }

/** With `<id>` the live content changes; with `<id>:$SAVED` only the draft does. */
export const updateModuleContent = (
  world: World,
  input: Inputs['UpdateContactFlowModuleContent'],
): Answer => {
  const { resource, qualifier } = findModule(world, input, 'UpdateContactFlowModuleContent')
  if (qualifier !== '$LATEST' && qualifier !== '$SAVED')
    throw refuse('InvalidRequestException', 'A version cannot be changed')
  if (input.Content === undefined && input.Settings === undefined)
    throw refuse('InvalidRequestException', 'At least one of Content and Settings must be given')
  checkWritable(world, resource)
  const before = base(resource, qualifier === '$SAVED')
  if (input.Content !== undefined) checkModuleContent(world, input.Content, input.Settings ?? before.settings)
  if (input.Settings !== undefined) checkModuleSettings('UpdateContactFlowModuleContent', input.Settings)
  const content = { content: input.Content ?? before.content, settings: input.Settings ?? before.settings }
  write(world, resource, qualifier, content)
  return {}
}

const write = (
  world: World,
  module: ModuleResource,
  to: '$LATEST' | '$SAVED',
  content: ModuleContent,
): void => {
  if (to === '$SAVED') {
    module.draft = content
    touch(world, module)
    return
  }
  startLags(world, module)
  publishModule(world, module, content)
}

/** @throws ServiceError if a switch makes archived modules read-only */
export const checkWritable = (world: World, module: ModuleResource): void => {
  if (module.archived && !world.switches.archivedWritable)
    throw refuse('InvalidRequestException', 'The contact flow module is archived')
}

export const updateModuleMetadata = (
  world: World,
  input: Inputs['UpdateContactFlowModuleMetadata'],
): Answer => {
  const { resource } = findModule(world, input, 'UpdateContactFlowModuleMetadata')
  if (input.Name !== undefined) checkName(world, input.Name, resource)
  resource.description = input.Description ?? resource.description
  resource.archived = input.State ? input.State === 'ARCHIVED' : resource.archived
  rename(world, resource, input.Name ?? resource.name)
  return {}
}

/** A version's content is returned, refused, or replaced by the live content, depending on the switch. */
const findDescribed = (world: World, input: Inputs['DescribeContactFlowModule']) => {
  const { resource: found, qualifier } = findModule(world, input, 'DescribeContactFlowModule')
  const resource = qualifier === '$LATEST' ? seenByDescribe(world, found) : found
  const state = stateOf(resource, qualifier, world.switches.moduleDraftAbsent)
  const readable = world.switches.moduleVersionReadable
  if (!state.version || readable === 'content') return { resource, shown: state }
  if (readable !== 'live')
    throw refuse(
      readable === 'refused' ? 'InvalidParameterException' : 'ResourceNotFoundException',
      'ContactFlowModuleId is not valid',
    )
  const live: ResourceState<ModuleContent> = { ...state, content: resource.live ?? state.content }
  return { resource, shown: live }
}

export const describeModule = (world: World, input: Inputs['DescribeContactFlowModule']): Answer => {
  const { resource, shown: state } = findDescribed(world, input)
  return { ContactFlowModule: moduleAnswer(world, resource, state) }
}

export const listModules = (world: World, input: Inputs['ListContactFlowModules']): Answer => {
  checkInstance(world, input.InstanceId)
  const state = input.ContactFlowModuleState
  const wanted = ({ archived }: ModuleResource): boolean =>
    state ? (state === 'ARCHIVED') === archived : !archived || world.switches.archivedListed
  return page(world, `ListContactFlowModules ${state}`, 'ContactFlowModulesSummaryList', input, () =>
    listed(world, 'module', world.state.modules, wanted).map(moduleSummary),
  )
}

export const deleteModule = (world: World, input: Inputs['DeleteContactFlowModule']): Answer => {
  const { resource } = findModule(world, input, 'DeleteContactFlowModule')
  remove(world, resource)
  return {}
}
