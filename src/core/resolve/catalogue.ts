import { compareCodeUnits } from '../hash/canonical-json.js'
import type { Key, Kind } from '../model/definition.js'
import type { Instance, ListedResource, ModuleAlias } from '../model/observation.js'
import type { ListedKind, NamedResource, Reference } from '../model/reference.js'
import { aliasNameOf, type Candidate } from './forms.js'
import type { Override, Values } from './values.js'
import { nameKey } from './values.js'

/** Everything in one instance that references can resolve to. */
export interface Catalogue {
  readonly instance: Instance
  readonly values: Values
  /** Kinds that were listed: kind → name → resources with that name, ordered by ARN. */
  readonly named: ReadonlyMap<ListedKind | Kind, ReadonlyMap<string, readonly Candidate[]>>
  /** Aliases of the modules that a reference names by alias: id of the module → its aliases. */
  readonly aliases: ReadonlyMap<string, readonly ModuleAlias[]>
  /** Valid definitions of this run: without those that the input only leaves out. */
  readonly inRun: ReadonlySet<Key>
  /** Whether this run creates definitions that the instance lacks. */
  readonly createsMissing: boolean
  /** Keys of definitions that are not valid. */
  readonly invalid: ReadonlySet<string>
  /** Name of the alias that this run puts on modules; null: none. */
  readonly moduleAlias: string | null
  /** Keys of all definitions in the repository, including excluded and invalid ones. */
  readonly inRepository: ReadonlySet<string>
}

/** Indexes lists by name. The order of lists and pages does not matter: resources with one name are ordered by ARN. */
export function indexByName(
  lists: ReadonlyMap<ListedKind | Kind, readonly (NamedResource | ListedResource)[]>,
): Catalogue['named'] {
  return new Map(
    [...lists].map(([kind, resources]) => {
      const byName = new Map<string, Candidate[]>()
      for (const resource of resources) {
        const candidate = toCandidate(resource)
        byName.set(resource.name, [...(byName.get(resource.name) ?? []), candidate])
      }
      for (const candidates of byName.values()) candidates.sort((a, b) => compareCodeUnits(a.arn, b.arn))
      return [kind, byName]
    }),
  )
}

function toCandidate(resource: NamedResource | ListedResource): Candidate {
  const { id, arn } = resource
  if ('state' in resource) return { id, arn, state: resource.state, awsManaged: false }
  return { id, arn, state: resource.archived ? 'archived' : 'active', awsManaged: resource.awsManaged }
}

/** The reference to resolve in this instance: as written, or its replacement from the values file. */
export function applyOverride(
  reference: Reference,
  { overrides }: Values,
): { readonly actual: Reference; readonly override: Override | null } {
  const override = overrides.get(nameKey(reference)) ?? null
  return { actual: override === null ? reference : { ...reference, name: override.name }, override }
}

/** All resources with a name. The values file may name a resource by its id or ARN if its name is not unique. */
export function findResources(
  { kind, name }: { readonly kind: ListedKind | Kind; readonly name: string },
  named: Catalogue['named'],
): readonly Candidate[] {
  const byName = named.get(kind) ?? noResources
  const found = byName.get(name)
  if (found !== undefined || !/^arn:|^[0-9a-f]{8}-/.test(name)) return found ?? []
  return [...byName.values()].flat().filter(({ id, arn }) => id === name || arn === name)
}

const noResources: ReadonlyMap<string, readonly Candidate[]> = new Map()

/** The kinds whose lists are needed to resolve references. */
export function kindsToList(references: readonly Reference[]): readonly (ListedKind | Kind)[] {
  const kinds = new Set(references.map(({ kind }) => kind))
  return [...kinds].filter((kind): kind is ListedKind | Kind => kind !== 'instance' && kind !== 'value')
}

/** Ids of the modules whose aliases are needed to resolve references. */
export function modulesWithAliases(
  references: readonly Reference[],
  { named, values }: Pick<Catalogue, 'named' | 'values'>,
): readonly string[] {
  const ids = references.flatMap((reference) => {
    if (reference.kind !== 'module' || aliasNameOf(reference) === null) return []
    const { actual } = applyOverride(reference, values)
    return findResources({ kind: 'module', name: actual.name }, named).map(({ id }) => id)
  })
  return [...new Set(ids)].filter((id) => id !== null).toSorted(compareCodeUnits)
}
