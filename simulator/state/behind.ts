import { copyOf } from './copy.js'
import { countDown, endLag, isBehind, type Remaining, startLag } from './lag.js'
import type { Alias, AnyResource } from './types.js'
import type { World } from './world.js'

/** The possible lags, with the names of `lagging`. */
export type Lagging =
  | 'reads'
  | 'lists'
  | 'describes'
  | 'checksums'
  | 'callers'
  | 'versions'
  | 'aliases'
  | 'replica'
  | 'deleted'
  | 'search'

/**
 * Hides a new resource for as long as the switches say: reads of it fail, lists do not show it and callers do not see
 * it.
 */
export const hideNew = ({ switches, now }: World, { kind, lag }: AnyResource): void => {
  const { calls, seconds = 0 } = switches.createLag
  Object.assign(lag.reads, { ...startLag({ seconds }, now()), calls })
  Object.assign(lag.lists, startLag(switches.nameListLag, now()))
  if (kind === 'module') Object.assign(lag.callers, startLag(switches.calleeLag, now()))
}

/**
 * Starts the lags of a change to a resource with live content: describes keep returning the earlier state, and the new
 * checksum is not known yet. Call it before the change.
 */
export const startLags = ({ switches, now }: World, resource: AnyResource): void => {
  if (!resource.live) return
  Object.assign(resource, { stale: { ...copyOf(resource), stale: null } })
  Object.assign(resource.lag.describes, startLag(switches.describeLag, now()))
  Object.assign(resource.lag.checksums, startLag(switches.checksumLag, now()))
}

/** A change of content that is visible immediately: nothing older is returned any more. */
export const endContentLags = ({ lag }: AnyResource): void => {
  endLag(lag.describes)
  endLag(lag.checksums)
}

/** The state from which a describe of `$LATEST` is answered; counts that describe. */
export const seenByDescribe = <R extends AnyResource & { readonly stale: R | null }>(
  world: World,
  resource: R,
): R => (countDown(resource.lag.describes, world.now()) ? (resource.stale ?? resource) : resource)

const all = ({ state }: World): AnyResource[] => [...state.views.values(), ...state.modules.values()]

const remainingLags = (resource: AnyResource): [Lagging, Remaining][] => [
  ['reads', resource.lag.reads],
  ['lists', resource.lag.lists],
  ['describes', resource.lag.describes],
  ['checksums', resource.lag.checksums],
  ['callers', resource.lag.callers],
  ...resource.versions.map(({ hidden }): [Lagging, Remaining] => ['versions', hidden]),
  ...aliasesOf(resource).flatMap(({ describes, lists }): [Lagging, Remaining][] => [
    ['aliases', describes],
    ['aliases', lists],
  ]),
  ...resource.versions.map(({ unknown }): [Lagging, Remaining] => ['aliases', unknown]),
]

const aliasesOf = (resource: AnyResource): Alias[] =>
  resource.kind === 'module' ? [...resource.aliases.values()] : []

/** Everything that is not visible to everyone yet. */
export const lagging = (world: World): ReadonlySet<Lagging> => {
  const named = [...world.state.named.values()]
  const remaining = [
    ...all(world).flatMap(remainingLags),
    ...named.map(({ lists }): [Lagging, Remaining] => ['lists', lists]),
  ]
  const names = remaining.filter(([, remaining]) => isBehind(remaining, world.now())).map(([name]) => name)
  if (world.switches.replicaFreezesOld > 0) names.push('replica')
  if (world.state.stillListed.size > 0 || named.some(({ deleted }) => deleted)) names.push('deleted')
  if (world.index.isBehind()) names.push('search')
  return new Set(names)
}

const endNamedLags = ({ state }: World): void => {
  for (const { arn, lists, deleted } of state.named.values()) {
    endLag(lists)
    if (deleted) state.named.delete(arn)
  }
}

/** Ends every current lag; the switches stay, except for the count of `replicaFreezesOld`. */
export const endLags = (world: World): void => {
  for (const [, remaining] of all(world).flatMap(remainingLags)) endLag(remaining)
  for (const resource of world.state.stillListed.values()) world.index.write(resource, true)
  world.state.stillListed.clear()
  endNamedLags(world)
  world.switches.replicaFreezesOld = 0
  world.index.catchUp()
}
