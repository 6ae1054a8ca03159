import { isKind } from '../../core/kinds/index.js'
import type { Kind } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Instance, ListedResource, ModuleAlias } from '../../core/model/observation.js'
import type { ListedKind, NamedResource, Reference } from '../../core/model/reference.js'
import { type Catalogue, indexByName, kindsToList, modulesWithAliases } from '../../core/resolve/catalogue.js'
import type { Values } from '../../core/resolve/values.js'
import type { ConnectReader } from '../../ports/connect.js'
import { isolateFailure } from '../isolate-failure.js'

/** The lists that were read from the instance to resolve references. */
export interface ListedNames {
  readonly catalogue: Pick<Catalogue, 'instance' | 'values' | 'named' | 'aliases'>
  /** Views and modules that were listed: the observation need not list them again. */
  readonly listed: ReadonlyMap<Kind, readonly ListedResource[]>
  /** Kinds that the role may not list, with the error. */
  readonly denied: ReadonlyMap<Reference['kind'], ActionError>
  /** Id of a module → why its aliases could not be listed. */
  readonly withoutAliases: ReadonlyMap<string, ActionError>
}

/**
 * Lists the resources that references name: one list per kind, in parallel, then the aliases of modules that are
 * referenced by alias. Reads nothing else.
 *
 * @param alsoListed kinds whose names are needed in addition to those of references
 * @throws ActionError any error of the reader, except access-denied for one kind, and those that may concern the aliases
 * of a single module
 */
export async function listNames(
  reader: ConnectReader,
  instance: Instance,
  values: Values,
  references: readonly Reference[],
  alsoListed: readonly (ListedKind | Kind)[] = [],
): Promise<ListedNames> {
  const denied = new Map<Reference['kind'], ActionError>()
  const lists = new Map<ListedKind | Kind, readonly (NamedResource | ListedResource)[]>()
  await Promise.all(
    [...new Set([...kindsToList(references), ...alsoListed])].map(async (kind) => {
      const list = await listOf(reader, kind).catch((cause: unknown) => noteDenial(denied, kind, cause))
      if (list !== null) lists.set(kind, list)
    }),
  )
  const named = indexByName(lists)
  const aliases = new Map<string, readonly ModuleAlias[]>()
  const withoutAliases = new Map<string, ActionError>()
  await Promise.all(
    modulesWithAliases(references, { named, values }).map(async (id) => {
      const list = await reader.aliases('module', id).catch(isolateFailure)
      if (list instanceof ActionError) withoutAliases.set(id, list)
      else aliases.set(id, list)
    }),
  )
  return { catalogue: { instance, values, named, aliases }, listed: ownLists(lists), denied, withoutAliases }
}

function listOf(
  reader: ConnectReader,
  kind: ListedKind | Kind,
): Promise<readonly (NamedResource | ListedResource)[]> {
  return isKind(kind) ? reader.list(kind) : reader.listNamed(kind)
}

/** Definitions that do not use the kind are planned nevertheless. */
function noteDenial(
  denied: Map<Reference['kind'], ActionError>,
  kind: ListedKind | Kind,
  cause: unknown,
): null {
  if (isKind(kind) || !(cause instanceof ActionError) || cause.reason !== 'access-denied') throw cause
  denied.set(kind, cause)
  return null
}

function ownLists(
  lists: ReadonlyMap<ListedKind | Kind, readonly (NamedResource | ListedResource)[]>,
): ListedNames['listed'] {
  return new Map(
    [...lists].flatMap(([kind, rows]) =>
      isKind(kind) ? [[kind, rows as readonly ListedResource[]] as const] : [],
    ),
  )
}
