import { notFound, refuse } from '../model/errors.js'
import { mutates } from '../model/operations.js'
import { countDown } from './lag.js'
import type { AnyResource, ModuleResource, ViewResource } from './types.js'
import type { World } from './world.js'

/** The part of an id after its colon: a managed alias, a version number, or the id of a module's alias. */
export type Qualifier = '$LATEST' | '$SAVED' | number | { readonly alias: string }

export interface Ref<R> {
  readonly resource: R
  readonly qualifier: Qualifier
  /** Whether the id had a qualifier. */
  readonly qualified: boolean
}

/** @throws ServiceError if `id` is not this instance's, by id or ARN */
export const checkInstance = (world: World, id: string): void => {
  if (id !== world.instance.id && id !== world.instance.arn) throw notFound('Instance not found')
}

const parseQualifier = (text: string | undefined): Qualifier => {
  if (text === undefined || text === '$LATEST') return '$LATEST'
  if (text === '$SAVED') return text
  return /^[1-9][0-9]*$/.test(text) ? Number(text) : { alias: text }
}

/** `arn…/view/<id>:<q>`, `arn…:aws:view/<id>:<q>` or `<id>:<q>` → the key of the resource, and the qualifier. */
const split = (world: World, id: string, segment: 'view' | 'flow-module') => {
  const own = `${world.instance.arn}/${segment}/`
  const managed = `arn:aws:connect:${world.options.region}:aws:view/`
  const prefix = id.startsWith(managed) ? managed : id.startsWith(own) ? own : ''
  const [name = '', qualifier] = id.slice(prefix.length).split(':', 2)
  return {
    key: prefix === managed ? managed + name : name,
    qualifier,
    foreign: !prefix && id.startsWith('arn:'),
  }
}

/** Just after a create the service may not know the resource yet. */
const checkLag = (world: World, resource: AnyResource, operation: string): void => {
  const { error, writes, operations } = world.switches.createLag
  const lags = operations ? operations.includes(operation) : writes || !mutates(operation)
  if (!lags || !countDown(resource.lag.reads, world.now())) return
  if (error === 'invalid-request') throw refuse('InvalidRequestException', 'Invalid request')
  if (error === 'internal') throw refuse('InternalServiceException', 'Internal service error')
  throw notFound()
}

/** The present name of the view or module with this id or ARN, with or without a qualifier. */
export const nameOf = (world: World, id: string): string | undefined => {
  const { key } = split(world, id, id.includes('/flow-module/') ? 'flow-module' : 'view')
  return (world.state.views.get(key) ?? world.state.modules.get(key))?.name
}

const resolve = <R extends AnyResource>(
  world: World,
  id: string,
  segment: 'view' | 'flow-module',
  all: ReadonlyMap<string, R>,
  operation: string,
): Ref<R> => {
  const { key, qualifier, foreign } = split(world, id, segment)
  const resource = foreign ? undefined : all.get(key)
  if (!resource) throw notFound()
  checkLag(world, resource, operation)
  return { resource, qualifier: parseQualifier(qualifier), qualified: qualifier !== undefined }
}

/** @throws ServiceError for another instance, an unknown view, or one that is too new to be visible */
export const findView = (
  world: World,
  { InstanceId, ViewId }: { InstanceId: string; ViewId: string },
  operation: string,
): Ref<ViewResource> => {
  checkInstance(world, InstanceId)
  return resolve(world, ViewId, 'view', world.state.views, operation)
}

/** @throws ServiceError also for a version, and for an AWS-managed view, which nobody may write */
export const findOwnView = (
  world: World,
  input: { InstanceId: string; ViewId: string },
  operation: string,
): ViewResource => {
  const { resource, qualifier } = findView(world, input, operation)
  if (typeof qualifier !== 'string')
    throw refuse('InvalidParameterException', 'ViewId must not name a version')
  if (resource.awsManaged) throw refuse('AccessDeniedException', 'AWS managed views cannot be modified')
  return resource
}

/** @throws ServiceError for another instance, an unknown module, or one that is too new to be visible */
export const findModule = (
  world: World,
  { InstanceId, ContactFlowModuleId }: { InstanceId: string; ContactFlowModuleId: string },
  operation: string,
): Ref<ModuleResource> => {
  checkInstance(world, InstanceId)
  return resolve(world, ContactFlowModuleId, 'flow-module', world.state.modules, operation)
}
