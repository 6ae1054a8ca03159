import { countDown } from '../state/lag.js'
import type { AnyResource, Version } from '../state/types.js'
import type { World } from '../state/world.js'

/** The resources in a list: a new one is missing while lists lag, and with a switch a deleted one is still in it. */
export const listed = <R extends AnyResource>(
  world: World,
  kind: R['kind'],
  resources: ReadonlyMap<string, R>,
  wanted: (resource: R) => boolean,
): R[] => {
  const deleted = [...world.state.stillListed.values()].filter((each): each is R => each.kind === kind)
  return [...resources.values(), ...deleted]
    .filter(wanted)
    .filter(({ lag }) => !countDown(lag.lists, world.now()))
}

/** The same for the versions of one resource; ascending. */
export const listedVersions = <C>(world: World, versions: readonly Version<C>[]): Version<C>[] =>
  versions.filter(({ hidden }) => !countDown(hidden, world.now()))
