import { isKind } from '../../core/kinds/index.js'
import type { Kind } from '../../core/model/definition.js'
import { ActionError } from '../../core/model/errors.js'
import type { Instance, ListedResource } from '../../core/model/observation.js'
import type { ListedKind, NamedResource, Reference } from '../../core/model/reference.js'
import { type Catalogue, indexByName, kindsToList, modulesWithAliases } from '../../core/resolve/catalogue.js'
import type { Values } from '../../core/resolve/values.js'
import type { ConnectReader } from '../../ports/connect.js'

/** What was asked of the instance to resolve references. */
export interface ListedNames {
  readonly catalogue: Pick<Catalogue, 'instance' | 'values' | 'named' | 'aliases'>
  /** Views and modules, as far as they were listed: the observation need not list them again. */
  readonly listed: ReadonlyMap<Kind, readonly ListedResource[]>
  /** Kinds that the role may not list, and why. */
  readonly denied: ReadonlyMap<Reference['kind'], ActionError>
}

/**
 * Lists what the references name: one list for each kind, side by side, then the aliases of the modules that are named by
 * one. Nothing else is asked.
 *
 * @param alsoListed kinds whose names are needed beside those of references
 * @throws ActionError whatever the reader throws, but access-denied for one kind
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
  const modules = modulesWithAliases(references, { named, values })
  const aliases = new Map(
    await Promise.all(modules.map(async (id) => [id, await reader.aliases('module', id)] as const)),
  )
  return { catalogue: { instance, values, named, aliases }, listed: ownLists(lists), denied }
}

function listOf(
  reader: ConnectReader,
  kind: ListedKind | Kind,
): Promise<readonly (NamedResource | ListedResource)[]> {
  return isKind(kind) ? reader.list(kind) : reader.listNamed(kind)
}

/** Definitions that do not use the kind are planned all the same. */
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
