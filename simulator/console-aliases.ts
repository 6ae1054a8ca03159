import { addAlias, changeAlias } from './state/aliases.js'
import { endLag } from './state/lag.js'
import type { Alias, ModuleResource } from './state/types.js'
import type { World } from './state/world.js'

/** The console's actions on a module's aliases; visible immediately, except with `consoleLags`. */
export interface AliasConsole {
  /** Creates the alias with that name on a version, or moves it there. */
  putAlias(module: string, alias: string, version: number): Alias
  renameAlias(module: string, alias: string, to: string): void
  deleteAlias(module: string, alias: string): void
}

export const createAliasConsole = (world: World, find: (module: string) => ModuleResource): AliasConsole => {
  const named = (module: string, name: string): Alias | undefined =>
    [...find(module).aliases.values()].find((alias) => alias.name === name)
  const existing = (module: string, name: string): Alias => {
    const alias = named(module, name)
    if (!alias) throw new Error(`the module ${module} has no alias ${name}`)
    return alias
  }
  return {
    putAlias: (module, name, version) => {
      const seenAtOnce = !world.switches.consoleLags
      const alias = named(module, name)
      if (alias) changeAlias(world, alias, { version }, { seenAtOnce })
      const put = alias ?? addAlias(world, find(module), { name, description: null, version })
      if (seenAtOnce) for (const lag of [put.describes, put.lists]) endLag(lag)
      return put
    },
    renameAlias: (module, name, to) => {
      const seenAtOnce = !world.switches.consoleLags
      changeAlias(world, existing(module, name), { name: to }, { seenAtOnce })
    },
    deleteAlias: (module, name) => {
      find(module).aliases.delete(existing(module, name).id)
    },
  }
}
