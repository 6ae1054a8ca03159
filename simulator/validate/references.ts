import { isObject, type Json, type JsonObject } from '../state/json.js'
import { countDown } from '../state/lag.js'
import { exists } from '../state/named.js'
import type { ModuleResource } from '../state/types.js'
import type { World } from '../state/world.js'

/** Kinds for which the service may check that a resource exists; no source says so for other ARNs. */
const checked = ['queue', 'prompt', 'operating-hours', 'contact-flow', 'flow-module']

/** Every text in a tree, with its path. */
function* textsOf(value: Json, path: string): Generator<readonly [path: string, text: string]> {
  if (typeof value === 'string') return yield [path, value]
  if (Array.isArray(value))
    for (const [index, item] of value.entries()) yield* textsOf(item, `${path}[${index}]`)
  else if (isObject(value))
    for (const [name, item] of Object.entries(value)) yield* textsOf(item, `${path}.${name}`)
}

/**
 * ARNs of this instance in parameters that name nothing. The words are the service's for a bad value; the paths are
 * ours.
 */
export function* problemsOfReferences(world: World, actions: readonly JsonObject[]): Generator<string> {
  for (const [index, { Parameters }] of actions.entries())
    for (const [path, text] of textsOf(Parameters ?? null, `${index}.Parameters`)) {
      const [start, segment = ''] = [
        `${world.instance.arn}/`,
        text.slice(world.instance.arn.length).split('/')[1],
      ]
      if (text.startsWith(start) && checked.includes(segment) && !exists(world, text))
        yield `Invalid Action property value. Path: ${path}`
    }
}

/** The module of a static `FlowModuleId`: an id or ARN, with or without a qualifier. */
export const calledModule = (world: World, id: Json | undefined): ModuleResource | undefined => {
  if (typeof id !== 'string' || id.startsWith('$')) return undefined
  const [bare = ''] = (id.split('/').at(-1) ?? '').split(':')
  return world.state.modules.get(bare)
}

/** Calls of modules that are too new to be visible to their callers. A request counts once for each such module. */
export function* problemsOfNewModules(world: World, actions: readonly JsonObject[]): Generator<string> {
  const calls = actions.map(({ Type, Parameters }) =>
    Type === 'InvokeFlowModule' && isObject(Parameters)
      ? calledModule(world, Parameters.FlowModuleId)
      : undefined,
  )
  const unseen = new Set(
    [...new Set(calls)].filter((module) => module && countDown(module.lag.callers, world.now())),
  )
  for (const [index, module] of calls.entries())
    if (module && unseen.has(module))
      yield `Invalid Action property value. Path: ${index}.Parameters.FlowModuleId`
}
