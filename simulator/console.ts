import { type AliasConsole, createAliasConsole } from './console-aliases.js'
import { type ConsoleModule, type ConsoleView, moduleContent, viewContent } from './console-content.js'
import { createNamedConsole, type NamedConsole } from './console-named.js'
import { storedView } from './service/view-store.js'
import { endContentLags, hideNew, startLags } from './state/behind.js'
import {
  addManagedView,
  addModule,
  addView,
  freeze,
  publishModule,
  publishView,
  remove,
  rename,
  touch,
} from './state/resource.js'
import type { AnyResource, Kind, ModuleResource, ViewResource } from './state/types.js'
import type { World } from './state/world.js'

interface Contents {
  view: ConsoleView
  module: ConsoleModule
}
interface Resources {
  view: ViewResource
  module: ModuleResource
}

/** The console's actions: without HTTP, without validation, visible immediately, except with `consoleLags`. */
export interface Console extends AliasConsole, NamedConsole {
  /** Creates and publishes. */
  create<K extends Kind>(kind: K, name: string, content: Contents[K]): Resources[K]
  /** Creates a view that was saved and never published. */
  createDraft(name: string, content: ConsoleView): ViewResource
  saveDraft<K extends Kind>(kind: K, name: string, content: Contents[K]): void
  publish<K extends Kind>(kind: K, name: string, content: Contents[K]): void
  /** Makes a version of the live content; returns its number. */
  createVersion(kind: Kind, name: string, description?: string): number
  /** Archives a module; `false` restores it. */
  archive(name: string, archived?: boolean): void
  rename(kind: Kind, name: string, to: string): void
  /** With `stillListed`, lists and search keep showing it until `endLags()`, though describe does not find it. */
  delete(kind: Kind, name: string, options?: { readonly stillListed?: boolean }): void
  addAwsManagedView(name: string, content: ConsoleView): ViewResource
  find<K extends Kind>(kind: K, name: string): Resources[K]
}

const isView = (resource: AnyResource): resource is ViewResource => resource.kind === 'view'

/** @throws Error if no resource has the name: a mistake of the test */
const finder = (world: World) => {
  const find = (kind: Kind, name: string): AnyResource => {
    const all = kind === 'view' ? world.state.views.values() : world.state.modules.values()
    const found = [...all].find((resource) => resource.name === name)
    if (!found) throw new Error(`the simulated instance has no ${kind} ${name}`)
    return found
  }
  return find
}

const save = (world: World, resource: AnyResource, content: ConsoleView | ConsoleModule): void => {
  if (isView(resource)) resource.draft = viewContent(content as ConsoleView)
  else resource.draft = moduleContent(content as ConsoleModule, resource.draft ?? resource.live)
  touch(world, resource)
}

/** Called before a change of name or state: a describe that still returns older content has the change nevertheless. */
const beforeChange = (
  world: World,
  resource: AnyResource,
  change: { readonly name: string } | { readonly archived: boolean },
): void => {
  if (world.switches.consoleLags) startLags(world, resource)
  else if (resource.stale) Object.assign(resource.stale, change)
}

/** Published content replaces the draft; without `consoleLags` nobody keeps seeing the earlier content. */
const publish = (world: World, resource: AnyResource, content: ConsoleView | ConsoleModule): void => {
  if (world.switches.consoleLags) startLags(world, resource)
  else endContentLags(resource)
  if (isView(resource)) {
    const { template, actions } = viewContent(content as ConsoleView)
    // The designer uses the service: the content that it publishes is stored in the same form.
    publishView(world, resource, storedView(world.switches, { Template: template, Actions: [...actions] }))
  } else {
    const next = moduleContent(content as ConsoleModule, resource.draft ?? resource.live)
    resource.draft = null
    publishModule(world, resource, next)
  }
}

export const createConsole = (world: World): Console => {
  const find = finder(world)
  const create = (kind: Kind, name: string, content: ConsoleView | ConsoleModule): AnyResource => {
    const resource = kind === 'view' ? addView(world, { name }) : addModule(world, { name })
    publish(world, resource, content)
    if (world.switches.consoleLags) hideNew(world, resource)
    return resource
  }
  const createVersion = (kind: Kind, name: string, description?: string): number => {
    const resource = find(kind, name)
    if (!resource.live) throw new Error(`${kind} ${name} was never published`)
    const hidden = world.switches.consoleLags ? world.switches.listLag : 0
    return freeze(world, resource, resource.live, description ?? null, hidden).number
  }
  return {
    ...createAliasConsole(world, (name) => find('module', name) as ModuleResource),
    ...createNamedConsole(world),
    create: create as Console['create'],
    createDraft: (name, content) => {
      const view = addView(world, { name })
      save(world, view, content)
      return view
    },
    saveDraft: (kind, name, content) => save(world, find(kind, name), content),
    publish: (kind, name, content) => publish(world, find(kind, name), content),
    createVersion,
    archive: (name, archived = true) => {
      const module = find('module', name) as ModuleResource
      beforeChange(world, module, { archived })
      module.archived = archived
      touch(world, module)
    },
    rename: (kind, name, to) => {
      const resource = find(kind, name)
      beforeChange(world, resource, { name: to })
      rename(world, resource, to)
    },
    delete: (kind, name, options) => remove(world, find(kind, name), options),
    addAwsManagedView: (name, content) => addManagedView(world, name, viewContent(content)),
    find: find as Console['find'],
  }
}
