import { endLag, over, startLag } from './lag.js'
import type { Alias, ModuleResource } from './types.js'
import type { World } from './world.js'

interface Given {
  readonly name: string
  readonly description: string | null
  readonly version: number
}

/** A new alias with its own id; not visible for as long as the switches say. */
export const addAlias = (world: World, module: ModuleResource, given: Given): Alias => {
  const alias: Alias = {
    ...given,
    id: world.newId(),
    modifiedAt: world.now(),
    before: null,
    describes: over(),
    lists: over(),
  }
  module.aliases.set(alias.id, alias)
  lag(world, alias)
  return alias
}

/** Changes an alias; its earlier state is visible for as long as the switches say. */
export const changeAlias = (
  world: World,
  alias: Alias,
  changes: Partial<Given>,
  { seenAtOnce = false }: { readonly seenAtOnce?: boolean } = {},
): void => {
  const { name, version } = alias
  Object.assign(alias, changes, { before: { name, version }, modifiedAt: world.now() })
  if (seenAtOnce) for (const behind of [alias.describes, alias.lists]) endLag(behind)
  else lag(world, alias)
}

const lag = ({ switches, now }: World, alias: Alias): void => {
  Object.assign(alias.describes, startLag(switches.aliasLag, now()))
  Object.assign(alias.lists, startLag(switches.aliasListLag, now()))
}
