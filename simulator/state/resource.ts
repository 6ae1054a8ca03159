import { over, type Period, startLag } from './lag.js'
import type { Lag, ModuleContent, ModuleResource, Version, ViewContent, ViewResource } from './types.js'
import type { World } from './world.js'

interface New {
  readonly name: string
  readonly description?: string | null | undefined
  readonly tags?: Readonly<Record<string, string>> | undefined
}

const noLag = (): Lag => ({
  reads: over(),
  lists: over(),
  describes: over(),
  checksums: over(),
  callers: over(),
})

const common = (world: World, { name, description, tags }: New) => ({
  name,
  description: description ?? null,
  tags: { ...tags },
  versions: [],
  highest: 0,
  createdAt: world.now(),
  modifiedAt: world.now(),
  previous: null,
  draft: null,
  stale: null,
  lag: noLag(),
})

/** A customer's view without content. */
export const addView = (world: World, input: New): ViewResource => {
  const id = world.newId()
  const view: ViewResource = {
    ...common(world, input),
    kind: 'view',
    id,
    arn: `${world.instance.arn}/view/${id}`,
    awsManaged: false,
    live: null,
  }
  world.state.views.set(id, view)
  return view
}

/** An AWS view that every instance has: version 1, identified by its ARN. */
export const addManagedView = (world: World, name: string, content: ViewContent): ViewResource => {
  const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
  const arn = `arn:aws:connect:${world.options.region}:aws:view/${slug}`
  const versions: Version<ViewContent>[] = [
    { number: 1, description: null, content, hidden: over(), unknown: over() },
  ]
  const base = {
    ...common(world, { name }),
    kind: 'view',
    id: arn,
    arn,
    awsManaged: true,
  } as const
  const view: ViewResource = { ...base, live: content, versions, highest: 1 }
  world.state.views.set(arn, view)
  world.index.write(view)
  world.journal.record(world.now(), view, 'live')
  return view
}

export const addModule = (world: World, input: New & { externalInvocation?: boolean }): ModuleResource => {
  const id = world.newId()
  const module: ModuleResource = {
    ...common(world, input),
    kind: 'module',
    id,
    arn: `${world.instance.arn}/flow-module/${id}`,
    archived: false,
    externalInvocation: input.externalInvocation ?? false,
    aliases: new Map(),
    live: null,
  }
  world.state.modules.set(id, module)
  return module
}

/** Records the change of a resource in its time and the search index. */
export const touch = (world: World, resource: ViewResource | ModuleResource): void => {
  resource.modifiedAt = world.now()
  world.index.write(resource)
}

const recordLive = (world: World, resource: ViewResource | ModuleResource): void => {
  touch(world, resource)
  world.journal.record(world.now(), resource, 'live')
}

export const rename = (world: World, resource: ViewResource | ModuleResource, name: string): void => {
  const renamed = resource.name !== name
  resource.name = name
  touch(world, resource)
  if (renamed) world.journal.record(world.now(), resource, 'name')
}

/** With `stillListed`, lists and search keep showing it. */
export const remove = (
  world: World,
  resource: ViewResource | ModuleResource,
  { stillListed = false }: { readonly stillListed?: boolean } = {},
): void => {
  world.state[resource.kind === 'view' ? 'views' : 'modules'].delete(resource.id)
  if (stillListed) world.state.stillListed.set(resource.id, resource)
  else world.index.write(resource, true)
  world.journal.record(world.now(), resource, 'deleted')
}

/** Writes `$SAVED` and `$LATEST`: a draft is replaced. */
export const publishView = (world: World, view: ViewResource, content: ViewContent): void => {
  view.previous = view.live
  view.live = content
  view.draft = null
  recordLive(world, view)
}

/** Writes `$LATEST`; a switch decides what happens to a draft. */
export const publishModule = (world: World, module: ModuleResource, content: ModuleContent): void => {
  module.previous = module.live
  module.live = content
  if (world.switches.moduleDraftAfterPublish === 'replaced') module.draft = null
  recordLive(world, module)
}

/** Gives `content` the next number; lists do not show it for as long as `hidden` says. */
export const freeze = <R extends ViewResource | ModuleResource>(
  world: World,
  resource: R,
  content: NonNullable<R['live']>,
  description: string | null,
  hidden: Period = 0,
): Version<NonNullable<R['live']>> => {
  resource.highest += 1
  const unknown = startLag(world.switches.aliasVersionLag, world.now())
  const lag = { hidden: startLag(hidden, world.now()), unknown }
  const version = { number: resource.highest, description, content, ...lag }
  const versions = resource.versions as Version<NonNullable<R['live']>>[]
  versions.push(version)
  touch(world, resource)
  world.journal.recordVersion(world.now(), resource)
  return version
}

export const highestVersion = <C>(resource: {
  readonly versions: readonly Version<C>[]
}): Version<C> | null => resource.versions.at(-1) ?? null
